import type { Child } from 'hono/jsx';
import {
  asideView,
  type AsideView,
  type ColumnView,
  columnViews,
  firstRows,
  type Matching,
  valuesChosen,
  type WordsView,
  wordViews,
} from '../../core/exchange/matching/index.ts';
import type { Context, PageOptions } from '../http/context.ts';
import type { FieldError } from '../http/errors.ts';
import { sheetsToChoose } from './book.ts';
import type { BookService, Matched, Step } from './book-service.ts';
import { type Columns, readColumns, readSheet } from './form.ts';

/** A form of a column or a word each is longer than what a person types. */
const MOST = 1_000_000;

type Choice = { readonly value: string; readonly label: string };
type Common = {
  readonly name: string;
  readonly action: string;
  readonly errors: readonly { readonly field: string; readonly message: string }[];
};
export type SheetView = Common & {
  readonly chosen: number | undefined;
  readonly sheets: readonly {
    readonly at: number;
    readonly name: string;
    readonly rows: number;
    readonly hidden: boolean;
  }[];
};
export type ColumnsView = Common & {
  readonly columns: readonly ColumnView[];
  readonly fields: readonly Choice[];
  readonly sections: {
    readonly words: readonly string[];
    readonly options: readonly Choice[];
    readonly chosen: string;
  };
  readonly first: ReturnType<typeof firstRows>;
  readonly aside: readonly AsideView[];
  readonly header: number;
  readonly remembered: boolean;
  readonly rows: number;
  /** what was chosen for the file as a whole */
  readonly rest: Matching['rest'];
};
export type ValuesView = Common & { readonly fields: readonly WordsView[]; readonly back: string };

type Room<F extends string> = {
  readonly books: BookService<F>;
  /** where files are taken in: `/initiatieven/inlezen` */
  readonly base: `/${string}`;
  readonly frame: (ctx: Context) => PageOptions;
  readonly sheet: (ctx: Context, view: SheetView) => Child;
  readonly columns: (ctx: Context, view: ColumnsView) => Child;
  readonly values: (ctx: Context, view: ValuesView) => Child;
  /** what a room asks about the file as a whole, with the columns */
  readonly rest?: (form: URLSearchParams, read: Columns, matched: Matched<F>) => Columns;
  /** what a room does before anything: refuse who may not */
  readonly may?: (ctx: Context) => void;
};

/** The address of a step of a file. */
export const stepAt = (ctx: Context, base: string, id: string, step: Step): string =>
  ctx.href(`${base}/${id}${step === 'klaar' ? '' : `/${step}`}`);

const inLang = (errors: readonly FieldError[], { lang }: Context) =>
  errors.map(({ field, message }) => ({ field, message: message[lang] }));

/** The three questions about a spreadsheet, the same for every room that takes one in; each view with its submit. */
export function matchSteps<F extends string>(room: Room<F>) {
  const { books, base } = room;
  const asked = (ctx: Context) => ({ actor: ctx.actor, id: ctx.params.id ?? '', now: ctx.now });
  const at = (ctx: Context, step: Step) => stepAt(ctx, base, ctx.params.id ?? '', step);
  const page = (ctx: Context, errors: readonly FieldError[], body: Child, step: Step) =>
    ctx.page(
      {
        ...room.frame(ctx),
        wide: true,
        status: errors.length > 0 ? 422 : 200,
        address: at(ctx, step),
      },
      body,
    );

  /** Opens the file of the address, or says that it is gone. */
  const withFile =
    (work: (ctx: Context, matched: Matched<F>) => Promise<Response> | Response) => async (ctx: Context) => {
      room.may?.(ctx);
      ctx.about(ctx.params.id ?? '');
      const matched = await books.open(asked(ctx));
      return matched ? work(ctx, matched) : ctx.redirect(ctx.href(`${base}?weg=1`));
    };

  const sheetPage = (ctx: Context, { name, book }: Matched<F>, errors: readonly FieldError[] = []) => {
    const sheets = sheetsToChoose(book);
    return page(
      ctx,
      errors,
      room.sheet(ctx, {
        name,
        action: at(ctx, 'blad'),
        errors: inLang(errors, ctx),
        chosen: book.sheet ?? sheets[0],
        sheets: sheets.map((one) => ({
          at: one,
          name: book.sheets[one]?.name ?? '',
          rows: book.sheets[one]?.rows.length ?? 0,
          hidden: book.sheets[one]?.hidden ?? false,
        })),
      }),
      'blad',
    );
  };

  const columnsPage = (
    ctx: Context,
    { name, book, layout, kind }: Matched<F>,
    matching: Matching,
    errors: readonly FieldError[] = [],
  ) =>
    page(
      ctx,
      errors,
      room.columns(ctx, {
        name,
        action: at(ctx, 'kolommen'),
        errors: inLang(errors, ctx),
        columns: columnViews(layout, matching, kind),
        first: firstRows(layout, matching, kind),
        aside: asideView(layout),
        fields: kind.fields.map(({ field, label }) => ({ value: field, label: label[ctx.lang] })),
        sections: {
          words: layout.sections,
          chosen: matching.sections,
          options: kind.sections.map((field) => ({
            value: field,
            label: kind.fields.find((one) => one.field === field)?.label[ctx.lang] ?? field,
          })),
        },
        header: layout.header.at(-1) ?? 1,
        remembered: book.remembered === true,
        rows: layout.rows.length,
        rest: matching.rest,
      }),
      'kolommen',
    );

  return {
    viewSheet: withFile((ctx, matched) => sheetPage(ctx, matched)),
    submitSheet: withFile(async (ctx, matched) => {
      const read = readSheet(await ctx.form(), sheetsToChoose(matched.book));
      if (!read.ok) return sheetPage(ctx, matched, read.errors);
      return ctx.redirect(at(ctx, await books.chooseSheet(matched, read.value, asked(ctx))));
    }),

    viewColumns: withFile((ctx, matched) =>
      matched.book.sheet === undefined ? ctx.redirect(at(ctx, 'blad')) : columnsPage(ctx, matched, matched.matching),
    ),
    submitColumns: withFile(async (ctx, matched) => {
      const form = await ctx.form(MOST);
      const plain = readColumns(form, matched);
      if (plain.header !== undefined) {
        await books.chooseHeader(matched, plain.header, asked(ctx));
        return ctx.redirect(at(ctx, 'kolommen'));
      }
      const read = room.rest?.(form, plain, matched) ?? plain;
      if (read.errors.length > 0) return columnsPage(ctx, matched, read.matching, read.errors);
      return ctx.redirect(at(ctx, await books.chooseColumns(matched, read.matching, asked(ctx))));
    }),

    viewValues: withFile((ctx, matched) => {
      const fields = wordViews(matched.layout, matched.matching, matched.kind);
      if (fields.length === 0) return ctx.redirect(at(ctx, 'klaar'));
      return page(
        ctx,
        [],
        room.values(ctx, {
          name: matched.name,
          action: at(ctx, 'waarden'),
          errors: [],
          fields,
          back: at(ctx, 'kolommen'),
        }),
        'waarden',
      );
    }),
    submitValues: withFile(async (ctx, matched) => {
      const form = await ctx.form(MOST);
      const values = valuesChosen(matched.layout, matched.matching, matched.kind, (id) => form.get(id));
      await books.remember(matched, { ...matched.matching, values }, asked(ctx));
      return ctx.redirect(at(ctx, 'klaar'));
    }),
  };
}
