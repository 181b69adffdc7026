import type { Context } from '../../../platform/http/context.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { loadedView } from '../presenters/imports.ts';
import type { MoneyImportService } from '../service.ts';
import { LoadedPage, UndoPage } from '../views/loaded.tsx';
import { whole } from '../whole.ts';
import { BASE, crumbs, frame } from './matching.tsx';

async function find(service: MoneyImportService, ctx: Context) {
  const { id = '' } = ctx.params;
  const found = await service.import(whole(ctx.actor), id);
  if (!found) throw notFound();
  return loadedView(found, ctx.lang);
}

/** GET …/gedaan/:id: what was loaded from one file. */
export const viewLoaded = (service: MoneyImportService) => async (ctx: Context) => ctx.page(frame(ctx), (
  <LoadedPage lang={ctx.lang} view={await find(service, ctx)} fresh={ctx.url.searchParams.has('nieuw')} crumbs={crumbs(ctx)} href={ctx.href} />
));

/** GET …/gedaan/:id/weg: asks before it is taken away. */
export const viewUndo = (service: MoneyImportService) => async (ctx: Context) => ctx.page(frame(ctx), (
  <UndoPage lang={ctx.lang} view={await find(service, ctx)} action={ctx.href(`${BASE}/gedaan/${ctx.params.id}/weg`)}
    back={ctx.href(`${BASE}/gedaan/${ctx.params.id}`)} />
));

/** POST …/gedaan/:id/weg: takes away the import with everything that came from it. */
export const submitUndo = (service: MoneyImportService) => async (ctx: Context) => {
  const { id = '' } = ctx.params;
  ctx.about(id);
  await find(service, ctx);
  await service.undo(whole(ctx.actor), id);
  return ctx.redirect(ctx.href(`${BASE}?ongedaan=1`));
};
