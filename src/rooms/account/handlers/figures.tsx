import type { Context } from '../../../platform/http/context.ts';
import type { ReportRows } from '../../../core/reporting/rows.ts';
import type { Report } from '../../../core/reporting/types.ts';
import { figureRows, figureView } from '../presenters/figure.ts';
import { versionPath } from '../presenters/years.ts';
import type { AccountService } from '../service.ts';
import { FigurePage, FiguresPage } from '../views/figures.tsx';
import { wordsOf } from '../words/index.ts';
import { yearOf } from './errors.ts';

/** One figure when it is named in the address (`?c=`), else all. */
function page(ctx: Context, report: Report, rows: ReportRows | undefined, base: string) {
  const words = wordsOf(ctx.lang);
  const up = { path: base, label: words.report.of(report.year) };
  const asked = ctx.url.searchParams.get('c');
  const options = { title: words.title, here: 'account' };
  if (asked === null) {
    return ctx.page(
      options,
      <FiguresPage lang={ctx.lang} href={ctx.href} up={up} rows={figureRows(report, `${base}/cijfers`, ctx.lang)} />,
    );
  }
  const view = figureView(report, asked, rows, ctx.lang);
  return ctx.page(
    { ...options, status: view ? 200 : 404 },
    <FigurePage lang={ctx.lang} href={ctx.href} up={up} {...(view ? { view } : {})} />,
  );
}

/** GET …/:year/cijfers: where the numbers of the draft come from. */
export const viewDraftFigures = (service: AccountService) => async (ctx: Context) => {
  const year = yearOf(ctx);
  const { report, rows } = await service.draft(ctx.actor, ctx.institution, year, ctx.now);
  return page(ctx, report, rows, `/beleid/verantwoording/${year}`);
};

/** GET …/versie/:id/cijfers: where the numbers of a version come from. */
export const viewVersionFigures = (service: AccountService) => async (ctx: Context) => {
  const { id, report } = await service.version(ctx.actor, ctx.params['id'] ?? '');
  return page(ctx, report, await service.rows(ctx.actor, id), versionPath(id));
};
