import { lineOf } from '../../core/accounting/lines.ts';
import { inPeriod } from '../../core/accounting/sources.ts';
import { undividedPart } from '../../core/accounting/totals.ts';
import type { Book, Entry } from './types.ts';

/** Which rows, as an address says it. `none` are the rows that lack it. */
export type Filter = {
  readonly year?: number; readonly kind?: Entry['kind'];
  /** a line, a subtheme, or what is not divided */
  readonly line?: string;
  readonly source?: string; readonly initiative?: string; readonly unit?: string;
  /** only hours times rate */
  readonly hours?: true;
  /** only what stands outside the period of its source */
  readonly outside?: true;
};
export const NONE = 'geen';

/** A row of a list, with the part of its amount that counts there. */
export type Part = { readonly entry: Entry; readonly cents: number };

const says = (wanted: string | undefined, is: string | undefined): boolean =>
  wanted === undefined || (wanted === NONE ? is === undefined : is === wanted);

function partOn(entry: Entry, line: string | undefined, { sector }: Book): number | undefined {
  if (line === undefined) return entry.cents;
  if (line === NONE) return undividedPart(entry, sector);
  const shares = entry.shares.filter(({ concept }) => concept === line || lineOf(concept) === line);
  return shares.length === 0 ? undefined : shares.reduce((sum, { cents }) => sum + cents, 0);
}

function fits(entry: Entry, filter: Filter, { sources }: Book): boolean {
  const source = sources.find(({ id }) => id === entry.sourceId);
  return (filter.year === undefined || entry.year === filter.year)
    && (filter.kind === undefined || entry.kind === filter.kind)
    && says(filter.source, entry.sourceId) && says(filter.initiative, entry.initiativeId)
    && says(filter.unit, entry.unitId) && (!filter.hours || entry.hours !== undefined)
    && (!filter.outside || (source !== undefined && !inPeriod(source, entry.year)));
}

/** The rows that fit. With a line: the part of each row that stands on it. */
export const partsOf = (book: Book, filter: Filter): readonly Part[] => book.entries
  .filter((entry) => fits(entry, filter, book))
  .flatMap((entry) => {
    const cents = partOn(entry, filter.line, book);
    return cents === undefined ? [] : [{ entry, cents }];
  });

const NAMES = [['year', 'jaar'], ['kind', 'soort'], ['line', 'lijn'], ['source', 'bron'], ['initiative', 'initiatief'],
  ['unit', 'onderdeel'], ['hours', 'uren'], ['outside', 'buiten']] as const;

/** A filter as the question part of an address: "?jaar=2026&lijn=lk.2". */
export function queryOf(filter: Filter): string {
  const query = new URLSearchParams(NAMES.flatMap(([key, name]) =>
    (filter[key] === undefined ? [] : [[name, filter[key] === true ? '1' : String(filter[key])]])));
  return query.size > 0 ? `?${query.toString()}` : '';
}
