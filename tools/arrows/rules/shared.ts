import type { Edge, Place } from '../types.ts';

/** The file an arrow leads to; undefined for packages and for what cannot be known. */
export const fileOf = (edge: Edge): Place | undefined => (edge.to.kind === 'file' ? edge.to.place : undefined);

/** Name of the package or built-in module an arrow leads to. */
export const packageOf = (edge: Edge): string | undefined =>
  (edge.to.kind === 'package' || edge.to.kind === 'builtin' ? edge.to.name : undefined);

/** Something that goes into the product: not a test, not a tool. */
export const isProduct = (place: Place): boolean => place.path.startsWith('src/') && !place.test;

export const isUnknown = (edge: Edge): boolean => edge.to.kind === 'unknown';

/** Packages that speak to a database. */
export const DATABASE_PACKAGES: ReadonlySet<string> = new Set(
  ['kysely', 'pg', '@electric-sql/pglite', '@electric-sql/pglite-socket', 'node:sqlite'],
);
