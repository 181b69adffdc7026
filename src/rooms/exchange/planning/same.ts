import type { Initiative } from '../../../core/initiatives/types.ts';

/** Fields of parts that stand on their own: a file with the Dutch name leaves the English one alone. */
export const IN_PARTS: readonly (keyof Initiative)[] = [
  'name', 'summary', 'join', 'description', 'cost', 'owner', 'contact',
];
export type Parts = Readonly<Record<string, unknown>>;

/** A value without what is empty, with its keys in one order. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(plain);
  if (typeof value !== 'object' || value === null) return value === '' ? undefined : value ?? undefined;
  const entries = Object.entries(value).map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Whether two values say the same: the order of keys doesn't matter, and empty is the same as absent. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));
