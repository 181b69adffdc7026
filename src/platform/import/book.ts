import type { Actor } from '../../access/roles.ts';
import {
  asRemembered,
  fingerprintOf,
  firstMatching,
  type Kind,
  type Layout,
  layoutOf,
  type Matching,
  openFields,
  withProposedWords,
} from '../../core/exchange/matching/index.ts';
import type { Database } from '../database/database.ts';
import { findMatching } from './remembered.ts';
import type { Book, What } from './waiting.ts';

/** Sheets that somebody may mean: not hidden, with more than one row. All of them when none is like that. */
export function sheetsToChoose({ sheets }: Pick<Book, 'sheets'>): readonly number[] {
  const filled = sheets.map((_, at) => at).filter((at) => (sheets[at]?.rows.length ?? 0) > 1);
  const seen = filled.filter((at) => sheets[at]?.hidden === false);
  return seen.length > 0 ? seen : filled;
}

/** How the chosen sheet is built up. */
export const layoutIn = ({ sheets, sheet = 0, header, matching }: Book): Layout =>
  layoutOf(sheets[sheet]?.rows ?? [], {
    ...(header === undefined ? {} : { header }),
    headingsAreRows: matching?.sections === 'rows',
  });

/** The book with this sheet chosen: matched as before when its header is known, and otherwise as we propose. */
export async function withSheet<F extends string>(
  { db, actor, what, kind }: { db: Database; actor: Actor; what: What; kind: Kind<F> },
  book: Book,
  sheet: number,
): Promise<Book> {
  const chosen: Book = { sheets: book.sheets, sheet };
  const layout = layoutIn(chosen);
  const known = await findMatching(db, actor, what, fingerprintOf(layout));
  return {
    ...chosen,
    matching: known ? asRemembered(known, kind) : firstMatching(layout, kind),
    remembered: known !== undefined,
  };
}

/** Whether everything about it was matched before, so that it can go straight to the preview. */
export function isReady<F extends string>(book: Book, kind: Kind<F>): boolean {
  if (!book.matching || book.remembered !== true) return false;
  const layout = layoutIn(book);
  if (kind.complete?.(layout, book.matching) === false) return false;
  return openFields(layout, withProposedWords(layout, book.matching, kind), kind.fields).length === 0;
}

/** The matching of a book. Only after its sheet was chosen. */
export const matchingOf = ({ matching }: Book): Matching =>
  matching ?? { columns: {}, sections: '', values: {}, rest: {} };
