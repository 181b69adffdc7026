import { type Import, unusable } from '../types.ts';
import { HEADERS } from './columns.ts';
import { fromTable } from './from-table.ts';
import { fromInterventions2022, HEADER_2022 } from './interventions-2022.ts';
import { readHeader } from './sheet.ts';

export { fromTable } from './from-table.ts';
export { fromInterventions2022 } from './interventions-2022.ts';
export { type TableItem, toTable } from './to-table.ts';

const has = (header: readonly string[], names: readonly string[]): boolean =>
  readHeader(header, names).missing.length === 0;

/** Reads a sheet by its header: the list of 2022, or the full format (it has at least `name_nl` or `name_en`). */
export function fromRows(rows: readonly (readonly string[])[]): Import {
  const header = rows[0] ?? [];
  if (has(header, HEADER_2022)) return fromInterventions2022(rows);
  if (has(header, ['name_nl']) || has(header, ['name_en'])) return fromTable(rows);
  return unusable({
    nl: 'De eerste regel noemt geen kolommen die we kennen. Het volledige formaat begint met: '
      + `${HEADERS.slice(0, 5).join(', ')}.`,
    en: `The first line names no columns that we know. The full format starts with: ${HEADERS.slice(0, 5).join(', ')}.`,
  });
}
