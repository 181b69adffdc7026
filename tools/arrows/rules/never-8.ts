import type { EdgeRule } from '../types.ts';
import { fileOf, isProduct, isUnknown } from './shared.ts';

const MAY_DEMO = new Set(['app', 'demo', 'tests']);

/** anything but app → demo; production code → tests. */
export const never8: EdgeRule = {
  name: 'NEVER-8',
  breaks(edge) {
    const to = fileOf(edge);
    if (to?.zone === 'demo' && !MAY_DEMO.has(edge.from.zone)) return 'only the app loads the demo';
    if (!isProduct(edge.from)) return undefined;
    if (to?.zone === 'tests' || to?.test) return 'production code never imports tests';
    const seen = ['core', 'room', 'platform', 'ui', 'access'].includes(edge.from.zone);
    return isUnknown(edge) && !seen ? 'where this leads cannot be read, so it might be the demo or a test' : undefined;
  },
};
