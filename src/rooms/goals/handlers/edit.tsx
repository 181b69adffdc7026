import { PART_GOALS } from '../../../core/goals/part-goals.ts';
import type { ProposedGoal } from '../../../core/goals/propose.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { FieldError } from '../../../platform/http/errors.ts';
import { textIn } from '../presenters/common.ts';
import { choices, knownOf, startOf, type Values, valuesOf, valuesOfForm } from '../presenters/form.ts';
import { readGoal } from '../schemas/goal-form.ts';
import type { GoalsService, Look } from '../service.ts';
import { GoalForm } from '../views/form.tsx';
import { wordsOf } from '../words/index.ts';
import { idIn, problemsIn, versionIn, yearAsked } from './common.ts';

type Shown = {
  readonly look: Look; readonly values: Values; readonly errors?: readonly FieldError[];
  readonly existing?: { readonly id: string; readonly version: number; readonly name: string };
  readonly decision?: string;
};

const page = (ctx: Context, { look, values, errors = [], existing, decision }: Shown) => {
  const { lang } = ctx;
  const words = wordsOf(lang);
  const path = existing ? `/beleid/doelen/${existing.id}` : '/beleid/doelen';
  return ctx.page(
    { title: words.title, here: 'goals', status: errors.length > 0 ? 422 : 200 },
    <GoalForm
      state={{ lang, values, errors: problemsIn(errors, lang) }} choices={choices(look, ctx.institution.sector, lang,
        existing?.id)}
      title={existing ? words.form.editTitle : words.form.newTitle} fromDecision={decision !== undefined}
      action={ctx.href(existing ? `${path}/bewerken` : `${path}/nieuw`)}
      back={{ href: ctx.href(path), label: existing?.name ?? words.title }}
      hidden={{ ...(existing ? { version: `${existing.version}` } : {}), ...(decision ? { besluit: decision } : {}) }}
    />,
  );
};

/** A part of the framework to begin with: our own proposal for it where there is one. */
function fromPart(part: string | null): ProposedGoal | undefined {
  const goal = part && Object.hasOwn(PART_GOALS, part) ? PART_GOALS[part] : undefined;
  return part && goal ? { ...goal, key: part, concepts: [part] } : undefined;
}

/** GET /beleid/doelen/nieuw: from nothing, or ?besluit=, ?van= (next year), ?bij= (worked out), ?voorstel=, ?deel=. */
export const viewNew = (service: GoalsService) => async (ctx: Context) => {
  const look = await service.look(ctx.actor);
  const asked = (name: string) => ctx.url.searchParams.get(name) ?? undefined;
  const year = yearAsked(ctx);
  const key = asked('voorstel');
  const proposal = key ? (await service.proposals(ctx.actor, year)).find((one) => one.key === key) : fromPart(asked('deel') ?? null);
  const decision = look.material.decisions.find(({ id }) => id === asked('besluit'))?.id;
  const start = startOf({
    year, owner: ctx.person?.displayName ?? '', unitId: ctx.actor.unitIds?.[0], continues: asked('van'), parent: asked('bij'),
    decision, proposal, part: asked('deel'),
  }, look.material, ctx.lang);
  return page(ctx, { look, values: valuesOf(start, ctx.lang), ...(decision ? { decision } : {}) });
};

/** POST /beleid/doelen/nieuw. */
export const submitNew = (service: GoalsService) => async (ctx: Context) => {
  const look = await service.look(ctx.actor);
  const form = await ctx.form();
  const decision = look.material.decisions.find(({ id }) => id === form.get('besluit'))?.id;
  const read = readGoal(form, knownOf(look));
  if (!read.ok) return page(ctx, { look, values: valuesOfForm(form), errors: read.errors, ...(decision ? { decision }
    : {}) });
  const id = await service.add(ctx.actor, read.value, ctx.now, decision);
  ctx.about(id);
  return ctx.redirect(ctx.href(`/beleid/doelen/${id}`));
};

/** GET /beleid/doelen/:id/bewerken. */
export const viewEdit = (service: GoalsService) => async (ctx: Context) => {
  const whole = await service.mine(ctx.actor, idIn(ctx));
  const { goal } = whole;
  return page(ctx, { look: whole, values: valuesOf(goal, ctx.lang), existing: { ...goal, name: textIn(goal.body.name,
    ctx.lang) } });
};

/** POST /beleid/doelen/:id/bewerken. */
export const submitEdit = (service: GoalsService) => async (ctx: Context) => {
  const whole = await service.mine(ctx.actor, idIn(ctx));
  const { id, body } = whole.goal;
  ctx.about(id);
  const form = await ctx.form();
  const version = versionIn(form);
  const read = readGoal(form, knownOf(whole, id));
  if (!read.ok) {
    const existing = { id, version, name: textIn(body.name, ctx.lang) };
    return page(ctx, { look: whole, values: valuesOfForm(form), errors: read.errors, existing });
  }
  await service.change(ctx.actor, id, version, read.value, ctx.now);
  return ctx.redirect(ctx.href(`/beleid/doelen/${id}`));
};
