import type { EdgeRule } from '../types.ts';
import { fileOf, isUnknown } from './shared.ts';

/** room → another room. */
export const never2: EdgeRule = {
  name: 'NEVER-2',
  breaks(edge) {
    if (edge.from.zone !== 'room') return undefined;
    if (isUnknown(edge)) return 'where this leads cannot be read, so it might be another room';
    const to = fileOf(edge);
    return to?.zone === 'room' && to.room !== edge.from.room ? 'a room never imports another room' : undefined;
  },
};
