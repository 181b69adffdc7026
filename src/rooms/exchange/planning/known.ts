import type { Mapping } from '../../../core/frameworks/types.ts';
import type { Kept } from '../../../platform/catalogue/read.ts';
import type { LastImport } from './last-import.ts';

export type Unit = { readonly id: string; readonly key: string; readonly parent_id: string | null };

/** What the institution has, and what is asked: everything a line is held against. */
export type Known = {
  readonly kept: readonly Kept[];
  /** by id of the initiative */
  readonly last: ReadonlyMap<string, LastImport>;
  readonly units: readonly Unit[];
  /** concept ids of the institution's own schemes */
  readonly ownConcepts: ReadonlySet<string>;
  readonly ownMappings: readonly Mapping[];
  /** units that the coordinator is limited to; absent means the whole institution */
  readonly limitedTo?: readonly string[];
  /** publish what is complete */
  readonly publish: boolean;
  /** ISO date */
  readonly today: string;
};

/** Units with everything below them. */
export function within(roots: readonly string[], units: readonly Unit[]): ReadonlySet<string> {
  const found = new Set(roots);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const { id, parent_id } of units) if (parent_id !== null && found.has(parent_id)) found.add(id);
  }
  return found;
}
