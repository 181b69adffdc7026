import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { type Option, SelectField } from '../../../ui/field/choice-field.tsx';
import { DateField } from '../../../ui/field/text-field.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { dateRows } from '../presenter.ts';
import { wordsOf } from '../words.ts';

type Props = {
  lang: Lang; href: (path: string) => string; typed: Readonly<Record<string, string>>; errors: readonly FieldError[];
  units: readonly Option[]; moments: readonly Option[]; rows: ReturnType<typeof dateRows>;
  /** may set days for everybody */
  whole: boolean;
};

const Add = ({ lang, href, typed, errors, units, moments, whole }: Props) => {
  const words = wordsOf(lang);
  const of = (name: string) => ({
    lang, name, required: true, value: typed[name], error: errors.find(({ field }) => field === name)?.message,
  });
  return (
    <form method="post" action={href('/momenten/data')} class="panel" novalidate>
      <h2>{words.dates.add}</h2>
      <SelectField {...of('unit')} label={words.dates.unit} options={units} {...(whole ? { empty: words.whole } : {})} />
      <SelectField {...of('moment')} label={words.dates.moment} options={moments} />
      <DateField {...of('from')} label={words.dates.from} />
      <DateField {...of('to')} label={words.dates.to} />
      <Button>{words.dates.save}</Button>
    </form>
  );
};

const Rows = ({ lang, href, rows }: Props) => {
  const words = wordsOf(lang).dates;
  const remove = ({ id, moment, unit, mine }: Props['rows'][number]) => (!mine ? <span class="soft">{words.notYours}</span> : (
    <form method="post" action={href('/momenten/data/weg')}>
      <input type="hidden" name="id" value={id} />
      <Button look="subtle">{words.remove}<span class="visually-hidden">: {moment}, {unit}</span></Button>
    </form>
  ));
  return (
    <section class="stack" aria-labelledby="set">
      <h2 id="set">{words.set}</h2>
      {rows.length === 0 ? <p>{words.none}</p> : (
        <Table lang={lang} caption={words.caption} quietCaption stacked
          columns={[{ label: words.moment }, { label: words.unit }, { label: words.days }, { label: words.action }]}
          rows={rows.map((row) => [row.moment, row.unit, row.days, remove(row)])} />
      )}
    </section>
  );
};

/** When moments are: what was set, and a form to set more. */
export const DatesPage = (props: Props) => {
  const words = wordsOf(props.lang);
  return (
    <>
      <ErrorSummary lang={props.lang} errors={props.errors} />
      <Breadcrumb lang={props.lang} links={[{ href: props.href('/momenten'), label: words.back }]} />
      <h1>{words.dates.title}</h1>
      <p class="lead">{words.dates.lead}</p>
      <div class="stack stack--loose">
        <Add {...props} />
        <Rows {...props} />
      </div>
    </>
  );
};
