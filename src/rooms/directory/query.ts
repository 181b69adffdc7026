import { type Entry, folded, type Prepared } from './prepared.ts';
import type { Asked } from './schemas.ts';

/** A page of what was asked for. */
export type Found<T> = { readonly items: readonly T[]; readonly total: number };

/** The page of a list that was asked for. */
export function pageOf<T>(all: readonly T[], { page, perPage }: Asked): Found<T> {
  return { items: all.slice((page - 1) * perPage, page * perPage), total: all.length };
}

/** Whether every word that was asked for stands in the text. */
export const says = (text: string, search: string): boolean =>
  folded(search).split(/\s+/).every((word) => text.includes(word));

function fits({ item, organizationId, terms, taxonomies, text }: Entry, asked: Asked): boolean {
  return says(text, asked.search)
    && (asked.organizationId === undefined || organizationId === asked.organizationId)
    && (asked.termId === undefined || terms.has(asked.termId))
    && (asked.taxonomyId === undefined || taxonomies.has(asked.taxonomyId))
    && (asked.modifiedAfter === undefined || item.updatedAt >= asked.modifiedAfter);
}

/** The services that fit what was asked, in the order in which they were added. */
export const fitting = ({ entries }: Prepared, asked: Asked): readonly Entry[] =>
  entries.filter((entry) => fits(entry, asked));
