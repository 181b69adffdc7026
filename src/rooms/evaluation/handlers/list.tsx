import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { listView } from '../presenters/list.ts';
import type { EvaluationService } from '../service.ts';
import { ListPage } from '../views/list.tsx';
import { wordsOf } from '../words/index.ts';
import { frame } from './said.ts';

function yearIn(ctx: Context): number {
  const asked = ctx.url.searchParams.get('jaar') ?? '';
  return /^20\d\d$/.test(asked) ? Number(asked) : Number(dayOf(ctx.now).slice(0, 4));
}

/** GET /beleid/evaluaties?jaar=…: a year of evaluations, and what goes on without one. */
export const viewList = (service: EvaluationService) => async (ctx: Context) => {
  const year = yearIn(ctx);
  const view = listView(await service.year(ctx.actor, year, ctx.now), year, ctx.lang);
  return ctx.page({ ...frame(ctx), wide: true }, (
    <ListPage
      lang={ctx.lang}
      view={view}
      keeps={ctx.actor.acting === 'coordinator'}
      policy={wordsOf(ctx.lang).policy}
      href={ctx.href}
    />
  ));
};
