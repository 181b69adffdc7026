import type { Lang } from '../../../frameworks/types.ts';
import { plain } from '../cells.ts';
import type { Layout, Matching } from '../types.ts';
import { amountColumns, amountIn } from './amounts.ts';

/** A total that stands in the sheet, held against the rows above it. Cents; the rows count however they are loaded. */
export type TotalCheck = {
  readonly line: number;
  readonly text: string;
  readonly column: string;
  readonly said: number;
  readonly counted: number;
};

type Added = { readonly line: number; readonly cents: number };
const sum = (rows: readonly Added[]): number => rows.reduce((total, { cents }) => total + cents, 0);

/** Every total in the sheet: of all rows above it, or of those since the total or heading before it. */
export function checkTotals(layout: Layout, matching: Matching, lang: Lang): readonly TotalCheck[] {
  const totals = layout.aside.filter(({ kind }) => kind === 'total');
  const breaks = layout.aside.filter(({ kind }) => kind === 'total' || kind === 'section').map(({ line }) => line);
  return amountColumns(layout, matching).flatMap(({ at, name }) => {
    const rows = layout.rows.flatMap(({ line, cells }): Added[] => {
      const amount = amountIn(cells[at], lang);
      return amount.ok ? [{ line, cents: amount.cents }] : [];
    });
    return totals.flatMap(({ line, cells, text }) => {
      const said = amountIn(cells[at], lang);
      if (!said.ok) return [];
      const above = rows.filter((row) => row.line < line);
      const from = Math.max(0, ...breaks.filter((one) => one < line));
      const [whole, block] = [sum(above), sum(above.filter((row) => row.line > from))];
      const ofBlock = block === said.cents || (whole !== said.cents && plain(text).startsWith('sub'));
      const label = text.split(' · ')[0] ?? text;
      return [{ line, text: label, column: name, said: said.cents, counted: ofBlock ? block : whole }];
    });
  });
}
