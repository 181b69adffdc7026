import type { Context } from '../../../platform/http/context.ts';
import { detailView } from '../presenters/detail.ts';
import type { GoalsService } from '../service.ts';
import { DetailPage } from '../views/detail.tsx';
import { wordsOf } from '../words/index.ts';
import { askerOf, idIn } from './common.ts';

const POLICY: readonly (string | undefined)[] = ['coordinator', 'executive', 'representative', 'researcher'];

/** GET /beleid/doelen/:id: one goal whole. */
export const viewGoal = (service: GoalsService) => async (ctx: Context) => {
  const whole = await service.one(ctx.actor, idIn(ctx));
  const keeper = ctx.actor.role === 'coordinator';
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'goals' },
    <DetailPage
      lang={ctx.lang} view={detailView(whole, askerOf(ctx))} href={ctx.href}
      reach={{ policy: POLICY.includes(ctx.actor.role), initiatives: keeper, keeper }}
    />,
  );
};
