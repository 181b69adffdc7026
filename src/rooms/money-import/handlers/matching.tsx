import type { SpendingField } from '../../../core/exchange/matching/spending/fields.ts';
import type { Context } from '../../../platform/http/context.ts';
import type { BookService } from '../../../platform/import/book-service.ts';
import { matchSteps } from '../../../platform/import/steps.ts';
import { ColumnsPage, SheetPage, ValuesPage } from '../../../ui/column-match/pages.tsx';
import { readRest } from '../schemas.ts';
import { YearField } from '../views/year.tsx';
import { whole } from '../whole.ts';
import { wordsOf } from '../words/index.ts';

export const BASE = '/beleid/geld/inlezen';

/** What every page of this room has around it. */
export const frame = ({ lang }: Context) => ({ title: wordsOf(lang).title, here: 'money' });

/** The way back: the money, and where another file is chosen. */
export const crumbs = (ctx: Context) => [
  { href: ctx.href('/beleid'), label: wordsOf(ctx.lang).policy }, { href: ctx.href('/beleid/geld'), label: wordsOf(ctx.lang).money },
  { href: ctx.href(BASE), label: wordsOf(ctx.lang).title },
];

/** Which sheet, what each column is, and what the words in it stand for. */
export const spendingSteps = (books: BookService<SpendingField>) => matchSteps({
  books, base: BASE, frame, rest: readRest, may: (ctx) => { whole(ctx.actor); },
  sheet: (ctx, view) => <SheetPage lang={ctx.lang} crumbs={crumbs(ctx)} {...view} />,
  columns: (ctx, view) => (
    <ColumnsPage lang={ctx.lang} crumbs={crumbs(ctx)} {...view}>
      <YearField lang={ctx.lang} value={view.rest.year} errors={view.errors} />
    </ColumnsPage>
  ),
  values: (ctx, view) => (
    <ValuesPage lang={ctx.lang} crumbs={crumbs(ctx)} {...view}><p>{wordsOf(ctx.lang).valuesHelp}</p></ValuesPage>
  ),
});
