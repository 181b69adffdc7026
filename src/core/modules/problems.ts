import type { Problem } from './types.ts';

/** Collects what is wrong, each at its line. */
export type Problems = { readonly list: readonly Problem[]; add(line: number, nl: string, en: string): void };

export function problems(): Problems {
  const list: Problem[] = [];
  return { list, add: (line, nl, en) => void list.push({ line, message: { nl, en } }) };
}

/** Somebody else's words in a message of ours: short, on one line. */
export const quote = (text: string): string => {
  const short = text.trim().replace(/\s+/g, ' ');
  return `“${short.length > 40 ? `${short.slice(0, 40)}…` : short}”`;
};
