import type { Context } from '../../../platform/http/context.ts';
import { placeView } from '../presenters/place.ts';
import type { OverviewService } from '../service.ts';
import { PlacePage } from '../views/place.tsx';
import { askedUnit, askerOf } from './asker.ts';
import { page } from './overview.tsx';

/** GET /overzicht/deel/:concept: one place of any scheme. */
export const viewPlace = (service: OverviewService) => async (ctx: Context) => {
  const answer = await service.place(ctx.actor, ctx.params['concept'] ?? '', askedUnit(ctx));
  return page(ctx, <PlacePage lang={ctx.lang} view={placeView(answer, askerOf(ctx))} />);
};
