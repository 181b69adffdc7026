import { dayOfCell, isEmpty, lineOf } from './cells.ts';
import { cellsFor, columnsFor, wordsOfField } from './chosen.ts';
import { cellsOf } from './propose.ts';
import { codedFields, type Kind, proposeAll } from './start.ts';
import type { Aside, Cell, Column, Field, Layout, Matching, Proposed } from './types.ts';
import { type Choice, wordKey } from './values.ts';

/** A column as somebody matches it: its name, a few of its cells, and the field that is chosen. */
export type ColumnView = {
  readonly at: number;
  /** the name in the header; '' for a column without one */
  readonly name: string;
  /** as a spreadsheet calls it: A, B, … AA */
  readonly letter: string;
  readonly examples: readonly string[];
  readonly chosen: string;
  readonly proposed?: Proposed;
};

const LONGEST = 60;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

/** What a spreadsheet calls a column: 0 is A. */
export const letterOf = (at: number): string =>
  (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

function columnView(layout: Layout, matching: Matching, column: Column, proposed?: Proposed): ColumnView {
  const cells = cellsOf(layout, column)
    .filter((cell) => !isEmpty(cell))
    .map((cell) => short(lineOf(cell)));
  return {
    at: column.at,
    name: column.name,
    letter: letterOf(column.at),
    examples: [...new Set(cells)].slice(0, 3),
    chosen: matching.columns[String(column.at)] ?? '',
    ...(proposed ? { proposed } : {}),
  };
}

/** The columns to match. */
export function columnViews<F extends string>(
  layout: Layout,
  matching: Matching,
  kind: Kind<F>,
): readonly ColumnView[] {
  const proposed = proposeAll(layout, kind);
  return layout.columns.map((column) => columnView(layout, matching, column, proposed.get(column.at)));
}

/** A word to match. */
export type WordView = { readonly id: string; readonly word: string; readonly rows: number; readonly chosen: string };
export type WordsView = {
  readonly field: Field;
  readonly choices: readonly Choice[];
  /** nobody knows what they stand for */
  readonly open: readonly WordView[];
  /** proposed and not certain: to be looked at */
  readonly likely: readonly WordView[];
  /** chosen before, or called by their very name */
  readonly known: readonly WordView[];
  /** how many words there are; only the first `MOST_WORDS` are asked about */
  readonly count: number;
};

/** The most words of one field that are asked about: a column with more of them is no column of codes. */
export const MOST_WORDS = 150;

/** The words to match, by field. The id of a word is where it comes in the list of its field. */
export const wordViews = <F extends string>(layout: Layout, matching: Matching, kind: Kind<F>): readonly WordsView[] =>
  codedFields(matching, kind)
    .map((field) => {
      const choices = kind.choices(field.field);
      const earlier = matching.values[field.field] ?? {};
      const all = wordsOfField(layout, matching, field, choices);
      const words = all.slice(0, MOST_WORDS).map(({ word, rows, proposed, exact }, at) => {
        const said = earlier[wordKey(word)];
        const value = said ?? proposed ?? '';
        const choice = choices.find((one) => one.value === value);
        const tier = said !== undefined || (choice && exact && !choice.ask) ? 'known' : choice ? 'likely' : 'open';
        return { tier, view: { id: `${field.field}-${at}`, word: short(word), rows, chosen: choice?.value ?? '' } };
      });
      const of = (tier: string) => words.filter((one) => one.tier === tier).map(({ view }) => view);
      return { field, choices, count: all.length, open: of('open'), likely: of('likely'), known: of('known') };
    })
    .filter(({ count }) => count > 0);

/** What somebody chose for the words, by the ids of `wordViews`. */
export function valuesChosen<F extends string>(
  layout: Layout,
  matching: Matching,
  kind: Kind<F>,
  chosen: (id: string) => string | null,
): Matching['values'] {
  const fields = codedFields(matching, kind).map((field) => {
    const choices = kind.choices(field.field);
    const said = wordsOfField(layout, matching, field, choices)
      .slice(0, MOST_WORDS)
      .flatMap(({ word }, at) => {
        const value = chosen(`${field.field}-${at}`);
        return value === null || (value !== '' && !choices.some((one) => one.value === value))
          ? []
          : [[wordKey(word), value]];
      });
    return [
      field.field,
      { ...matching.values[field.field], ...(Object.fromEntries(said) as Record<string, string>) },
    ] as const;
  });
  return { ...matching.values, ...Object.fromEntries(fields) };
}

/** A cell as the field shows it: a count of days since 1900 as the day that it is. */
const shown = (cell: Cell, { looks }: Field): string =>
  (looks?.[0] === 'date' ? dayOfCell(cell) : undefined) ?? lineOf(cell);

/** The first rows as they are read: for each field its cells. */
export const firstRows = <F extends string>(layout: Layout, matching: Matching, kind: Kind<F>, most = 3) => {
  const fields = kind.fields.filter(
    ({ field }) => columnsFor(matching, field).length > 0 || matching.sections === field,
  );
  return {
    fields,
    rows: layout.rows.slice(0, most).map((row) => ({
      line: row.line,
      cells: fields.map((one) =>
        short(
          cellsFor(row, matching, one.field)
            .map((cell) => shown(cell, one))
            .join(' · '),
        ),
      ),
    })),
  };
};

/** What is set apart, for people to see that nothing got lost. */
export type AsideView = Pick<Aside, 'line' | 'kind' | 'text'>;
export const asideView = ({ aside }: Layout): readonly AsideView[] =>
  aside.map(({ line, kind, text }) => ({ line, kind, text: text.slice(0, 120) }));
