import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { Confirm } from '../../../ui/confirm/confirm.tsx';
import { sourceKinds, sourceRows, sourceValues } from '../presenters/sources.ts';
import { keeps, whole } from '../reach.ts';
import { valuesOfForm } from '../schemas/fields.ts';
import { messages } from '../schemas/messages.ts';
import { readSource } from '../schemas/source-form.ts';
import type { MoneyService } from '../service.ts';
import { SourcePage, SourcesPage } from '../views/sources.tsx';
import { wordsOf } from '../words/index.ts';
import { type Again, saidIn, stateOf, statusOf, versionIn } from './common.ts';

const LIST = '/beleid/geld/bronnen';

/** GET /beleid/geld/bronnen. */
export const viewSources = (service: MoneyService) => async (ctx: Context) => {
  const rows = sourceRows(await service.book(ctx.actor), dayOf(ctx.now), ctx.lang);
  return ctx.page({ title: wordsOf(ctx.lang).sourceForm.title, here: 'money', wide: true }, (
    <SourcesPage lang={ctx.lang} rows={rows} href={ctx.href} keeps={keeps(ctx.actor) && !ctx.actor.unitIds}
      {...saidIn(ctx)} />
  ));
};

/** GET /beleid/geld/bronnen/nieuw. */
export const viewNewSource = (again?: Again) => async (ctx: Context) => {
  whole(ctx.actor);
  const words = wordsOf(ctx.lang).sourceForm;
  return ctx.page({ title: words.title, here: 'money', status: statusOf(again) }, (
    <SourcePage state={stateOf(ctx, {}, again)} kinds={sourceKinds(ctx.lang)} href={ctx.href} title={words.add}
      action={ctx.href(`${LIST}/nieuw`)} />
  ));
};

/** POST /beleid/geld/bronnen/nieuw. */
export const submitNewSource = (service: MoneyService) => async (ctx: Context) => {
  whole(ctx.actor);
  const form = await ctx.form();
  const read = readSource(form);
  if (!read.ok) return viewNewSource({ values: valuesOfForm(form), errors: read.errors })(ctx);
  ctx.about(await service.addSource(ctx.actor, read.value, ctx.now));
  return ctx.redirect(ctx.href(`${LIST}?gedaan=bron`));
};

/** GET /beleid/geld/bronnen/:id: one, to change. */
export const viewSource = (service: MoneyService, again?: Again) => async (ctx: Context) => {
  const { source } = await service.source(ctx.actor, ctx.params['id'] ?? '');
  const words = wordsOf(ctx.lang).sourceForm;
  const path = ctx.href(`${LIST}/${source.id}`);
  return ctx.page({ title: words.title, here: 'money', status: statusOf(again), address: path }, (
    <SourcePage state={stateOf(ctx, sourceValues(source), again)} kinds={sourceKinds(ctx.lang)} href={ctx.href}
      title={words.edit} action={path} version={again?.version ?? source.version} remove={`${path}/weg`} />
  ));
};

/** POST /beleid/geld/bronnen/:id. */
export const submitSource = (service: MoneyService) => async (ctx: Context) => {
  const { source } = await service.source(ctx.actor, ctx.params['id'] ?? '');
  ctx.about(source.id);
  const form = await ctx.form();
  const version = versionIn(form);
  const read = readSource(form);
  if (!read.ok) return viewSource(service, { values: valuesOfForm(form), errors: read.errors, version })(ctx);
  await service.changeSource(ctx.actor, { id: source.id, version }, read.value, ctx.now);
  return ctx.redirect(ctx.href(`${LIST}?gedaan=bron`));
};

/** GET /beleid/geld/bronnen/:id/weg: asks first. */
export const viewRemoveSource = (service: MoneyService) => async (ctx: Context) => {
  const { source } = await service.source(ctx.actor, ctx.params['id'] ?? '');
  const words = wordsOf(ctx.lang).sourceForm;
  const path = ctx.href(`${LIST}/${source.id}`);
  return ctx.page({ title: words.title, here: 'money' }, (
    <Confirm lang={ctx.lang} action={`${path}/weg`} question={words.removeQuestion} yes={words.remove} back={path} danger>
      <p>{source.name}. {words.removeText}</p>
    </Confirm>
  ));
};

/** POST /beleid/geld/bronnen/:id/weg: a source that rows stand on stays, and it is said why. */
export const submitRemoveSource = (service: MoneyService) => async (ctx: Context) => {
  const { source } = await service.source(ctx.actor, ctx.params['id'] ?? '');
  ctx.about(source.id);
  if (await service.removeSource(ctx.actor, source.id)) return ctx.redirect(ctx.href(`${LIST}?gedaan=bron-weg`));
  const errors = [{ field: 'naam', message: messages.used }];
  return viewSource(service, { values: sourceValues(source), errors, version: source.version })(ctx);
};
