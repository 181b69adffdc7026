import type { Context } from '../../../platform/http/context.ts';
import { goalsView } from '../presenters/list.ts';
import type { GoalsService } from '../service.ts';
import { GoalsPage } from '../views/list.tsx';
import { wordsOf } from '../words/index.ts';
import { askerOf, yearAsked } from './common.ts';

/** GET /beleid/doelen?jaar=&eenheid=: the goals of a year. */
export const viewGoals = (service: GoalsService) => async (ctx: Context) => {
  const { material } = await service.look(ctx.actor);
  const unit = material.units.find(({ id }) => id === ctx.url.searchParams.get('eenheid'))?.id;
  const view = goalsView(material, { year: yearAsked(ctx), ...(unit ? { unit } : {}) }, askerOf(ctx));
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'goals' },
    <GoalsPage lang={ctx.lang} view={view} keeper={ctx.actor.role === 'coordinator'} href={ctx.href} />,
  );
};
