import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { type Format, writeTable } from '../../../platform/spreadsheet/index.ts';
import { rowsOf, servicesOf } from '../presenters/export.ts';
import type { ExchangeService } from '../service.ts';
import { ExportPage } from '../views/export.tsx';
import { wordsOf } from '../words.ts';

const TYPES = {
  csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const;

function download(ctx: Context, body: BodyInit, extension: keyof typeof TYPES): Response {
  const name = `${ctx.institution.key}-${dayOf(ctx.now)}.${extension}`;
  return new Response(body, {
    headers: { 'content-type': TYPES[extension], 'content-disposition': `attachment; filename="${name}"` },
  });
}

/** GET /initiatieven/export: choose a format. */
export const viewExport = (ctx: Context) => ctx.page({ title: wordsOf(ctx.lang).title, here: 'initiatives' }, (
  <ExportPage lang={ctx.lang} href={ctx.href} />
));

/** GET /initiatieven/export/csv and …/xlsx: the full format, which can be loaded again. */
export const viewSheet = (service: ExchangeService, format: Format) => async (ctx: Context) =>
  download(ctx, await writeTable(rowsOf(await service.all(ctx.actor)), format) as Uint8Array<ArrayBuffer>, format);

/** GET /initiatieven/export/hsds: the same as HSDS services. */
export const viewHsds = (service: ExchangeService) => async (ctx: Context) => {
  const [all, own] = await Promise.all([service.all(ctx.actor), service.schemes(ctx.actor)]);
  return download(ctx, JSON.stringify(servicesOf(all, ctx.institution, own, ctx.lang)), 'json');
};
