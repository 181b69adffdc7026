import type { Initiative, PartText } from '../../initiatives/types.ts';
import { all, type Cell, joinWith, valuesIn } from './cells.ts';
import {
  address, code, concept, date, email, language, level, moment, momentText, place, placeText, text, unit, wholeNumber,
  yesNo,
} from './kinds.ts';

type Given = Partial<Initiative>;

/** One column of the full format: its header, what it adds to an initiative, and what it shows of one. */
export type Column = {
  readonly header: string;
  readonly read: (cell: string) => Cell<Given>;
  readonly write: (initiative: Given) => string;
};

/** A part of an initiative that more than one column fills, put together by `merge`. */
const NESTED = ['name', 'summary', 'join', 'description', 'cost', 'owner', 'contact', 'provider', 'waiting'] as const;

/** Adds what a cell said to what the cells before it said. */
export function merge(known: Given, added: Given): Given {
  const nested = NESTED.filter((field) => known[field] !== undefined && added[field] !== undefined)
    .map((field) => [field, { ...known[field], ...added[field] }] as const);
  return { ...known, ...added, ...(Object.fromEntries(nested) as Given) };
}

type Shown = string | number | boolean | undefined;

const asText = (value: Shown): string => (value === undefined ? '' : String(value));

function column<T>(
  header: string, kind: (cell: string) => Cell<T>, put: (value: T) => Given, get: (initiative: Given) => Shown,
): Column {
  const read = (cell: string): Cell<Given> => {
    const result = kind(cell);
    return 'error' in result ? result : { value: put(result.value) };
  };
  return { header, read, write: (initiative) => asText(get(initiative)) };
}

function inBoth(header: string, field: 'name' | 'summary' | 'join' | 'description' | 'cost'): Column[] {
  return (['nl', 'en'] as const).map((lang) => column(`${header}_${lang}`, text,
    (value): Given => ({ [field]: { [lang]: value } as PartText }), (initiative) => initiative[field]?.[lang]));
}

const list = <T>(
  header: string, field: keyof Given, kind: (value: string) => Cell<T>, show: (value: T) => string,
): Column =>
  column(header, (cell) => all(valuesIn(cell), kind), (value): Given => ({ [field]: value }),
    (initiative) => joinWith(((initiative[field] ?? []) as readonly T[]).map(show), ';'));

const same = (value: string): string => value;

/** The full format, in the order in which it is written. Documented in docs/formats/initiatives.md. */
export const COLUMNS: readonly Column[] = [
  ...inBoth('name', 'name'),
  column('kind', code('kind'), (kind) => ({ kind }), ({ kind }) => kind),
  ...inBoth('summary', 'summary'),
  column('owner', text, (name) => ({ owner: { name } }), ({ owner }) => owner?.name),
  column('owner_email', email, (value) => ({ owner: { email: value } as Initiative['owner'] }),
    ({ owner }) => owner?.email),
  ...inBoth('join', 'join'),
  column('status', code('status'), (status) => ({ status }), ({ status }) => status),
  ...inBoth('description', 'description'),
  column('published', yesNo, (published) => ({ published }), ({ published }) => published),
  column('level', level, (value) => ({ level: value }), (initiative) => initiative.level),
  column('aim', code('aim'), (aim) => ({ aim }), ({ aim }) => aim),
  list('forms', 'forms', code('form'), same),
  list('concepts', 'concepts', concept, same),
  list('audiences', 'audiences', code('audience'), same),
  list('transitions', 'transitions', code('transition'), same),
  list('languages', 'languages', language, same),
  list('units', 'units', unit, same),
  list('places', 'places', place, placeText),
  list('moments', 'moments', moment, momentText),
  column('waiting_from_days', wholeNumber, (fromDays) => ({ waiting: { fromDays } as Initiative['waiting'] }),
    ({ waiting }) => waiting?.fromDays),
  column('waiting_to_days', wholeNumber, (toDays) => ({ waiting: { toDays } as Initiative['waiting'] }),
    ({ waiting }) => waiting?.toDays),
  column('waiting_reported_on', date, (reportedOn) => ({ waiting: { reportedOn } as Initiative['waiting'] }),
    ({ waiting }) => waiting?.reportedOn),
  ...inBoth('cost', 'cost'),
  column('provider', text, (name) => ({ provider: { name } as Initiative['provider'] }),
    ({ provider }) => provider?.name),
  column('provider_kind', code('provider'), (kind) => ({ provider: { kind } as Initiative['provider'] }),
    ({ provider }) => provider?.kind),
  column('provider_url', address, (url) => ({ provider: { url } as Initiative['provider'] }),
    ({ provider }) => provider?.url),
  column('embedding', code('embedding'), (embedding) => ({ embedding }), ({ embedding }) => embedding),
  column('funding', text, (funding) => ({ funding }), ({ funding }) => funding),
  column('email', email, (value) => ({ contact: { email: value } }), ({ contact }) => contact?.email),
  column('phone', text, (phone) => ({ contact: { phone } }), ({ contact }) => contact?.phone),
  column('url', address, (url) => ({ contact: { url } }), ({ contact }) => contact?.url),
  column('minimum_age', wholeNumber, (minimumAge) => ({ minimumAge }), ({ minimumAge }) => minimumAge),
  column('maximum_age', wholeNumber, (maximumAge) => ({ maximumAge }), ({ maximumAge }) => maximumAge),
  column('review_on', date, (reviewOn) => ({ reviewOn }), ({ reviewOn }) => reviewOn),
  column('checked_on', date, (checkedOn) => ({ checkedOn }), ({ checkedOn }) => checkedOn),
];

export const HEADERS: readonly string[] = ['id', 'key', ...COLUMNS.map(({ header }) => header)];
