import type { Context } from '../../../platform/http/context.ts';
import { writeTable } from '../../../platform/spreadsheet/index.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { csvOf } from '../presenters/csv.ts';
import { readLang } from '../schemas.ts';
import type { AccountService } from '../service.ts';

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

/** GET …/versie/:id/csv: the figures of a version that was made final, for who works with them. */
export const viewCsv = (service: AccountService) => async (ctx: Context) => {
  const { kind, report, number } = await service.version(ctx.actor, ctx.params['id'] ?? '');
  if (kind !== 'frozen') throw notFound();
  return file(ctx, await writeTable(csvOf(report, readLang(ctx.url.searchParams, ctx.lang)), 'csv'), `${report.year}-v${number}`, 'csv');
};
