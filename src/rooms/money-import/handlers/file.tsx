import type { Context } from '../../../platform/http/context.ts';
import { stepAt } from '../../../platform/import/steps.ts';
import { readUpload } from '../../../platform/import/upload.ts';
import { importRows } from '../presenters/imports.ts';
import type { MoneyImportService } from '../service.ts';
import { FilePage } from '../views/file.tsx';
import { whole } from '../whole.ts';
import { BASE, crumbs, frame } from './matching.tsx';

async function choose(service: MoneyImportService, ctx: Context, error?: string) {
  const rows = importRows(await service.imports(whole(ctx.actor)), ctx.lang);
  const said = ctx.url.searchParams;
  return ctx.page({ ...frame(ctx), status: error ? 422 : 200 }, (
    <FilePage lang={ctx.lang} error={error} gone={said.has('weg')} undone={said.has('ongedaan')} rows={rows}
      crumbs={crumbs(ctx).slice(0, -1)} href={ctx.href} />
  ));
}

/** GET /beleid/geld/inlezen: choose a file, and what was loaded before. */
export const viewFile = (service: MoneyImportService) => (ctx: Context) => choose(service, ctx);

/** POST /beleid/geld/inlezen. */
export const submitFile = (service: MoneyImportService) => async (ctx: Context) => {
  const actor = whole(ctx.actor);
  const upload = await readUpload(ctx.request);
  if (!upload.ok) return choose(service, ctx, upload.error.message[ctx.lang]);
  const begun = await service.begin(actor, upload, ctx.now);
  if (!begun.ok) return choose(service, ctx, begun.message[ctx.lang]);
  ctx.about(begun.id);
  return ctx.redirect(stepAt(ctx, BASE, begun.id, begun.step));
};
