import { lineOf, looksLike, plain } from './cells.ts';
import type { Column, Field, Layout, Looks, Proposed, Sure } from './types.ts';

/** The cells of a column, of the rows that are to be loaded. */
export const cellsOf = ({ rows }: Layout, { at }: Column) => rows.map(({ cells }) => cells[at] ?? '');

/** How well the name of a column fits the words of a field, from 0 to 1. */
export function fits(name: string, words: readonly string[]): number {
  const given = plain(name.replace(/\b20\d\d\b/g, ' '));
  if (given === '') return 0;
  const tokens = given.split(' ');
  const scores = words.map((word) => {
    if (given === word) return 1;
    if (` ${given} `.includes(` ${word} `)) return 0.6 + (0.3 * word.length) / given.length;
    // "kosten" alone is not "kosten student"
    const short = (token: string) => token.length >= 5 && !word.includes(' ') && word.startsWith(token);
    const starts = word.length >= 5 && tokens.some((token) => token.startsWith(word) || short(token));
    return starts ? 0.5 : 0;
  });
  return Math.max(0, ...scores);
}

type Candidate<F extends string> = { readonly column: Column; readonly one: Field<F>; readonly score: number };

const AGREES = 0.15;
const CLEARLY: readonly Looks[] = ['amount', 'email', 'url', 'date', 'year'];
const sureness = (score: number): Sure => (score >= 0.8 ? 'sure' : 'likely');

/** How well a column fits a field by its name, weighed with what its cells look like. */
function scoreOf(column: Column, looks: Looks, one: Field): number {
  const score = fits(column.name, one.words);
  if (score === 0 || looks === 'empty' || !one.looks) return score;
  return one.looks.includes(looks) ? score + AGREES : score * (CLEARLY.includes(looks) ? 0.3 : 0.7);
}

/**
 * Proposes a field for each column, by the words of its header and by what its cells look like. The best fit goes
 * first; a field is given once unless more columns may fill it.
 * @returns by place of the column
 */
export function proposeColumns<F extends string>(
  layout: Layout,
  fields: readonly Field<F>[],
): ReadonlyMap<number, Proposed<F>> {
  const looks = new Map(layout.columns.map((column) => [column.at, looksLike(cellsOf(layout, column))]));
  const found = new Map<number, Proposed<F>>();
  const taken = new Set<F>();
  const candidates = layout.columns
    .flatMap((column) =>
      fields.map((one): Candidate<F> => ({
        column,
        one,
        score: scoreOf(column, looks.get(column.at) ?? 'empty', one),
      })),
    )
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score || a.column.at - b.column.at);
  for (const { column, one, score } of candidates) {
    if (found.has(column.at) || (taken.has(one.field) && !one.many)) continue;
    found.set(column.at, { field: one.field, sure: sureness(score), because: 'header' });
    taken.add(one.field);
  }
  for (const column of layout.columns.filter(({ at }) => !found.has(at))) {
    const looked = looks.get(column.at) ?? 'empty';
    const one = CLEARLY.includes(looked) && fields.find(({ looks: own }) => own?.[0] === looked);
    if (!one || taken.has(one.field)) continue;
    found.set(column.at, { field: one.field, sure: 'guess', because: 'cells' });
    taken.add(one.field);
  }
  return found;
}

/** The first field in a list that nothing was proposed for and must be there: the first column of words becomes it. */
export function proposeName<F extends string>(
  layout: Layout,
  proposed: ReadonlyMap<number, Proposed<F>>,
  field: F,
): ReadonlyMap<number, Proposed<F>> {
  if ([...proposed.values()].some((one) => one.field === field)) return proposed;
  const first = layout.columns.find(
    (column) =>
      !proposed.has(column.at) &&
      ['text', 'long-text'].includes(looksLike(cellsOf(layout, column))) &&
      new Set(cellsOf(layout, column).map(lineOf)).size > layout.rows.length / 2,
  );
  return first ? new Map([...proposed, [first.at, { field, sure: 'guess', because: 'cells' } as const]]) : proposed;
}
