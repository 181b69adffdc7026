import ts from 'typescript';
import { finding, globals, nodes, type TextRule } from './shared.ts';

/** The machine, the network, the clock, chance: a global name is as much outside core as an import. */
const OUTSIDE = new Set([
  'process', 'globalThis', 'global', 'window', 'self', 'document', 'navigator', 'location', 'localStorage',
  'sessionStorage', 'fetch', 'XMLHttpRequest', 'WebSocket', 'crypto', 'performance', 'console', 'setTimeout',
  'setInterval', 'setImmediate', 'queueMicrotask', 'Buffer', 'require', 'module', '__dirname', '__filename', 'eval',
  'Temporal',
]);

const isClock = (node: ts.Node): boolean => {
  if (ts.isPropertyAccessExpression(node)) return /^(Date\.now|Math\.random)$/.test(node.getText());
  const parts = ts.isNewExpression(node) || ts.isCallExpression(node) ? node : undefined;
  if (parts?.expression.getText() !== 'Date') return false;
  return ts.isCallExpression(node) || (parts.arguments ?? []).length === 0;
};

/** core uses no clock, no chance, no environment: they come in as parameters. */
export const coreGlobals: TextRule = {
  name: 'NEVER-1',
  looksAt: (place) => place.zone === 'core' && !place.test,
  find: (file) => [
    ...globals(file, OUTSIDE).map((node) => finding(node, file, node.text, 'core uses nothing of its surroundings')),
    ...[...nodes(file)].filter(isClock)
      .map((node) => finding(node, file, node.getText(file), 'time and chance come into core as parameters')),
    ...[...nodes(file)].filter(ts.isMetaProperty)
      .map((node) => finding(node, file, node.getText(file), 'core does not know where it stands')),
  ],
};
