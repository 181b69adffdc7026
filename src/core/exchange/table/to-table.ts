import type { Initiative } from '../../initiatives/types.ts';
import { COLUMNS, HEADERS } from './columns.ts';

export type TableItem = Partial<Initiative> & {
  /** uuid */
  readonly id: string;
  /** what it was known by when it was imported */
  readonly key?: string;
};

/** The full format: a header and a row per initiative, for CSV and XLSX alike. `fromTable` reads it back. */
export function toTable(items: readonly TableItem[]): string[][] {
  return [[...HEADERS], ...items.map((item) => [item.id, item.key ?? '', ...COLUMNS.map(({ write }) => write(item))])];
}
