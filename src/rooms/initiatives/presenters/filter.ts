import { AUDIENCES, FINDABLE_KINDS, KINDS, LEVELS, STATUSES } from '../../../core/initiatives/types.ts';
import type { Kept } from '../store.ts';

/** Ways to narrow the list, in the order of the page. Their names stand in the address; nothing tells of a student. */
export const FACETS = [
  'text', 'kind', 'status', 'concept', 'level', 'audience', 'unit', 'owner', 'funding', 'published', 'only',
] as const;
export type Facet = (typeof FACETS)[number];

/** What was chosen; what was not is absent. */
export type ListFilter = Readonly<Partial<Record<Facet, string>>> & { readonly page: number };

export function readFilter(query: URLSearchParams): ListFilter {
  const chosen = FACETS.map((facet) => [facet, (query.get(facet) ?? '').trim().slice(0, 120)] as const);
  return {
    ...Object.fromEntries(chosen.filter(([, value]) => value !== '')) as Partial<Record<Facet, string>>,
    page: Math.max(1, Number.parseInt(query.get('page') ?? '', 10) || 1),
  };
}

/** The same as it stands in an address: only what was chosen. @param without one that is left out */
export function queryOf(filter: ListFilter, page = 1, without?: Facet): string {
  const chosen = FACETS.filter((facet) => filter[facet] && facet !== without)
    .map((facet): [string, string] => [facet, filter[facet]!]);
  return new URLSearchParams([...chosen, ...(page > 1 ? [['page', String(page)] as [string, string]] : [])]).toString();
}

export const waitingCount = ({ proposedConcepts, proposedFields }: Kept): number =>
  proposedConcepts.length + proposedFields.length;
const mayBeFound = ({ initiative }: Kept): boolean => FINDABLE_KINDS.includes(initiative.kind);
export const isFindable = (one: Kept): boolean => Boolean(one.initiative.published) && mayBeFound(one);
export const isOverdue = ({ initiative }: Kept, today: string): boolean =>
  initiative.reviewOn !== undefined && initiative.reviewOn < today;

/** What is still to be done about an initiative. */
export const ONLY: Readonly<Record<string, (one: Kept, today: string) => boolean>> = {
  waiting: (one) => waitingCount(one) > 0,
  overdue: isOverdue,
  unplanned: ({ initiative }) => initiative.reviewOn === undefined,
  hidden: (one) => !isFindable(one) && mayBeFound(one),
  ownerless: ({ initiative: { owner } }) => !owner.name.trim() || !owner.email,
  placeless: ({ initiative }) => (initiative.concepts ?? []).length === 0,
  levelless: (one) => one.initiative.level === undefined && mayBeFound(one),
};

/** Stands for "nothing filled in". */
export const NONE = 'none';
const text = ({ initiative: { name, summary, description, owner } }: Kept): string =>
  [name, summary, description ?? {}, owner].flatMap((part) => Object.values(part)).join(' ').toLowerCase();

/** Whether an initiative stands at a place, or under it, or at any place of a scheme. */
const stands = ({ initiative }: Kept, place: string): boolean =>
  (initiative.concepts ?? []).some((id) => id === place || id.startsWith(`${place}.`));

const MATCHES: Readonly<Record<Facet, (one: Kept, value: string, today: string) => boolean>> = {
  text: (one, value) => {
    const words = text(one);
    return value.toLowerCase().split(/\s+/).every((word) => words.includes(word));
  },
  kind: ({ initiative }, value) => initiative.kind === value,
  status: ({ initiative }, value) => initiative.status === value,
  concept: (one, value) => (value.startsWith('not.') ? !stands(one, value.slice(4)) : stands(one, value)),
  level: ({ initiative }, value) => String(initiative.level ?? NONE) === value,
  audience: ({ initiative: { audiences = [] } }, value) =>
    (value === NONE ? audiences.length === 0 : audiences.some((one) => one === value)),
  unit: ({ unitIds }, value) => (value === NONE ? unitIds.length === 0 : unitIds.includes(value)),
  owner: ({ initiative }, value) => initiative.owner.name.trim() === value,
  funding: ({ initiative }, value) => (initiative.funding?.trim() || NONE) === value,
  published: (one, value) => (isFindable(one) ? 'yes' : 'no') === value,
  only: (one, value, today) => ONLY[value]?.(one, today) ?? true,
};

/** Whether an initiative has everything that was chosen, `without` one of the choices. */
export const passes = (one: Kept, filter: ListFilter, today: string, without?: Facet): boolean =>
  FACETS.every((facet) => {
    const value = filter[facet];
    return value === undefined || facet === without || MATCHES[facet](one, value, today);
  });

/** How many there would be with this choice beside the other ones. */
export function counting(all: readonly Kept[], filter: ListFilter, facet: Facet, today: string) {
  const others = all.filter((one) => passes(one, filter, today, facet));
  return (value: string): number => others.filter((one) => MATCHES[facet](one, value, today)).length;
}

const distinct = (values: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(values.map((value) => value?.trim() ?? '').filter(Boolean))].sort();

/** Values that there are to choose from, apart from units and places, which come from elsewhere. */
export const valuesFor = (all: readonly Kept[]) => ({
  kind: KINDS, status: STATUSES, level: [...LEVELS.map(String), NONE], audience: [...AUDIENCES, NONE],
  owner: distinct(all.map(({ initiative }) => initiative.owner.name)),
  funding: [...distinct(all.map(({ initiative }) => initiative.funding)), NONE],
  published: ['yes', 'no'], only: Object.keys(ONLY),
});
