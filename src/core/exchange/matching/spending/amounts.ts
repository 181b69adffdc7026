import { type Amount, amountProblems, parseAmount, parseNumberCell } from '../../../accounting/amount.ts';
import type { Lang, Text } from '../../../frameworks/types.ts';
import { isEmpty, lineOf, plain } from '../cells.ts';
import { columnsFor } from '../chosen.ts';
import type { Cell, Layout, Matching } from '../types.ts';
import type { MoneyKind } from './fields.ts';

/** A column with amounts: of which kind, which year, and on which line when it is for one line only. */
export type AmountColumn = {
  readonly at: number;
  readonly name: string;
  readonly kind: MoneyKind;
  readonly year?: number;
  readonly concept?: string;
};

/** The columns with amounts, as they were matched. */
export const amountColumns = ({ columns }: Layout, matching: Matching): readonly AmountColumn[] =>
  columns.flatMap(({ at, name, year }) => {
    const [, kind, concept] = /^(spent|budget)(?:\.(.+))?$/.exec(matching.columns[String(at)] ?? '') ?? [];
    return kind === undefined
      ? []
      : [
          {
            at,
            name,
            kind: kind as MoneyKind,
            ...(year === undefined ? {} : { year }),
            ...(concept === undefined ? {} : { concept }),
          },
        ];
  });

/** Whether it is clear of which year each amount is. */
export const yearsAreClear = (layout: Layout, matching: Matching): boolean =>
  matching.rest.year !== undefined ||
  columnsFor(matching, 'year').length > 0 ||
  amountColumns(layout, matching).every(({ year }) => year !== undefined);

/** The year that stands above the columns ("Uitgaven 2025"), when there is one and it is needed. */
export function yearAbove(layout: Layout, columns: Matching['columns']): Matching['rest'] {
  const above = layout.aside.filter(({ kind }) => kind === 'above').map(({ text }) => text).join(' ');
  const years = [...new Set(above.match(/(?<![\d-])20\d\d(?![\d-])/g) ?? [])];
  const [year] = years.length === 1 ? years : [];
  return year === undefined || yearsAreClear(layout, { columns, sections: '', values: {}, rest: {} }) ? {} : { year };
}

/** An amount in a cell: a number as a spreadsheet keeps it, or text as people write it. */
export const amountIn = (cell: Cell | undefined, lang: Lang): Amount =>
  typeof cell === 'number' ? parseNumberCell(String(cell), lang) : parseAmount(lineOf(cell), lang);

const PM: Text = {
  nl: 'Er staat “p.m.” en geen bedrag. Vul het in als het bekend is.',
  en: 'It says “p.m.” and no amount. Fill it in once it is known.',
};

/** Why a cell is no amount; undefined for one that is, and for an empty one. */
export function problemWith(cell: Cell | undefined, lang: Lang): Text | undefined {
  const read = amountIn(cell, lang);
  if (read.ok || isEmpty(cell)) return undefined;
  return /^p ?m$/.test(plain(lineOf(cell))) ? PM : amountProblems[read.why];
}
