import { byInitiative, byLine, bySource, rowsOf, type Total, totalOf, type Totals } from '../accounting/totals.ts';
import type { MoneyEntry, MoneySource } from '../accounting/types.ts';
import type { Institution } from '../institution/types.ts';
import { lineOf, type ReportLine, termsOf } from './lines.ts';

/** An amount in cents with the rows that make it. */
export type Sum = { readonly cents: number; readonly ids: readonly string[] };
export type LineMoney = { readonly line: ReportLine; readonly spent: Sum; readonly budget: Sum; readonly last: Sum };
export type Ending = {
  readonly source: MoneySource;
  readonly until: string;
  readonly initiativeIds: readonly string[];
  readonly sum: Sum;
};

const NOTHING: Sum = { cents: 0, ids: [] };
const sumOf = (total: Total | undefined): Sum => (total ? { cents: total.cents, ids: total.entryIds } : NOTHING);
const named = (totals: Totals): ReadonlyMap<string, Sum> =>
  new Map([...totals].filter(([id]) => id !== '').map(([id, total]) => [id, sumOf(total)]));

/** The part of rows that lies on one line. */
const partsOn = (
  rows: readonly MoneyEntry[],
  line: string,
): readonly { readonly id: string; readonly cents: number }[] =>
  rows.flatMap(({ id, shares }) =>
    shares.filter(({ concept }) => lineOf(concept) === line).map(({ cents }) => ({ id, cents })),
  );

/** Money that ends before the end of next year, with what was paid of it (REP-8). */
function endingsOf(spent: readonly MoneyEntry[], sources: readonly MoneySource[], year: number): readonly Ending[] {
  return sources.flatMap((source): Ending[] => {
    if (!source.until || source.until < `${year}-01-01` || source.until > `${year + 1}-12-31`) return [];
    const rows = spent.filter(({ sourceId }) => sourceId === source.id);
    return rows.length === 0
      ? []
      : [
          {
            source,
            until: source.until,
            initiativeIds: [...named(byInitiative(rows)).keys()],
            sum: sumOf(totalOf(rows)),
          },
        ];
  });
}

/** The money of a year: totals, per line, and what is not on a line (REP-2: together they are the total). */
export function moneyFacts(
  all: readonly MoneyEntry[],
  sources: readonly MoneySource[],
  sector: Institution['sector'],
  year: number,
) {
  const [spent, budget, last] = [
    rowsOf(all, 'spent', year),
    rowsOf(all, 'budget', year),
    rowsOf(all, 'spent', year - 1),
  ];
  const [bySpent, byBudget, byLast] = [byLine(spent, sector), byLine(budget, sector), byLine(last, sector)];
  const perSource = bySource(spent);
  const perInitiative = named(byInitiative(spent));
  return {
    spent: sumOf(bySpent.all),
    budget: sumOf(byBudget.all),
    last: sumOf(byLast.all),
    lines: termsOf(sector).lines.map((line): LineMoney => ({
      line,
      spent: sumOf(bySpent.lines.get(line.id)),
      budget: sumOf(byBudget.lines.get(line.id)),
      last: sumOf(byLast.lines.get(line.id)),
    })),
    undivided: sumOf(bySpent.undivided),
    undividedBudget: sumOf(byBudget.undivided),
    undividedLast: sumOf(byLast.undivided),
    sources: [...sources, undefined]
      .map((source) => ({ source, sum: sumOf(perSource.get(source?.id ?? '')) }))
      .filter(({ source, sum }) => source !== undefined || sum.ids.length > 0),
    byInitiative: perInitiative,
    lastByInitiative: named(byInitiative(last)),
    /** initiatives with money on a line, the largest amount first */
    initiativesOn: (line: string): readonly { readonly id: string; readonly sum: Sum }[] =>
      [...perInitiative.keys()]
        .map((id) => ({
          id,
          sum: sumOf(
            totalOf(
              partsOn(
                spent.filter(({ initiativeId }) => initiativeId === id),
                line,
              ),
            ),
          ),
        }))
        .filter(({ sum }) => sum.cents !== 0)
        .sort((a, b) => b.sum.cents - a.sum.cents),
    /** spending of this year and at most four before it */
    years: [...new Set(all.filter(({ kind }) => kind === 'spent').map((entry) => entry.year))]
      .filter((one) => one <= year && one > year - 5)
      .sort((a, b) => a - b)
      .map((one) => ({ year: one, sum: sumOf(totalOf(rowsOf(all, 'spent', one))) })),
    endings: endingsOf(spent, sources, year),
  };
}
export type MoneyFacts = ReturnType<typeof moneyFacts>;
