import type { Lang } from '../../../core/frameworks/types.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/error-summary/error-summary.tsx';
import { DateField, SelectField, TextField } from '../../../ui/field/index.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { inLanguage, PartText } from '../../../ui/part-text/part-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { KeepingView } from '../presenters/keeping.ts';
import { wordsOf } from '../words.ts';

export type Again = { readonly typed: Readonly<Record<string, string>>; readonly errors: readonly FieldError[] };
type Props = { lang: Lang; view: KeepingView; again: Again; said?: string; href: (path: string) => string };

const fieldsOf = ({ lang, again }: Props) => (name: string) => ({
  lang, name, value: again.typed[name], error: again.errors.find(({ field }) => field === name)?.message,
});

const Dates = ({ lang, view, href }: Props) => {
  const words = wordsOf(lang).keep;
  const actions = ({ id, cancelled, canCancel, moment }: KeepingView['dates'][number]) => {
    const quiet = <span class="visually-hidden">: {moment}</span>;
    return (
      <span class="row">
        <a href={href(`/scholing/moment/${id}`)}>{words.list}{quiet}</a>
        {cancelled && words.cancelled}
        {canCancel && <a href={href(`/scholing/moment/${id}/vervalt`)}>{words.cancel}{quiet}</a>}
      </span>
    );
  };
  return (
    <section class="stack" aria-labelledby="dates">
      <h2 id="dates">{words.dates}</h2>
      {view.dates.length === 0 ? <p>{words.noDates}</p> : (
        <Table
          lang={lang}
          caption={words.caption}
          quietCaption
          stacked
          columns={[words.when, words.form, words.where, words.taken, words.action].map((label) => ({ label }))}
          rows={view.dates.map((date) => [date.moment, date.form, date.place, date.taken, actions(date)])}
        />
      )}
    </section>
  );
};

const AddDate = (props: Props) => {
  const { lang, view, href } = props;
  const words = wordsOf(lang).keep;
  const field = fieldsOf(props);
  return (
    <section class="stack" aria-labelledby="add">
      <h2 id="add">{words.add}</h2>
      <form method="post" action={href(`/scholing/${view.id}/beheer/datum`)} class="stack" novalidate>
        <SelectField {...field('form')} label={words.form} required options={view.forms} empty={false} />
        <DateField {...field('day')} label={words.day} required />
        <TextField {...field('start')} label={words.start} hint={words.timeHint} width="short" required maxlength={5} />
        <TextField {...field('end')} label={words.end} width="short" required maxlength={5} />
        <TextField {...field('place')} label={words.place} hint={words.placeHint} required maxlength={120} />
        <TextField {...field('seats')} label={words.seats} width="short" inputmode="numeric" required maxlength={3} />
        <DateField {...field('until')} label={words.until} hint={words.untilHint} />
        <p><Button>{words.add}</Button></p>
      </form>
    </section>
  );
};

const Duties = (props: Props) => {
  const { lang, view, href } = props;
  const words = wordsOf(lang).keep;
  const field = fieldsOf(props);
  const remove = ({ id, role }: KeepingView['duties'][number]) => (
    <form method="post" action={href(`/scholing/${view.id}/beheer/plicht/weg`)}>
      <input type="hidden" name="duty" value={id} />
      <Button look="subtle">{words.remove}<span class="visually-hidden">: {role}</span></Button>
    </form>
  );
  return (
    <section class="stack" aria-labelledby="duties">
      <h2 id="duties">{words.duties}</h2>
      {view.someUnits && <p>{words.someUnits}</p>}
      {view.duties.length === 0 ? <p>{words.noDuties}</p> : (
        <Table
          lang={lang}
          caption={words.dutyCaption}
          quietCaption
          stacked
          columns={[words.role, words.withinShort, words.renewShort, words.action].map((label) => ({ label }))}
          rows={view.duties.map((duty) => [duty.role, duty.within, duty.renew, remove(duty)])}
        />
      )}
      <form method="post" action={href(`/scholing/${view.id}/beheer/plicht`)} class="stack" novalidate>
        <SelectField {...field('role')} label={words.role} required options={view.roles} />
        <TextField {...field('within')} label={words.within} width="short" inputmode="numeric" required maxlength={4} />
        <TextField {...field('renew')} label={words.renew} hint={words.renewHint} width="short" inputmode="numeric" maxlength={3} />
        <p><Button look="secondary">{words.addDuty}</Button></p>
      </form>
    </section>
  );
};

/** Dates and duties of a training, for who keeps it. */
export const KeepingPage = (props: Props) => {
  const { lang, view, again, said, href } = props;
  const words = wordsOf(lang).keep;
  return (
    <>
      <ErrorSummary lang={lang} errors={again.errors} />
      <Breadcrumb lang={lang} links={[{ href: href(`/scholing/${view.id}`), label: inLanguage(lang, view.name).text }]} />
      <h1>{words.title}</h1>
      <p class="lead"><PartText lang={lang} text={view.name} /></p>
      {said && <Notice lang={lang} kind="ok" live title={said} />}
      <div class="stack stack--loose">
        <Dates {...props} />
        <AddDate {...props} />
        <Duties {...props} />
      </div>
    </>
  );
};
