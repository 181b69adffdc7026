import type { Lang, Scheme } from '../../../core/frameworks/types.ts';
import { KIND_LABELS, STATUS_LABELS } from '../../../core/initiatives/labels.ts';
import { dayInWords } from '../../../core/time/days.ts';
import { MOST_TOGETHER } from '../bulk.ts';
import type { Kept } from '../store.ts';
import { chosenViews, facetViews } from './facets.ts';
import { isFindable, isOverdue, type ListFilter, passes, queryOf, waitingCount } from './filter.ts';

export { isFindable, readFilter, waitingCount } from './filter.ts';

const PER_PAGE = 50;

type From = {
  readonly units: readonly { readonly id: string; readonly name: { readonly nl: string; readonly en: string } }[];
  readonly own: readonly Scheme[];
};

export const nameOf = ({ initiative }: Kept, lang: Lang): string =>
  initiative.name[lang] ?? initiative.name.nl ?? initiative.name.en ?? '';

/** What passes, in order of name, and which page of it. */
export function found(all: readonly Kept[], filter: ListFilter, lang: Lang, today: string) {
  const passing = all
    .filter((one) => passes(one, filter, today))
    .sort((a, b) => nameOf(a, lang).localeCompare(nameOf(b, lang), lang));
  const pages = Math.max(1, Math.ceil(passing.length / PER_PAGE));
  const page = Math.min(filter.page, pages);
  return { passing, pages, page, onPage: passing.slice((page - 1) * PER_PAGE, page * PER_PAGE) };
}

/** The list as the page shows it: one page of rows, in words. */
export function listView(all: readonly Kept[], filter: ListFilter, from: From, lang: Lang, today: string) {
  const { passing, pages, page, onPage } = found(all, filter, lang, today);
  const facets = facetViews(all, filter, from, lang, today);
  return {
    total: passing.length, of: all.length, page, pages, facets, text: filter.text ?? '',
    chosen: chosenViews(facets, filter, lang),
    hidden: Object.fromEntries(new URLSearchParams(queryOf(filter, page))),
    query: (at: number) => queryOf(filter, at),
    /** whether all that was found may be changed together */
    together: passing.length <= MOST_TOGETHER, most: MOST_TOGETHER,
    waiting: all.reduce((sum, one) => sum + waitingCount(one), 0),
    rows: onPage.map((one) => ({
      id: one.id,
      name: nameOf(one, lang),
      kind: KIND_LABELS[one.initiative.kind][lang],
      status: STATUS_LABELS[one.initiative.status][lang],
      owner: one.initiative.owner.name,
      themes: (one.initiative.concepts ?? []).filter((id) => id.startsWith('fs-t.')).length,
      waiting: waitingCount(one),
      found: isFindable(one),
      review: one.initiative.reviewOn ? dayInWords(one.initiative.reviewOn, lang) : '',
      overdue: isOverdue(one, today),
    })),
  };
}
export type ListView = ReturnType<typeof listView>;
