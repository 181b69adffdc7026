import type { Context } from '../../../platform/http/context.ts';
import { sheetView } from '../presenters/sheet.ts';
import type { InitiativesService } from '../service.ts';
import { SheetPage } from '../views/sheet.tsx';
import { wordsOf } from '../words.ts';

/** GET /initiatieven/:id/blad: one initiative on one sheet, to print or to look at together. */
export const viewSheet = (service: InitiativesService) => async (ctx: Context) => {
  const id = ctx.params['id'] ?? '';
  const kept = await service.one(ctx.actor, id);
  const [units, own, years] = await Promise.all([
    service.units(ctx.actor), service.ownSchemes(ctx.actor), service.years(ctx.actor, id),
  ]);
  return ctx.page(
    { title: wordsOf(ctx.lang).title, here: 'initiatives' },
    <SheetPage lang={ctx.lang} view={sheetView(kept, { units, own, years }, ctx.lang, ctx.now)} href={ctx.href} />,
  );
};
