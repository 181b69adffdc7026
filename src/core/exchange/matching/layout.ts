import { isEmpty, lineOf, looksLikeAmount, plain } from './cells.ts';
import { columnsUnder, headerRows } from './header.ts';
import type { Aside, AsideKind, Cell, Layout, SheetRow } from './types.ts';

const TOTAL = /^(sub ?|eind ?|deel ?|generaal )?(totaal|totalen|total|totals|som|sum)\b|^(grand|sub) total/;
const NOTE = /^(nb|n b|let op|noot|note|bron|source|laatst|bijgewerkt|updated|toelichting|opgesteld|peildatum)\b/;
const LONGEST_HEADING = 70;

/** Headings may be loaded as rows of their own, when the list has names and nothing else. */
export type LayoutOptions = {
  /** line of the header (from 1), when somebody said which it is */
  readonly header?: number;
  readonly headingsAreRows?: boolean;
};

type Look = { readonly cells: readonly Cell[]; readonly filled: readonly Cell[]; readonly first: string };

const lookAt = (cells: readonly Cell[]): Look => {
  const filled = cells.filter((cell) => !isEmpty(cell));
  return { cells, filled, first: lineOf(filled[0]) };
};

/** A row that adds up: called a total, or amounts with no word beside them after rows with words. */
function isTotal({ filled, first }: Look): boolean {
  const words = filled.filter((cell) => typeof cell === 'string' && !looksLikeAmount(cell));
  return (TOTAL.test(plain(first)) && words.length <= 2)
    || (words.length === 0 && filled.length > 0 && filled.some((cell) => Math.abs(Number(cell)) >= 100));
}

const isNote = ({ filled, first }: Look): boolean => filled.length === 1
  && (first.startsWith('*') || NOTE.test(plain(first)) || first.length > LONGEST_HEADING);

function kindOf(rows: readonly Look[], at: number, header: string, breaks: boolean): AsideKind | undefined {
  const row = rows[at] as Look;
  if (row.cells.map(lineOf).join('|').replace(/\|+$/, '') === header) return 'header';
  if (isTotal(row)) return 'total';
  if (isNote(row)) return 'note';
  if (row.filled.length > 1 || looksLikeAmount(row.filled[0])) return undefined;
  const next = rows.slice(at + 1).find(({ filled }) => filled.length > 0);
  const followed = next !== undefined && next.filled.length > 1 && !isTotal(next);
  if (!followed) return next === undefined || isTotal(next) || isNote(next) ? (breaks ? 'note' : undefined) : 'section';
  return breaks || row.first.endsWith(':') || row.first === row.first.toUpperCase() ? 'section' : undefined;
}

/**
 * Finds how a sheet is built up: where the header is, which rows are to be loaded, and which stand apart (titles,
 * headings, totals, notes). Nothing gets lost: each row that isn't blank is in `rows` or in `aside`.
 * @param all the rows of the sheet as they stand
 */
export function layoutOf(all: readonly (readonly Cell[])[], options: LayoutOptions = {}): Layout {
  const header = options.header === undefined ? headerRows(all) : [options.header - 1];
  const columns = columnsUnder(all, header);
  const from = (header.at(-1) ?? -1) + 1;
  const name = (all[header.at(-1) ?? -1] ?? []).map(lineOf).join('|').replace(/\|+$/, '');
  const looks = all.map(lookAt);
  // in a sheet of one column nothing is a heading: every row is a name
  const single = columns.length < 2 || options.headingsAreRows === true;
  const rows: SheetRow[] = [];
  const aside: Aside[] = [];
  let section: string | undefined;
  let breaks = true;
  looks.forEach((look, at) => {
    const line = at + 1;
    if (header.includes(at)) return;
    if (look.filled.length === 0) { breaks = true; return; }
    const found = at < from ? 'above' : kindOf(looks, at, name, breaks);
    const kind = single && found === 'section' ? undefined : found;
    breaks = kind !== undefined;
    if (kind === undefined) rows.push({ line, cells: look.cells, ...(section === undefined ? {} : { section }) });
    else aside.push({ line, kind, text: look.filled.map(lineOf).join(' · ').slice(0, 300), cells: look.cells });
    if (kind === 'section') section = look.first.replace(/:$/, '');
  });
  const sections = [...new Set(aside.filter(({ kind }) => kind === 'section').map(({ text }) => text.replace(/:$/, '')))];
  return { header: header.map((at) => at + 1), columns, rows, aside, sections };
}
