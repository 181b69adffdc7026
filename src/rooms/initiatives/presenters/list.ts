import type { Lang } from '../../../core/frameworks/types.ts';
import { KIND_LABELS, STATUS_LABELS } from '../../../core/initiatives/labels.ts';
import { FINDABLE_KINDS } from '../../../core/initiatives/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { Kept } from '../store.ts';

const PER_PAGE = 50;

/** How the list was narrowed; nothing in it is about a person, so it may stand in the address. */
export type ListFilter = {
  readonly text: string;
  readonly kind: string;
  readonly status: string;
  readonly theme: string;
  readonly unit: string;
  readonly only: string;
  readonly page: number;
};

export function readFilter(query: URLSearchParams): ListFilter {
  const of = (name: string) => query.get(name) ?? '';
  return {
    text: of('text').trim().toLowerCase(),
    kind: of('kind'),
    status: of('status'),
    theme: of('theme'),
    unit: of('unit'),
    only: of('only'),
    page: Math.max(1, Number.parseInt(of('page'), 10) || 1),
  };
}

export const waitingCount = ({ proposedConcepts, proposedFields }: Kept): number =>
  proposedConcepts.length + proposedFields.length;
export const isFindable = ({ initiative }: Kept): boolean =>
  Boolean(initiative.published) && FINDABLE_KINDS.includes(initiative.kind);
const isOverdue = ({ initiative }: Kept, today: string) =>
  initiative.reviewOn !== undefined && initiative.reviewOn < today;

const ONLY: Readonly<Record<string, (one: Kept, today: string) => boolean>> = {
  waiting: (one) => waitingCount(one) > 0,
  overdue: isOverdue,
  hidden: (one) => !isFindable(one) && FINDABLE_KINDS.includes(one.initiative.kind),
};

function passes(one: Kept, filter: ListFilter, today: string): boolean {
  const { initiative, unitIds } = one;
  const words = [...Object.values(initiative.name), ...Object.values(initiative.summary)].join(' ').toLowerCase();
  return (
    words.includes(filter.text) &&
    (!filter.kind || initiative.kind === filter.kind) &&
    (!filter.status || initiative.status === filter.status) &&
    (!filter.theme ||
      (initiative.concepts ?? []).some((id) => id === filter.theme || id.startsWith(`${filter.theme}.`))) &&
    (!filter.unit || unitIds.includes(filter.unit)) &&
    (ONLY[filter.only]?.(one, today) ?? true)
  );
}

/** The list as the page shows it: one page of rows, in words. */
export function listView(all: readonly Kept[], filter: ListFilter, lang: Lang, today: string) {
  const passing = all
    .filter((one) => passes(one, filter, today))
    .sort((a, b) => nameOf(a, lang).localeCompare(nameOf(b, lang), lang));
  const pages = Math.max(1, Math.ceil(passing.length / PER_PAGE));
  const page = Math.min(filter.page, pages);
  return {
    total: passing.length,
    page,
    pages,
    filter,
    waiting: all.reduce((sum, one) => sum + waitingCount(one), 0),
    rows: passing.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((one) => ({
      id: one.id,
      name: nameOf(one, lang),
      kind: KIND_LABELS[one.initiative.kind][lang],
      status: STATUS_LABELS[one.initiative.status][lang],
      themes: (one.initiative.concepts ?? []).filter((id) => id.startsWith('fs-t.')).length,
      waiting: waitingCount(one),
      found: isFindable(one),
      review: one.initiative.reviewOn ? dayInWords(one.initiative.reviewOn, lang) : '',
      overdue: isOverdue(one, today),
    })),
  };
}
export type ListView = ReturnType<typeof listView>;

export const nameOf = ({ initiative }: Kept, lang: Lang): string =>
  initiative.name[lang] ?? initiative.name.nl ?? initiative.name.en ?? '';
