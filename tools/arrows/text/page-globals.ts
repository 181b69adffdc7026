import { finding, globals, type TextRule } from './shared.ts';

/** The web's own types need no import; they are request and page types all the same. */
const PAGE_TYPES = new Set(['Request', 'Response', 'Headers', 'FormData', 'RequestInit', 'ResponseInit', 'JSX']);

const PURE_LAYERS = ['service', 'store', 'presenter'];

/** A service, store or presenter knows no request, session or page. */
export const pageGlobals: TextRule = {
  name: 'NEVER-3',
  looksAt: ({ zone, layer = '', test }) => zone === 'room' && !test && PURE_LAYERS.includes(layer),
  find: (file) => globals(file, PAGE_TYPES).map((node) =>
    finding(node, file, node.text, 'a service, store or presenter knows no request, session or page')),
};
