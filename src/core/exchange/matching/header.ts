import { isEmpty, lineOf, looksLikeAmount, plain, yearOf } from './cells.ts';
import type { Cell, Column } from './types.ts';

type Rows = readonly (readonly Cell[])[];

/** A header is looked for in so many rows. */
const LOOKED_AT = 40;

/** Words that stand in headers of such lists, and hardly anywhere else. */
const HEADER_WORDS = new Set(('naam name titel title activiteit activity interventie intervention initiatief initiative '
  + 'omschrijving beschrijving description toelichting opmerking opmerkingen doelgroep audience eigenaar owner '
  + 'contactpersoon contact trekker wie verantwoordelijke status stand fase faculteit faculty academie opleiding '
  + 'onderdeel lijn line thema theme kosten cost bedrag amount realisatie begroot begroting budget uitgaven spent '
  + 'besteed uren hours tarief rate bron source geldstroom financiering jaar year datum date email mail e-mail '
  + 'telefoon website link nr soort kind vorm omschr post kostenplaats').split(' '));

const filled = (row: readonly Cell[] | undefined): readonly Cell[] => (row ?? []).filter((cell) => !isEmpty(cell));
const isWord = (cell: Cell): boolean => typeof cell === 'string' && !looksLikeAmount(cell);
const known = (cell: Cell): boolean => plain(lineOf(cell)).split(' ').some((word) => HEADER_WORDS.has(word));

/** How much a row looks like a header: short words that headers have, and rows with something under it. */
function headerScore(rows: Rows, at: number): number {
  const cells = filled(rows[at]);
  const labels = cells.filter((cell) => (isWord(cell) && lineOf(cell).length <= 60) || yearOf(cell) !== undefined);
  if (labels.length === 0 || labels.length < cells.length * 0.7) return 0;
  const words = labels.filter(known).length;
  const below = [1, 2, 3].some((step) => filled(rows[at + step]).length >= Math.min(2, cells.length));
  const distinct = new Set(labels.map((cell) => plain(lineOf(cell)))).size;
  return !below || (words === 0 && cells.length < 2) ? 0 : distinct + words * 3 - at * 0.1;
}

/** A second layer: under a header that has gaps or repeats itself, a row of nothing but short words and years. */
function isLayer(rows: Rows, at: number): boolean {
  const [upper, lower] = [rows[at] ?? [], rows[at + 1] ?? []];
  const cells = filled(lower);
  if (cells.length < 2 || !cells.every((cell) => yearOf(cell) !== undefined || isWord(cell))) return false;
  const splits = lower.some((cell, column) => !isEmpty(cell) && isEmpty(upper[column]) && column > 0
    && upper.slice(0, column).some((one) => !isEmpty(one)));
  const sure = cells.filter((cell) => known(cell) || yearOf(cell) !== undefined).length;
  return splits && sure >= cells.length / 2;
}

/** The rows of the header, from 0; one, or two when it is in layers. Without a header that shows, the first row. */
export function headerRows(rows: Rows): readonly number[] {
  const scores = rows.slice(0, LOOKED_AT).map((_, at) => headerScore(rows, at));
  const best = Math.max(0, ...scores);
  const first = best === 0 ? rows.findIndex((row) => filled(row).length > 0) : scores.indexOf(best);
  if (first < 0) return [];
  if (first > 0 && isLayer(rows, first - 1) && filled(rows[first - 1]).length > 1) return [first - 1, first];
  return isLayer(rows, first) ? [first, first + 1] : [first];
}

/** A name over more columns holds for those without one, up to where the next begins. */
function spread(upper: readonly Cell[], lower: readonly Cell[]): string[] {
  let last = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    if (!isEmpty(upper[at])) last = lineOf(upper[at]);
    return isEmpty(upper[at]) && isEmpty(lower[at]) ? '' : last;
  });
}

const yearIn = (name: string): number | undefined => {
  const years = name.match(/\b20\d\d\b/g) ?? [];
  return years.length === 1 ? Number(years[0]) : undefined;
};

/** The columns under a header: all that have a name, and those without one that hold something. */
export function columnsUnder(rows: Rows, header: readonly number[]): readonly Column[] {
  const layers = header.map((at) => rows[at] ?? []);
  const [upper = [], lower] = layers;
  const names = lower ? spread(upper, lower).map((name, at) => [name, lineOf(lower[at])].filter(Boolean).join(' · '))
    : upper.map(lineOf);
  const from = (header.at(-1) ?? -1) + 1;
  const width = Math.max(0, ...rows.slice(from).map((row) => row.length), names.length);
  const used = (at: number): boolean => rows.slice(from).some((row) => !isEmpty(row[at]));
  return Array.from({ length: width }, (_, at) => at).filter((at) => (names[at] ?? '') !== '' || used(at))
    .map((at) => {
      const name = names[at] ?? '';
      const year = yearIn(name);
      return { at, name, ...(year === undefined ? {} : { year }) };
    });
}
