import type { Examples } from './types.ts';

/** Examples from several files: what stands under the same key belongs together. */
export function joined(parts: readonly Examples[]): Examples {
  const all: Record<string, { nl: string; en: string }> = {};
  for (const [key, { nl, en }] of parts.flatMap((part) => Object.entries(part))) {
    all[key] = { nl: `${all[key]?.nl ?? ''}|${nl}`, en: `${all[key]?.en ?? ''}|${en}` };
  }
  return all;
}
