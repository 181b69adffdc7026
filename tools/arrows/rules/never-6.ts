import type { EdgeRule } from '../types.ts';
import { fileOf } from './shared.ts';

/** Rooms that work with figures over groups and never with what is behind them. */
export const FIGURE_ROOMS: ReadonlySet<string> = new Set(['group-figures', 'policy']);

/** group-figures, policy → code that reads tables with student data; the names of tables are looked at apart. */
export const never6: EdgeRule = {
  name: 'NEVER-6',
  breaks(edge) {
    if (edge.from.zone !== 'room' || !FIGURE_ROOMS.has(edge.from.room ?? '') || edge.from.test) return undefined;
    const to = fileOf(edge);
    if (!to) return undefined;
    const elsewhere = to.zone === 'room' && to.room !== edge.from.room && to.layer === 'store';
    const people = /^src\/platform\/(session|sign-in)\//.test(to.path);
    return elsewhere || people ? `${edge.from.room} never reaches tables with student data` : undefined;
  },
};
