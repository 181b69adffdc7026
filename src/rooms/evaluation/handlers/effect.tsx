import type { Context } from '../../../platform/http/context.ts';
import type { Carrier } from '../carried.ts';
import { effectValues } from '../presenters/forms.ts';
import { readColumns, readReported } from '../schemas/effect.ts';
import { versionIn } from '../schemas/fields.ts';
import { type Values, valuesOf } from '../schemas/read.ts';
import type { EvaluationService } from '../service.ts';
import { guessColumns, MOST_CARRIED, readUpload } from '../upload.ts';
import { ColumnsForm, EffectForms } from '../views/effect.tsx';
import { Frame } from '../views/frame.tsx';
import { wordsOf } from '../words/index.ts';
import { type Again, cardPath, errorsIn, frame } from './said.ts';

/** GET /beleid/evaluaties/:id/effect: a file, a report, or our form. */
export const viewEffect = (service: EvaluationService,
  again?: Again & { readonly version?: number }) => async (ctx: Context) => {
  const row = await service.keptOne(ctx.actor, ctx.params['id'] ?? '');
  const words = wordsOf(ctx.lang).forms.effect;
  const card = cardPath(ctx);
  const state = { lang: ctx.lang, values: again?.values ?? effectValues(row, ctx.lang),
    errors: errorsIn(again?.errors ?? [], ctx.lang) };
  return ctx.page({ ...frame(ctx, again), address: `${card}/effect` }, (
    <Frame
      lang={ctx.lang}
      name={row.body.name}
      title={words.title}
      lead={words.lead}
      errors={state.errors}
      card={card}
      href={ctx.href}
    >
      <EffectForms state={state} card={card} version={again?.version ?? row.version} />
    </Frame>
  ));
};

/** POST /beleid/evaluaties/:id/effect: taken from a report. */
export const submitEffect = (service: EvaluationService) => async (ctx: Context) => {
  const { id } = await service.keptOne(ctx.actor, ctx.params['id'] ?? '');
  ctx.about(id);
  const form = await ctx.form();
  const version = versionIn(form);
  const read = readReported(form);
  if (!read.ok) return viewEffect(service, { values: valuesOf(form), errors: read.errors, version })(ctx);
  await service.fillIn(ctx.actor, { id, version }, { effect: read.value }, ctx.now);
  return ctx.redirect(`${cardPath(ctx)}?m=saved`);
};

type Chosen = {
  readonly rows: readonly (readonly string[])[]; readonly values: Values; readonly version: number;
    readonly carried: string;
  readonly errors?: Again['errors'];
};

const viewColumns = (service: EvaluationService,
  { rows, values, version, carried, errors = [] }: Chosen) => async (ctx: Context) => {
  const row = await service.keptOne(ctx.actor, ctx.params['id'] ?? '');
  const words = wordsOf(ctx.lang).forms.effect;
  const card = cardPath(ctx);
  const state = { lang: ctx.lang, values, errors: errorsIn(errors, ctx.lang) };
  const columns = [...new Set((rows[0] ?? []).map((name) => name.trim()).filter(Boolean))];
  const page = { ...frame(ctx), status: errors.length > 0 ? 422 : 200, address: `${card}/effect` };
  return ctx.page(page, (
    <Frame lang={ctx.lang} name={row.body.name} title={words.title} errors={state.errors} card={card} href={ctx.href}>
      <ColumnsForm
        state={state}
        card={card}
        version={version}
        columns={columns}
        rows={rows.length - 1}
        carried={carried}
      />
    </Frame>
  ));
};

/** POST /beleid/evaluaties/:id/effect/bestand: reads a file and asks which columns; keeps nothing. */
export const submitFile = (service: EvaluationService, carrier: Carrier) => async (ctx: Context) => {
  const row = await service.keptOne(ctx.actor, ctx.params['id'] ?? '');
  ctx.about(row.id);
  const upload = await readUpload(ctx.request);
  if (!upload.ok) {
    return viewEffect(service, { values: effectValues(row, ctx.lang), errors: [{ field: 'file', message: upload.message }] })(ctx);
  }
  const values = { ...guessColumns(upload.rows[0] ?? []), better: 'higher', source: upload.name.slice(0, 200) };
  const carried = carrier.pack(row.id, upload.rows, ctx.now);
  return viewColumns(service, { rows: upload.rows, values, version: row.version, carried })(ctx);
};

const inBoth = (key: 'expired' | 'waitedUnknown') => ({ nl: wordsOf('nl').forms.effect[key], en: wordsOf('en').forms.effect[key] });

/** POST /beleid/evaluaties/:id/effect/kolommen: computes, and keeps the result of the group only. */
export const submitColumns = (service: EvaluationService, carrier: Carrier) => async (ctx: Context) => {
  const row = await service.keptOne(ctx.actor, ctx.params['id'] ?? '');
  ctx.about(row.id);
  const form = await ctx.form(MOST_CARRIED);
  const carried = form.get('carried') ?? '';
  const rows = carrier.unpack(row.id, carried, ctx.now);
  if (!rows) {
    return viewEffect(service, { values: effectValues(row, ctx.lang), errors: [{ field: 'file', message: inBoth('expired') }] })(ctx);
  }
  const version = versionIn(form);
  const read = readColumns(form, rows, inBoth('waitedUnknown'));
  if (!read.ok) return viewColumns(service,
    { rows, values: valuesOf(form), version, carried, errors: read.errors })(ctx);
  await service.fillIn(ctx.actor, { id: row.id, version }, { effect: read.value }, ctx.now);
  return ctx.redirect(`${cardPath(ctx)}?m=saved`);
};
