import type { Context } from '../../../platform/http/context.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { writeCsv } from '../../../platform/spreadsheet/csv.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { dayInWords } from '../../../core/time/days.ts';
import { dataView, linesOf } from '../presenters/data.ts';
import { asBundle, asJson, asRows } from '../presenters/export.ts';
import { whoView } from '../presenters/who.ts';
import { FORMS, type FileForm } from '../schemas.ts';
import type { CheckInService } from '../service.ts';
import type { Everything } from '../services/my-data.ts';
import { AllGonePage, DataPage } from '../views/data.tsx';
import { WhoPage } from '../views/who.tsx';
import { wordsOf } from '../words.ts';
import { idOf, titled } from './at.ts';

/** GET /mijn-gegevens: what there is, to see, take along and throw away. */
export const viewData = ({ myData }: CheckInService) => async (ctx: Context) => {
  const words = wordsOf(ctx.lang);
  const all = await myData.everything(ctx.actor, ctx.now);
  const notice = ctx.url.searchParams.get('stand') === 'removed' ? words.removeOne.done : undefined;
  return ctx.page(titled(ctx), (
    <DataPage lang={ctx.lang} href={ctx.href} {...(all ? { view: dataView(all, words, ctx.lang) } : {})}
      {...(notice === undefined ? {} : { notice })} />
  ));
};

/** GET /mijn-gegevens/wie-ziet-wat. */
export const viewWho = (ctx: Context) =>
  ctx.page(titled(ctx), <WhoPage lang={ctx.lang} href={ctx.href} view={whoView(wordsOf(ctx.lang), ctx.lang)} />);

const FILES: Readonly<Record<FileForm, { type: string; name: string }>> = {
  json: { type: 'application/json; charset=utf-8', name: 'mijn-gegevens.json' },
  csv: { type: 'text/csv; charset=utf-8', name: 'mijn-gegevens.csv' },
  fhir: { type: 'application/fhir+json; charset=utf-8', name: 'mijn-gegevens-fhir.json' },
};

function bodyIn(form: FileForm, all: Everything, ctx: Context): BodyInit {
  if (form === 'csv') return new TextDecoder().decode(writeCsv(asRows(all, ctx.lang)));
  return JSON.stringify(form === 'json' ? asJson(all, ctx.lang) : asBundle(all), null, 2);
}

/** GET /mijn-gegevens/bestand/:form: everything, or the answers and scores, as a file whose name tells nothing. */
export const viewFile = ({ myData }: CheckInService) => async (ctx: Context) => {
  const form = FORMS.find((one) => one === ctx.params['form']);
  const all = form && await myData.everything(ctx.actor, ctx.now);
  if (!form || !all) throw notFound();
  const { type, name } = FILES[form];
  return new Response(bodyIn(form, all, ctx), {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  });
};

/** What only the page that asks first sends along, so that nothing goes by a form that fell out of the air. */
const SURE = { sure: '1' };
const isSure = async (ctx: Context): Promise<boolean> => (await ctx.form()).get('sure') === SURE.sure;

/** GET /mijn-gegevens/weg/:id: asks first. */
export const viewRemove = ({ results, myData }: CheckInService, status = 200) => async (ctx: Context) => {
  const { record, instrument } = await results.result(ctx.actor, idOf(ctx), ctx.now);
  const given = (await myData.everything(ctx.actor, ctx.now))?.gifts ?? [];
  const words = wordsOf(ctx.lang).removeOne;
  const title = instrument?.title[ctx.lang] ?? record.instrument;
  return ctx.page({ ...titled(ctx), status }, (
    <Confirm lang={ctx.lang} action={ctx.href(`/mijn-gegevens/weg/${idOf(ctx)}`)} question={words.question}
      yes={words.yes} back={ctx.href('/mijn-gegevens')} hidden={SURE} danger>
      <p>{words.text(title, dayInWords(record.on, ctx.lang))}</p>
      {record.series !== undefined && <p>{words.counted}</p>}
      {given.length > 0 && <p>{words.given}</p>}
    </Confirm>
  ));
};

/** POST /mijn-gegevens/weg/:id: one check-in is gone. */
export const submitRemove = (service: CheckInService) => async (ctx: Context) => {
  if (!await isSure(ctx)) return viewRemove(service, 422)(ctx);
  await service.results.removeOne(ctx.actor, idOf(ctx), ctx.now);
  return ctx.redirect(ctx.href('/mijn-gegevens?stand=removed'));
};

/** GET /mijn-gegevens/alles-weg: asks first, and says what will be gone. */
export const viewRemoveAll = ({ myData }: CheckInService, status = 200) => async (ctx: Context) => {
  const all = await myData.everything(ctx.actor, ctx.now);
  if (!all) return ctx.redirect(ctx.href('/mijn-gegevens'));
  const words = wordsOf(ctx.lang);
  return ctx.page({ ...titled(ctx), status }, (
    <Confirm lang={ctx.lang} action={ctx.href('/mijn-gegevens/alles-weg')} question={words.removeAll.question}
      yes={words.removeAll.yes} back={ctx.href('/mijn-gegevens')} hidden={SURE} danger>
      <p>{words.removeAll.lead}</p>
      <ul>{linesOf(all, words).map((line) => <li>{line}</li>)}</ul>
      <p>{words.removeAll.after}</p>
    </Confirm>
  ));
};

/** POST /mijn-gegevens/alles-weg: everything is gone; says what. */
export const submitRemoveAll = (service: CheckInService) => async (ctx: Context) => {
  if (!await isSure(ctx)) return viewRemoveAll(service, 422)(ctx);
  const { myData } = service;
  const all = await myData.everything(ctx.actor, ctx.now);
  await myData.removeAll(ctx.actor, ctx.now);
  const lines = all ? linesOf(all, wordsOf(ctx.lang)) : [];
  return ctx.page({ ...titled(ctx), address: ctx.href('/mijn-gegevens') },
    <AllGonePage lang={ctx.lang} href={ctx.href} lines={lines} />);
};
