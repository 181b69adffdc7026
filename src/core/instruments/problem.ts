import type { Both } from './types.ts';

/** What is wrong with the file of an instrument, and where: a JSON pointer, as `/items/2/text/nl`. */
export type Problem = { readonly path: string; readonly message: Both };
export const problem = (path: string, nl: string, en: string): Problem => ({ path, message: { nl, en } });
