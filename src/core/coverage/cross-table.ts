import { AUDIENCES, FINDABLE_KINDS, LEVELS, type Audience, type Level } from '../initiatives/types.ts';
import { inScope } from './scope.ts';
import type { Counted, Scope } from './types.ts';

/** Who a row is about; `everyone` is what names nobody in particular. */
export type Row = Audience | 'everyone';

/** A column; `unknown` is what has no level yet. */
export type Column = Level | 'unknown';

export type Cell = { readonly level: Column; readonly count: number; readonly ids: readonly string[] };

export type CrossRow = {
  readonly row: Row;
  /** every level from light to heavy, then `unknown` */
  readonly cells: readonly Cell[];
  /** the cells of the row together */
  readonly total: number;
};

export const COLUMNS: readonly Column[] = [...LEVELS, 'unknown'];

const isFor = ({ audiences = [] }: Counted, row: Row): boolean =>
  row === 'everyone' ? audiences.length === 0 : audiences.includes(row);

/**
 * COVER-6: level × for whom, over offers and facilities. What names two groups stands in both rows; what names
 * nobody stands under `everyone` only, so that a row shows what is there for that group in particular.
 */
export function crossTable(initiatives: readonly Counted[], scope: Scope): CrossRow[] {
  const usable = inScope(initiatives, scope).filter(({ kind }) => FINDABLE_KINDS.includes(kind));
  return (['everyone', ...AUDIENCES] as const).map((row) => {
    const forRow = usable.filter((initiative) => isFor(initiative, row));
    const cells = COLUMNS.map((level): Cell => {
      const ids = forRow.filter((initiative) => (initiative.level ?? 'unknown') === level).map(({ id }) => id);
      return { level, count: ids.length, ids };
    });
    return { row, cells, total: forRow.length };
  });
}
