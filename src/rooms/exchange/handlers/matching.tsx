import type { OfferField } from '../../../core/exchange/matching/offers/fields.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { BookService } from '../../../platform/import/book-service.ts';
import { matchSteps } from '../../../platform/import/steps.ts';
import { ColumnsPage, SheetPage, ValuesPage } from '../../../ui/column-match/pages.tsx';
import { wordsOf } from '../words.ts';

export const BASE = '/initiatieven/inlezen';

const crumbs = (ctx: Context) => [
  { href: ctx.href('/initiatieven'), label: wordsOf(ctx.lang).back }, { href: ctx.href(BASE), label: wordsOf(ctx.lang).importTitle },
];

/** Which sheet, what each column is, and what the words in it stand for. */
export const offerSteps = (books: BookService<OfferField>) => matchSteps({
  books, base: BASE, frame: ({ lang }) => ({ title: wordsOf(lang).title, here: 'initiatives' }),
  sheet: (ctx, view) => <SheetPage lang={ctx.lang} crumbs={crumbs(ctx)} {...view} />,
  columns: (ctx, view) => <ColumnsPage lang={ctx.lang} crumbs={crumbs(ctx)} {...view} />,
  values: (ctx, view) => <ValuesPage lang={ctx.lang} crumbs={crumbs(ctx)} {...view} />,
});
