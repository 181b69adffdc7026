import type { Context } from '../../../platform/http/context.ts';
import { crossPartView, crossView } from '../presenters/cross.ts';
import type { OverviewService } from '../service.ts';
import { CrossPage } from '../views/cross.tsx';
import { ListPage } from '../views/list.tsx';
import { askedUnit, askerOf } from './asker.ts';
import { page } from './overview.tsx';

/** GET /overzicht/kruis: level × for whom. */
export const viewCross = (service: OverviewService) => async (ctx: Context) => {
  const answer = await service.cross(ctx.actor, askedUnit(ctx));
  return page(ctx, <CrossPage lang={ctx.lang} view={crossView(answer, askerOf(ctx))} />);
};

/** GET /overzicht/kruis/:row and /overzicht/kruis/:row/:column: what is behind a figure. */
export const viewCrossPart = (service: OverviewService) => async (ctx: Context) => {
  const { row = '', column } = ctx.params;
  const answer = await service.crossPart(ctx.actor, row, column, askedUnit(ctx));
  return page(ctx, <ListPage lang={ctx.lang} {...crossPartView(answer, askerOf(ctx))} />);
};
