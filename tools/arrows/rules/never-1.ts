import type { EdgeRule } from '../types.ts';
import { fileOf } from './shared.ts';

/** core → anything outside core. Its tests may use packages and test helpers, not the rest of the house. */
export const never1: EdgeRule = {
  name: 'NEVER-1',
  breaks(edge) {
    if (edge.from.zone !== 'core' || fileOf(edge)?.zone === 'core') return undefined;
    if (edge.from.test && fileOf(edge)?.path.startsWith('src/') !== true) return undefined;
    return 'core is pure and imports nothing outside core';
  },
};
