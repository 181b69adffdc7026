import { z } from 'zod';

const count = z.coerce.number().int().min(0).max(10_000).catch(0);
const counts = z.object({ added: count, changed: count, unchanged: count, published: count, refused: count });

/** What an import did, in numbers: that much may stand in an address. */
export type Counts = z.infer<typeof counts>;

/** Reads the numbers of an import from an address; what is no number is 0. */
export const readCounts = (query: URLSearchParams): Counts => counts.parse(Object.fromEntries(query));
