import type { EdgeRule } from '../types.ts';
import { fileOf } from './shared.ts';

/** Rooms of policy and of figures over groups: never with what is behind a figure. */
export const FIGURE_ROOMS: ReadonlySet<string> = new Set([
  'group-figures', 'policy', 'goals', 'cycle', 'plan', 'evaluation', 'money', 'money-import', 'account',
]);

/** group-figures, policy (its rooms) → tables with student data, by way of code; their names are looked at apart. */
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
