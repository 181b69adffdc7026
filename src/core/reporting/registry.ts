import type { Text } from '../frameworks/types.ts';
import { shownAs } from './shown.ts';
import type { ReportFigure, RowKind, Value } from './types.ts';

type Of = {
  readonly label: Text; readonly kind?: ReportFigure['kind']; readonly value: Value;
  /** how it is written, when that is not what its kind says */
  readonly shown?: Text;
  readonly of: RowKind; readonly ids: readonly string[];
};

/** Gathers every number of a report as it is made; adding one gives the tag that stands for it in a text. */
export function makeRegistry() {
  const all = new Map<string, ReportFigure>();
  return {
    /** @returns `{{id}}` */
    add(id: string, { label, kind = 'count', value, shown = shownAs(kind, value), of, ids }: Of): string {
      if (!all.has(id)) all.set(id, { id, label, kind, value, shown, rows: { of, ids: [...ids] } });
      return `{{${id}}}`;
    },
    get: (id: string): ReportFigure | undefined => all.get(id),
    all: (): Record<string, ReportFigure> => Object.fromEntries(all),
  };
}
export type Registry = ReturnType<typeof makeRegistry>;

/** A short name of a row for use in a tag: the first part of its id. */
export const short = (id: string): string => id.slice(0, 8);
