import type { Initiative } from '../../../core/initiatives/types.ts';
import { IN_PARTS, type Parts, same } from './same.ts';

/** One import in the history of an initiative; `before` is null when it was added. */
export type ImportChange = { readonly before: Initiative | null; readonly after: Initiative };

/** What the file said when it was loaded last, as far as the history tells. */
export type LastImport = {
  readonly initiative: Initiative;
  /** fields that an import wrote */
  readonly wrote: ReadonlySet<keyof Initiative>;
};

function fieldAfter(field: keyof Initiative, known: unknown, { before, after }: ImportChange): unknown {
  const [old, fresh] = [before?.[field], after[field]];
  if (same(old, fresh)) return known;
  if (!IN_PARTS.includes(field)) return fresh;
  const parts = Object.entries((fresh ?? {}) as Parts)
    .filter(([part, value]) => !same((old as Parts | undefined)?.[part], value));
  return { ...(known as Parts | undefined), ...Object.fromEntries(parts) as Parts };
}

/**
 * Puts together, field by field, what imports last wrote. What was changed by hand in between is no part of it.
 * @param changes the imports of one initiative, oldest first
 * @returns undefined when it was never imported
 */
export function lastImport(changes: readonly ImportChange[]): LastImport | undefined {
  const [first, ...later] = changes;
  if (!first) return undefined;
  const initiative: Record<string, unknown> = { ...first.after };
  const wrote = new Set<keyof Initiative>();
  const note = (change: ImportChange): void => {
    for (const field of Object.keys(change.after) as (keyof Initiative)[]) {
      if (!same(change.before?.[field], change.after[field])) wrote.add(field);
    }
  };
  note(first);
  for (const change of later) {
    for (const field of Object.keys(change.after) as (keyof Initiative)[]) {
      initiative[field] = fieldAfter(field, initiative[field], change);
    }
    note(change);
  }
  return { initiative: initiative as unknown as Initiative, wrote };
}
