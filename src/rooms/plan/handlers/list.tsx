import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { HttpError } from '../../../platform/http/errors.ts';
import { listView } from '../presenters/list.ts';
import { oneView } from '../presenters/one.ts';
import { filterOf, queryOf } from '../schemas/filter.ts';
import { pressOf } from '../schemas/stand.ts';
import type { PlanService } from '../service.ts';
import { ListPage } from '../views/list.tsx';
import { OnePage } from '../views/one.tsx';
import { wordsOf } from '../words/index.ts';

const coordinates = ({ actor }: Context): boolean => actor.role === 'coordinator';

/** GET /beleid/plan: what is late, what comes, what is done. */
export const viewPlan = (service: PlanService) => async (ctx: Context) => {
  const view = listView(await service.read(ctx.actor), filterOf(ctx.url.searchParams), dayOf(ctx.now), ctx.lang);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'plan', wide: true },
    <ListPage lang={ctx.lang} href={ctx.href} view={view} adds={coordinates(ctx)} />,
  );
};

/** GET /beleid/plan/:id: one action. */
export const viewOne = (service: PlanService) => async (ctx: Context) => {
  const view = oneView(await service.one(ctx.actor, ctx.params['id'] ?? ''), dayOf(ctx.now), ctx.lang);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'plan' },
    <OnePage lang={ctx.lang} href={ctx.href} view={view} coordinates={coordinates(ctx)} />,
  );
};

/** POST /beleid/plan/:id/stand: done, begun, dropped or back in the plan, with one press. */
export const submitStand = (service: PlanService) => async (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  ctx.about(id);
  await service.keptOne(ctx.actor, id);
  const press = pressOf(await ctx.form());
  if (!press) throw new HttpError('invalid');
  const { state, version, inList, filter } = press;
  await service.stand(ctx.actor, { id, version, at: ctx.now }, { state, ...(state === 'done' ? { on: dayOf(ctx.now) } : {}) });
  return ctx.redirect(ctx.href(inList ? `/beleid/plan${queryOf(filterOf(new URLSearchParams(filter)))}` : `/beleid/plan/${id}`));
};
