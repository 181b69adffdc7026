import type { Report } from '../../../core/reporting/types.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { writeTable } from '../../../platform/spreadsheet/index.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { csvOf } from '../presenters/csv.ts';
import { readLang, readYears } from '../schemas.ts';
import type { AccountService } from '../service.ts';
import { packageFile, sheetFile, wordFile } from './write-files.ts';
import { yearOf } from './errors.ts';

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8', zip: 'application/zip',
} as const;

export function file(ctx: Context, body: Uint8Array, name: string, type: keyof typeof TYPES): Response {
  return new Response(body as Uint8Array<ArrayBuffer>, { headers: {
    'content-type': TYPES[type], 'content-disposition': `attachment; filename="${ctx.institution.key}-${name}.${type}"`,
  } });
}

async function word(ctx: Context, report: Report, state: 'draft' | 'for-comment' | 'frozen', name: string): Promise<Response> {
  const lang = readLang(ctx.url.searchParams, ctx.lang);
  return file(ctx, await wordFile(report, state, lang), `${name}-${lang}`, 'docx');
}

/** GET …/:year/word: the draft as a Word file, in the language of the page or the one asked for. */
export const viewDraftWord = (service: AccountService) => async (ctx: Context) => {
  const { report } = await service.draft(ctx.actor, ctx.institution, yearOf(ctx), ctx.now);
  return word(ctx, report, 'draft', `${report.year}`);
};

/** GET …/versie/:id/word: a version as a Word file. */
export const viewVersionWord = (service: AccountService) => async (ctx: Context) => {
  const { report, kind, number } = await service.version(ctx.actor, ctx.params['id'] ?? '');
  return word(ctx, report, kind, `${report.year}-v${number}`);
};

/** GET …/versie/:id/csv: the figures of a version that was made final, for who works with them. */
export const viewCsv = (service: AccountService) => async (ctx: Context) => {
  const { kind, report, number } = await service.version(ctx.actor, ctx.params['id'] ?? '');
  if (kind !== 'frozen') throw notFound();
  return file(ctx, await writeTable(csvOf(report, readLang(ctx.url.searchParams, ctx.lang)), 'csv'), `${report.year}-v${number}`, 'csv');
};

/** GET …/:year/rekenblad: the draft as a workbook. */
export const viewDraftSheet = (service: AccountService) => async (ctx: Context) => {
  const { report, rows } = await service.draft(ctx.actor, ctx.institution, yearOf(ctx), ctx.now);
  return file(ctx, await sheetFile(report, rows, ctx.lang), `${report.year}`, 'xlsx');
};

/** GET …/versie/:id/rekenblad: a version as a workbook, for who may read its rows. */
export const viewVersionSheet = (service: AccountService) => async (ctx: Context) => {
  const { id, report, number } = await service.version(ctx.actor, ctx.params['id'] ?? '');
  const rows = await service.rows(ctx.actor, id);
  if (!rows) throw notFound();
  return file(ctx, await sheetFile(report, rows, ctx.lang), `${report.year}-v${number}`, 'xlsx');
};

/** GET …/pakket?van=2023&tot=2026: one file for an outside evaluator. */
export const viewPackage = (service: AccountService) => async (ctx: Context) => {
  const span = readYears(ctx.url.searchParams, Number(dayOf(ctx.now).slice(0, 4)));
  const { years, frozen } = await service.material(ctx.actor, ctx.institution, span, ctx.now);
  return file(ctx, await packageFile(years, frozen, ctx.lang), `${span.from}-${span.until}`, 'zip');
};
