import type { Actor } from '../../access/roles.ts';
import {
  fingerprintOf,
  firstMatching,
  type Kind,
  type Layout,
  layoutOf,
  type Matching,
  type SheetData,
  wordViews,
} from '../../core/exchange/matching/index.ts';
import type { Database } from '../database/database.ts';
import { isReady, layoutIn, matchingOf, sheetsToChoose, withSheet } from './book.ts';
import { rememberMatching } from './remembered.ts';
import { type Book, findWaiting, keepWaiting, type What } from './waiting.ts';

/** Where matching goes on: which sheet, which columns, which words, or nothing left to ask. */
export type Step = 'blad' | 'kolommen' | 'waarden' | 'klaar';
/** A spreadsheet that is being matched, as its pages need it. */
export type Matched<F extends string = string> = {
  readonly name: string;
  readonly book: Book;
  readonly layout: Layout;
  readonly matching: Matching;
  readonly kind: Kind<F>;
};
export type Asked = { readonly actor: Actor; readonly id: string; readonly now: Date };
type Options<F extends string> = {
  readonly db: Database;
  readonly what: What;
  /** what a sheet of this kind can hold at the institution of the actor */
  readonly kindFor: (actor: Actor) => Promise<Kind<F>>;
};

/** Matching the columns and words of a spreadsheet by hand, once. */
export function bookService<F extends string>({ db, what, kindFor }: Options<F>) {
  const keep = (name: string, book: Book, { actor, id, now }: Asked) =>
    keepWaiting(db, actor, id, { what, name, book }, now);

  async function choose(name: string, sheets: readonly SheetData[], sheet: number, asked: Asked): Promise<Step> {
    const kind = await kindFor(asked.actor);
    const book = await withSheet({ db, actor: asked.actor, what, kind }, { sheets }, sheet);
    await keep(name, book, asked);
    return isReady(book, kind) ? 'klaar' : 'kolommen';
  }

  /** Keeps it for this file, and for the next one with the same header. */
  async function remember({ name, book, layout }: Matched<F>, matching: Matching, asked: Asked): Promise<void> {
    await keep(name, { ...book, matching }, asked);
    await rememberMatching(db, asked.actor, { what, header: fingerprintOf(layout), matching, now: asked.now });
  }

  return {
    /** @returns undefined when it is gone, or was no sheet to match */
    async open(asked: Asked): Promise<Matched<F> | undefined> {
      const waiting = await findWaiting(db, asked.actor, { what, ...asked });
      if (!waiting?.book) return undefined;
      const { name, book } = waiting;
      return { name, book, layout: layoutIn(book), matching: matchingOf(book), kind: await kindFor(asked.actor) };
    },

    /** Keeps a workbook. @returns what to ask first */
    async start(name: string, sheets: readonly SheetData[], asked: Asked): Promise<Step> {
      const some = sheetsToChoose({ sheets });
      if (some.length === 1) return choose(name, sheets, some[0] ?? 0, asked);
      await keep(name, { sheets }, asked);
      return 'blad';
    },
    chooseSheet: ({ name, book }: Matched<F>, sheet: number, asked: Asked) => choose(name, book.sheets, sheet, asked),

    /** Another row is the header: everything about the columns starts again. */
    async chooseHeader(
      { name, book: { sheets, sheet = 0 }, kind }: Matched<F>,
      header: number,
      asked: Asked,
    ): Promise<void> {
      const layout = layoutOf(sheets[sheet]?.rows ?? [], { header });
      await keep(name, { sheets, sheet, header, matching: firstMatching(layout, kind) }, asked);
    },

    /** Keeps what was chosen for the columns. @returns the words, when they have to be matched as well */
    async chooseColumns(matched: Matched<F>, matching: Matching, asked: Asked): Promise<Step> {
      const layout = layoutIn({ ...matched.book, matching });
      if (wordViews(layout, matching, matched.kind).length === 0) {
        await remember(matched, matching, asked);
        return 'klaar';
      }
      await keep(matched.name, { ...matched.book, matching }, asked);
      return 'waarden';
    },
    remember,
  };
}
export type BookService<F extends string = string> = ReturnType<typeof bookService<F>>;
