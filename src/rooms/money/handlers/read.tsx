import { dayOf } from '../../../core/time/days.ts';
import type { Context } from '../../../platform/http/context.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { type Format, writeTable } from '../../../platform/spreadsheet/index.ts';
import { partsOf } from '../filter.ts';
import { initiativeView } from '../presenters/initiative.ts';
import { rowsView } from '../presenters/rows.ts';
import { sheetOf } from '../presenters/sheet.ts';
import { yearView } from '../presenters/year.ts';
import { keeps } from '../reach.ts';
import { filterIn } from '../schemas/filter-query.ts';
import type { MoneyService } from '../service.ts';
import { InitiativePage } from '../views/initiative.tsx';
import { RowsPage } from '../views/rows.tsx';
import { YearPage } from '../views/year.tsx';
import { wordsOf } from '../words/index.ts';
import { saidIn, yearOf } from './common.ts';

const HERE = 'money';

/** GET /beleid/geld: one year. */
export const viewYear = (service: MoneyService) => async (ctx: Context) => {
  const view = yearView(await service.book(ctx.actor), yearOf(ctx), dayOf(ctx.now), ctx.lang);
  return ctx.page({ title: wordsOf(ctx.lang).title, here: HERE, wide: true }, (
    <YearPage lang={ctx.lang} view={view} href={ctx.href} keeps={keeps(ctx.actor)} whole={!ctx.actor.unitIds}
      {...saidIn(ctx)} />
  ));
};

/** GET /beleid/geld/regels: the rows behind a number. */
export const viewRows = (service: MoneyService) => async (ctx: Context) => {
  const filter = filterIn(ctx.url.searchParams);
  const view = rowsView(await service.book(ctx.actor), filter, dayOf(ctx.now), ctx.lang);
  return ctx.page({ title: wordsOf(ctx.lang).rows.title, here: HERE, wide: true }, (
    <RowsPage lang={ctx.lang} view={view} href={ctx.href} keeps={keeps(ctx.actor)} {...saidIn(ctx)} />
  ));
};

/** GET /beleid/geld/initiatief/:id: what one initiative cost over the years. */
export const viewInitiative = (service: MoneyService) => async (ctx: Context) => {
  const book = await service.book(ctx.actor);
  const one = book.initiatives.find(({ id }) => id === ctx.params['id']);
  if (!one) throw notFound();
  return ctx.page({ title: wordsOf(ctx.lang).title, here: HERE }, (
    <InitiativePage lang={ctx.lang} view={initiativeView(book, one, ctx.lang)} href={ctx.href}
      keeps={keeps(ctx.actor)} />
  ));
};

const TYPES = {
  csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** GET /beleid/geld/export/csv and …/xlsx: the rows of a filter as a file, with what they come to. */
export const viewSheet = (service: MoneyService, format: Format) => async (ctx: Context) => {
  const book = await service.book(ctx.actor);
  const rows = sheetOf(book, partsOf(book, filterIn(ctx.url.searchParams)), ctx.lang);
  const body = await writeTable(rows, format) as Uint8Array<ArrayBuffer>;
  const name = `${ctx.institution.key}-geld-${dayOf(ctx.now)}.${format}`;
  return new Response(body, {
    headers: { 'content-type': TYPES[format], 'content-disposition': `attachment; filename="${name}"` },
  });
};
