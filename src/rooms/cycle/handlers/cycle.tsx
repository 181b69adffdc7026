import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { cycleView } from '../presenters/cycle.ts';
import type { CycleService } from '../service.ts';
import { CyclePage } from '../views/cycle.tsx';
import { wordsOf } from '../words/index.ts';

const POLICY: readonly (string | undefined)[] = ['coordinator', 'executive', 'representative', 'researcher'];

/** GET /beleid/cyclus?jaar=: the cycle of a year. */
export const viewCycle = (service: CycleService) => async (ctx: Context) => {
  const today = dayOf(ctx.now);
  const asked = Number(ctx.url.searchParams.get('jaar'));
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : Number(today.slice(0, 4));
  const view = cycleView(await service.cycle(ctx.actor), year, { lang: ctx.lang, today });
  return ctx.page(
    { title: wordsOf(ctx.lang).cycle.name, here: 'cycle', wide: true },
    <CyclePage
      lang={ctx.lang} view={view} href={ctx.href}
      reach={{
        policy: POLICY.includes(ctx.actor.role), keeper: ctx.actor.role === 'coordinator',
        evaluates: ctx.actor.role === 'coordinator' && ctx.actor.unitIds === undefined,
      }}
    />,
  );
};
