import type { Context } from '../../../platform/http/context.ts';
import { previewView, readPage } from '../presenters/preview.ts';
import type { MoneyImportService } from '../service.ts';
import { PreviewPage } from '../views/preview.tsx';
import { whole } from '../whole.ts';
import { BASE, crumbs, frame } from './matching.tsx';

const gone = (ctx: Context) => ctx.redirect(ctx.href(`${BASE}?weg=1`));

/** GET /beleid/geld/inlezen/:id: what will be loaded, what not, and whether the totals tie. */
export const viewPreview = (service: MoneyImportService) => async (ctx: Context) => {
  const { id = '' } = ctx.params;
  const preview = await service.preview(whole(ctx.actor), id, ctx.now);
  if (!preview) return gone(ctx);
  return ctx.page({ ...frame(ctx), wide: true }, (
    <PreviewPage lang={ctx.lang} view={previewView(preview, readPage(ctx.url.searchParams), ctx.lang)} here={ctx.href(`${BASE}/${id}`)}
      crumbs={crumbs(ctx)} />
  ));
};

/** POST /beleid/geld/inlezen/:id: do it. */
export const submitPreview = (service: MoneyImportService) => async (ctx: Context) => {
  const { id = '' } = ctx.params;
  ctx.about(id);
  const done = await service.apply(whole(ctx.actor), id, ctx.now);
  return done ? ctx.redirect(ctx.href(`${BASE}/gedaan/${done}?nieuw=1`)) : gone(ctx);
};
