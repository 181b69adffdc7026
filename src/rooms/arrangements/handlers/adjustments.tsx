import { actorAs } from '../../../access/actor.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { adjustmentsView, oursInWords } from '../presenter.ts';
import type { ArrangementsService } from '../service.ts';
import { AdjustmentsPage } from '../views/adjustments.tsx';
import { wordsOf } from '../words.ts';

/** Whether this person may change the texts: a coordinator of the whole institution. */
export function mayEdit({ person, institution }: Context): boolean {
  const actor = person && actorAs(person, institution.id, ['coordinator']);
  return actor !== undefined && !actor.unitIds;
}

/** In which language somebody reads, and on which day. */
export const reading = ({ lang, now }: Context) => ({ lang, today: dayOf(now) });

/** GET /regelen: what can be arranged, all of it or one area. */
export const viewAdjustments = (service: ArrangementsService) => async (ctx: Context) => {
  const view = adjustmentsView(await service.adjustments(ctx.actor), ctx.url.searchParams.get('gebied'), reading(ctx));
  return ctx.page(
    { title: wordsOf(ctx.lang).adjustments, here: 'arrange' },
    <AdjustmentsPage lang={ctx.lang} href={ctx.href} view={view} ours={oursInWords(ctx.lang)} edits={mayEdit(ctx)} />,
  );
};
