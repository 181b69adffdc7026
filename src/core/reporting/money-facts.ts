import type { MoneyEntry, MoneySource } from '../accounting/types.ts';
import { lineOf, type ReportLine } from './lines.ts';

/** An amount in cents with the rows that make it. */
export type Sum = { readonly cents: number; readonly ids: readonly string[] };
export type LineMoney = { readonly line: ReportLine; readonly spent: Sum; readonly budget: Sum; readonly last: Sum };
export type Ending = { readonly source: MoneySource; readonly until: string; readonly initiativeIds: readonly string[]; readonly sum: Sum };

export const NOTHING: Sum = { cents: 0, ids: [] };

const sumOf = (entries: readonly MoneyEntry[], part: (entry: MoneyEntry) => number = ({ cents }) => cents): Sum => {
  const counted = entries.map((entry) => ({ id: entry.id, cents: part(entry) })).filter(({ cents }) => cents !== 0);
  return { cents: counted.reduce((sum, { cents }) => sum + cents, 0), ids: counted.map(({ id }) => id) };
};

const onLine = (line: string) => ({ shares }: MoneyEntry): number =>
  shares.filter(({ concept }) => lineOf(concept) === line).reduce((sum, { cents }) => sum + cents, 0);

/** The money of a year: totals, per line, and what is not on a line (REP-2: together they are the total). */
export function moneyFacts(all: readonly MoneyEntry[], sources: readonly MoneySource[], lines: readonly ReportLine[], year: number) {
  const of = (kind: MoneyEntry['kind'], of_year: number) => all.filter((entry) => entry.kind === kind && entry.year === of_year);
  const [spent, budget, last] = [of('spent', year), of('budget', year), of('spent', year - 1)];
  const outside = (entry: MoneyEntry): number =>
    entry.cents - lines.reduce((sum, { id }) => sum + onLine(id)(entry), 0);
  const perInitiative = (entries: readonly MoneyEntry[]): ReadonlyMap<string, Sum> =>
    new Map([...new Set(entries.flatMap(({ initiativeId }) => initiativeId ?? []))]
      .map((id) => [id, sumOf(entries.filter(({ initiativeId }) => initiativeId === id))]));
  return {
    spent: sumOf(spent), budget: sumOf(budget), last: sumOf(last),
    lines: lines.map((line): LineMoney => ({
      line, spent: sumOf(spent, onLine(line.id)), budget: sumOf(budget, onLine(line.id)), last: sumOf(last, onLine(line.id)),
    })),
    undivided: sumOf(spent, outside), undividedBudget: sumOf(budget, outside), undividedLast: sumOf(last, outside),
    sources: [...sources, undefined].map((source) => ({ source, sum: sumOf(spent.filter(({ sourceId }) => sourceId === source?.id)) }))
      .filter(({ source, sum }) => source !== undefined || sum.ids.length > 0),
    byInitiative: perInitiative(spent), lastByInitiative: perInitiative(last),
    /** initiatives with money on a line, the largest amount first */
    initiativesOn: (line: string): readonly { readonly id: string; readonly sum: Sum }[] =>
      [...perInitiative(spent).keys()]
        .map((id) => ({ id, sum: sumOf(spent.filter(({ initiativeId }) => initiativeId === id), onLine(line)) }))
        .filter(({ sum }) => sum.cents !== 0).sort((a, b) => b.sum.cents - a.sum.cents),
    years: [...new Set(all.filter(({ kind }) => kind === 'spent').map((entry) => entry.year))]
      .filter((one) => one <= year && one > year - 5).sort((a, b) => a - b)
      .map((one) => ({ year: one, sum: sumOf(of('spent', one)) })),
    /** money that ends before the end of next year, with what was paid of it this year */
    endings: sources.flatMap((source): Ending[] => {
      if (!source.until || source.until < `${year}-01-01` || source.until > `${year + 1}-12-31`) return [];
      const on = spent.filter(({ sourceId }) => sourceId === source.id);
      const initiativeIds = [...new Set(on.flatMap(({ initiativeId }) => initiativeId ?? []))];
      return on.length > 0 ? [{ source, until: source.until, initiativeIds, sum: sumOf(on) }] : [];
    }),
  };
}
export type MoneyFacts = ReturnType<typeof moneyFacts>;
