import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { errorAt, ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { Checkbox, Radios } from '../../../ui/field/choice-field.tsx';
import { DateField, TextField } from '../../../ui/field/text-field.tsx';
import type { FormView } from '../presenters/student.ts';
import { wordsOf } from '../words/index.ts';

type Props = { lang: Lang; view: FormView; errors: readonly FieldError[]; href: (path: string) => string };

const People = ({ lang, view, errors }: Omit<Props, 'href'>) => {
  const words = wordsOf(lang).form;
  return (
    <section class="stack" aria-labelledby="people">
      <h2 id="people">{words.to}</h2>
      <p class="soft">{words.toHint}</p>
      {view.search && (
        <div class="stack stack--tight">
          <TextField lang={lang} name="q" label={words.search} type="search" width="medium" value={view.typed.q} />
          <Buttons><Button look="secondary" name="do" value="search">{words.searchGo}</Button></Buttons>
        </div>
      )}
      {view.searched && <p role="status">{view.searched}</p>}
      {view.groups.map(({ title, options }, i) => (
        <Radios lang={lang} name="to" id={i === 0 ? 'to' : `to-more-${i}`} label={title} required options={options}
          value={view.typed.to} error={i === 0 ? errorAt(errors, 'to') : undefined} />
      ))}
      {view.more && <p class="soft">{view.more}</p>}
    </section>
  );
};

/** What to give, to whom, until when. Nothing leaves yet. */
export const FormPage = ({ lang, view, errors, href }: Props) => {
  const { form: words, shared } = wordsOf(lang);
  const { typed } = view;
  if (view.nobody) {
    return (
      <>
        <Breadcrumb lang={lang} links={[{ href: href('/gedeeld'), label: shared.heading }]} />
        <h1>{words.heading}</h1>
        <EmptyState title={words.nobody}>
          <p>{words.nobodyText}</p>
          <ButtonLink href={href('/hulp')}>{words.help}</ButtonLink>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <Breadcrumb lang={lang} links={[{ href: href('/gedeeld'), label: shared.heading }]} />
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{words.heading}</h1>
      <p class="lead measure">{view.lead}</p>
      <form class="panel stack measure" method="post" action={href('/gedeeld/nieuw')} novalidate>
        <input type="hidden" name="uitslag" value={typed.recordId} />
        <Radios lang={lang} name="what" label={words.what} required options={view.options} value={typed.what}
          error={errorAt(errors, 'what')} />
        <Checkbox name="answers" label={words.answers} hint={words.answersHint} checked={typed.answers} />
        <People lang={lang} view={view} errors={errors} />
        <DateField lang={lang} name="until" label={words.until} hint={view.untilHint} required value={typed.until}
          min={view.first} max={view.last} error={errorAt(errors, 'until')} />
        <Buttons><Button name="do" value="next">{words.next}</Button></Buttons>
      </form>
    </>
  );
};
