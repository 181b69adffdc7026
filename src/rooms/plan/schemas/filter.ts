import { isUuid } from '../../../core/exchange/uuid.ts';
import { yearName, yearNamed } from '../../../core/plan/months.ts';

export const STANDS = ['open', 'late', 'waiting', 'done', 'dropped'] as const;
export type Stand = (typeof STANDS)[number];

/** What somebody wants to see less of. `owner` is a key of ours, so that no name stands in an address. */
export type Filter = {
  readonly owner?: string;
  readonly goal?: string;
  readonly unit?: string;
  readonly state?: Stand;
  readonly year?: number;
};

/** The filter that an address asks for; what makes no sense is left out. */
export function filterOf(asked: URLSearchParams): Filter {
  const id = (name: string) => {
    const value = asked.get(name);
    return isUuid(value) ? value : undefined;
  };
  return {
    owner: id('wie'),
    goal: id('doel'),
    unit: id('onderdeel'),
    state: STANDS.find((one) => one === asked.get('stand')),
    year: yearNamed(asked.get('jaar')),
  };
}

/** The same as part of an address: `?wie=…&stand=late`, or nothing. */
export function queryOf({ owner, goal, unit, state, year }: Filter): string {
  const pairs = Object.entries({
    wie: owner,
    doel: goal,
    onderdeel: unit,
    stand: state,
    jaar: year && yearName(year),
  });
  const query = new URLSearchParams(pairs.flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
  return query.size > 0 ? `?${query}` : '';
}

/** How many ways of seeing less are chosen. */
export const chosenIn = (filter: Filter): number =>
  Object.values(filter).filter((value) => value !== undefined).length;
