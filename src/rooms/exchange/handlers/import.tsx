import type { Context } from '../../../platform/http/context.ts';
import { readUpload } from '../../../platform/import/upload.ts';
import { stepAt } from '../../../platform/import/steps.ts';
import { previewView, readLooking } from '../presenters/preview.ts';
import { readCounts } from '../schemas.ts';
import type { ExchangeService } from '../service.ts';
import { DonePage } from '../views/done.tsx';
import { ImportPage } from '../views/import.tsx';
import { PreviewPage } from '../views/preview.tsx';
import { BASE } from './matching.tsx';
import { wordsOf } from '../words.ts';

const frame = (ctx: Context) => ({ title: wordsOf(ctx.lang).title, here: 'initiatives' });

const choose = (ctx: Context, error?: string) => ctx.page({ ...frame(ctx), status: error ? 422 : 200 }, (
  <ImportPage lang={ctx.lang} error={error} gone={ctx.url.searchParams.has('weg')} href={ctx.href} />
));

/** GET /initiatieven/inlezen: choose a file. */
export const viewImport = (ctx: Context) => choose(ctx);

/** POST /initiatieven/inlezen: read it and keep what it says until somebody says yes. */
export const submitImport = (service: ExchangeService) => async (ctx: Context) => {
  const upload = await readUpload(ctx.request);
  if (!upload.ok) return choose(ctx, upload.error.message[ctx.lang]);
  const begun = await service.begin(ctx.actor, upload, ctx.now);
  if (!begun.ok) return choose(ctx, begun.message[ctx.lang]);
  ctx.about(begun.id);
  return ctx.redirect(stepAt(ctx, BASE, begun.id, begun.step));
};

const gone = (ctx: Context) => ctx.redirect(ctx.href('/initiatieven/inlezen?weg=1'));

/** GET /initiatieven/inlezen/:id: what will happen. */
export const viewPreview = (service: ExchangeService) => async (ctx: Context) => {
  const { id = '' } = ctx.params;
  const preview = await service.preview(ctx.actor, id, ctx.now);
  if (!preview) return gone(ctx);
  const view = previewView(preview, readLooking(ctx.url.searchParams), await service.schemes(ctx.actor), ctx.lang);
  return ctx.page({ ...frame(ctx), wide: true }, <PreviewPage lang={ctx.lang} view={view} id={id} href={ctx.href} />);
};

/** POST /initiatieven/inlezen/:id: do it. */
export const submitPreview = (service: ExchangeService) => async (ctx: Context) => {
  const { id = '' } = ctx.params;
  ctx.about(id);
  const done = await service.apply(ctx.actor, id, (await ctx.form()).get('publish') === '1', ctx.now);
  if (!done) return gone(ctx);
  const { added, changed, unchanged, published, errors } = done;
  const counts = Object.entries({ added, changed, unchanged, published, refused: errors.length });
  const query = new URLSearchParams(counts.map(([name, value]) => [name, String(value)]));
  return ctx.redirect(ctx.href(`/initiatieven/inlezen/klaar?${query.toString()}`));
};

/** GET /initiatieven/inlezen/klaar: what happened. */
export const viewDone = (ctx: Context) => ctx.page(frame(ctx), (
  <DonePage lang={ctx.lang} counts={readCounts(ctx.url.searchParams)} href={ctx.href} />
));
