import type { Edge, EdgeRule } from '../types.ts';
import { fileOf, packageOf } from './shared.ts';

const PURE_LAYERS = new Set(['service', 'store', 'presenter']);
/** Packages that carry a request, a session or a page. */
const PAGE_PACKAGES = /^(hono|@hono\/.+|openid-client|oidc-provider|(node:)?https?2?)$/;
/** `errors.ts` is left out: kinds of error belong to every layer. */
const PAGE_FILES = /^src\/platform\/(http\/(?!errors\.ts)|session\/|sign-in\/)|^src\/ui\/.+\.tsx$/;

const isLayer = (edge: Edge): boolean =>
  edge.from.zone === 'room' && !edge.from.test && PURE_LAYERS.has(edge.from.layer ?? '');

/** service, store or presenter → request, session or page types. */
export const never3: EdgeRule = {
  name: 'NEVER-3',
  breaks(edge) {
    if (!isLayer(edge)) return undefined;
    const to = fileOf(edge)?.path ?? '';
    if (!PAGE_FILES.test(to) && !PAGE_PACKAGES.test(packageOf(edge) ?? '')) return undefined;
    return `a ${edge.from.layer} knows no request, session or page`;
  },
};
