import type { Context } from '../../../platform/http/context.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { isId } from '../../../platform/http/ids.ts';
import { planValues, proposedPlan } from '../presenters/forms.ts';
import { versionIn } from '../schemas/fields.ts';
import { valuesOf } from '../schemas/read.ts';
import { readPlan } from '../schemas/words.ts';
import type { EvaluationService } from '../service.ts';
import { Frame } from '../views/frame.tsx';
import { PlanForm } from '../views/plan.tsx';
import { wordsOf } from '../words/index.ts';
import { type Again, cardPath, errorsIn, frame } from './said.ts';

/** @throws HttpError (not found) */
function initiativeIn(ctx: Context): string {
  const id = ctx.url.searchParams.get('initiatief');
  if (!isId(id)) throw notFound();
  return id;
}

/**
 * GET /beleid/evaluaties/nieuw?initiatief=…: a plan, with a proposal in it. Without one, back to the list to
 * choose.
 */
export const viewNewPlan = (service: EvaluationService, again?: Again) => async (ctx: Context) => {
  if (!ctx.url.searchParams.get('initiatief')) return ctx.redirect(ctx.href('/beleid/evaluaties'));
  const row = await service.toPlan(ctx.actor, initiativeIn(ctx));
  const words = wordsOf(ctx.lang).plan;
  const year = ctx.url.searchParams.get('jaar');
  const proposal = { ...proposedPlan(row.kind, ctx.lang, ctx.now), ...(year ? { year } : {}) };
  const state = { lang: ctx.lang, values: again?.values ?? proposal, errors: errorsIn(again?.errors ?? [], ctx.lang) };
  const path = ctx.href(`/beleid/evaluaties/nieuw?initiatief=${row.id}`);
  return ctx.page({ ...frame(ctx, again), address: path }, (
    <Frame
      lang={ctx.lang}
      name={row.body.name}
      title={words.title}
      lead={words.lead}
      errors={state.errors}
      href={ctx.href}
    >
      <PlanForm state={state} action={path} />
    </Frame>
  ));
};

/** POST /beleid/evaluaties/nieuw?initiatief=…. */
export const submitNewPlan = (service: EvaluationService) => async (ctx: Context) => {
  const form = await ctx.form();
  const row = await service.toPlan(ctx.actor, initiativeIn(ctx));
  const read = readPlan(form);
  if (!read.ok) return viewNewPlan(service, { values: valuesOf(form), errors: read.errors })(ctx);
  const id = await service.plan(ctx.actor, row.id, read.value, ctx.now);
  ctx.about(id);
  return ctx.redirect(ctx.href(`/beleid/evaluaties/${id}?m=saved`));
};

/** GET /beleid/evaluaties/:id/plan. */
export const viewPlan = (service: EvaluationService,
  again?: Again & { readonly version: number }) => async (ctx: Context) => {
  const row = await service.keptOne(ctx.actor, ctx.params['id'] ?? '');
  const words = wordsOf(ctx.lang).plan;
  const state = { lang: ctx.lang, values: again?.values ?? planValues(row),
    errors: errorsIn(again?.errors ?? [], ctx.lang) };
  const card = cardPath(ctx);
  return ctx.page(frame(ctx, again), (
    <Frame lang={ctx.lang} name={row.body.name} title={words.change} errors={state.errors} card={card} href={ctx.href}>
      <PlanForm state={state} action={`${card}/plan`} version={again?.version ?? row.version} />
    </Frame>
  ));
};

/** POST /beleid/evaluaties/:id/plan. */
export const submitPlan = (service: EvaluationService) => async (ctx: Context) => {
  const { id } = await service.keptOne(ctx.actor, ctx.params['id'] ?? '');
  ctx.about(id);
  const form = await ctx.form();
  const version = versionIn(form);
  const read = readPlan(form);
  if (!read.ok) return viewPlan(service, { values: valuesOf(form), errors: read.errors, version })(ctx);
  await service.changePlan(ctx.actor, { id, version }, read.value, ctx.now);
  return ctx.redirect(`${cardPath(ctx)}?m=saved`);
};
