import type { Mapping } from '../types.ts';

/** One reason for several mappings: from these FS-T numbers to this concept of another scheme. */
export type Row = readonly [
  relation: Mapping['relation'], from: string, to: string, nl: string, en: string,
];

/** `row('close', '3.1 3.3', 'b3.3', 'nl', 'en')` under scheme `fs` gives fs-t.3.1 and fs-t.3.3 to fs.b3.3. */
export function mappingsTo(scheme: string, rows: readonly Row[]): Mapping[] {
  return rows.flatMap(([relation, from, to, nl, en]) =>
    from.split(' ').map((number) => ({
      from: `fs-t.${number}`, to: `${scheme}.${to}`, relation, why: { nl, en },
    })));
}
