import type { Child } from 'hono/jsx';
import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { DateField, Radios, SelectField, TextField } from '../../../ui/field/index.ts';
import { bulkWordsOf } from '../bulk-words.ts';
import type { BulkChoices, What } from '../presenters/bulk-choices.ts';

export type Chosen = { readonly id: string; readonly name: string };
type Props = {
  lang: Lang; chosen: readonly Chosen[]; options: BulkChoices; back: string; href: (path: string) => string;
  /** why nothing can be done with what was chosen */
  refused?: string;
  /** what was typed in the form that came back, and what is wrong with it */
  values?: Readonly<Record<string, string>>; what?: What; errors?: readonly FieldError[];
};

const Fields = ({ lang, one, options, values, errors }: {
  lang: Lang; one: What; options: BulkChoices; values: Readonly<Record<string, string>>; errors: readonly FieldError[];
}) => {
  const words = bulkWordsOf(lang);
  const field = (name: string, id = name) =>
    ({ lang, name, id, required: true, error: errorAt(errors, id), value: values[name] });
  const way = <Radios {...field('do', `${one}-do`)} label={words.do} options={[
    { value: 'add', label: words.add }, { value: 'remove', label: words.remove },
  ]} />;
  const fields: Readonly<Record<What, () => Child>> = {
    status: () => <SelectField {...field('status')} label={words.status} options={options.statuses} />,
    owner: () => (
      <>
        <TextField {...field('owner-name')} label={words.ownerName} maxlength={120} />
        <TextField {...field('owner-email')} required={false} label={words.ownerEmail} hint={words.ownerEmailHint}
          type="email" />
      </>
    ),
    review: () => <DateField {...field('on')} label={words.review} />,
    published: () => <Radios {...field('published')} label={words.published} options={[
      { value: 'yes', label: words.yes }, { value: 'no', label: words.no },
    ]} />,
    level: () => <SelectField {...field('level')} label={words.level} options={options.levels} />,
    concept: () => <><SelectField {...field('concept')} label={words.concept} options={options.concepts} />{way}</>,
    unit: () => <><SelectField {...field('unit')} label={words.unit} options={options.units} />{way}</>,
  };
  return <>{fields[one]()}</>;
};

/** Many initiatives, and one thing to change about all of them. Each thing is a form of its own. */
export const BulkPage = ({ lang, chosen, options, back, href, refused, values = {}, what, errors = [] }: Props) => {
  const words = bulkWordsOf(lang);
  const list = href(`/initiatieven${back && `?${back}`}`);
  const crumbs = <Breadcrumb lang={lang} links={[{ href: list, label: words.back }]} />;
  if (chosen.length === 0 || refused) {
    return (
      <>
        {crumbs}
        <h1>{words.title}</h1>
        <EmptyState title={refused ?? words.nothing}>
          <p>{words.nothingHint}</p>
          <ButtonLink href={list}>{words.back}</ButtonLink>
        </EmptyState>
      </>
    );
  }
  const things = options.things.map((one) => (
    <details class="filters" open={one === what} id={`change-${one}`}>
      <summary>{words.titles[one]}</summary>
      <form method="post" action={href('/initiatieven/samen')} novalidate>
        <input type="hidden" name="ids" value={chosen.map(({ id }) => id).join(' ')} />
        <input type="hidden" name="what" value={one} />
        <input type="hidden" name="back" value={back} />
        <Fields lang={lang} one={one} options={options} values={one === what ? values : {}}
          errors={one === what ? errors : []} />
        <Buttons><Button look="secondary">{words.look}</Button></Buttons>
      </form>
    </details>
  ));
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      {crumbs}
      <h1>{words.title}</h1>
      <p class="lead">{words.lead(chosen.length)}</p>
      <details class="filters">
        <summary>{words.which}</summary>
        <ul>{chosen.map(({ id, name }) => <li><a href={href(`/initiatieven/${id}`)}>{name}</a></li>)}</ul>
      </details>
      <p>{words.leadHint}</p>
      {things}
    </>
  );
};
