import { isId } from '../../../platform/http/ids.ts';
import { type Filter, NONE } from '../filter.ts';

const idOrNone = (text: string | null): string | undefined => (text === NONE || isId(text) ? text : undefined);
const given = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value } as Record<K, V>);

/** The year of an address; undefined when it says none, or something else. */
export function yearIn(query: URLSearchParams): number | undefined {
  const text = query.get('jaar') ?? '';
  return /^20\d\d$/.test(text) ? Number(text) : undefined;
}

/** Which rows an address asks for. What it says wrongly is left out. */
export function filterIn(query: URLSearchParams): Filter {
  const kind = (['budget', 'spent'] as const).find((one) => one === query.get('soort'));
  const line = query.get('lijn') ?? '';
  return {
    ...given('year', yearIn(query)), ...given('kind', kind),
    ...given('line', line === NONE || /^(lk\.[1-4](\.\d)?|gs\.[1-4])$/.test(line) ? line : undefined),
    ...given('source', idOrNone(query.get('bron'))), ...given('initiative', idOrNone(query.get('initiatief'))),
    ...given('unit', idOrNone(query.get('onderdeel'))),
    ...given('hours', query.get('uren') === '1' ? true as const : undefined),
    ...given('outside', query.get('buiten') === '1' ? true as const : undefined),
  };
}
