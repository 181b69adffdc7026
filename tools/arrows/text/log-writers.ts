import ts from 'typescript';
import { nodes } from './shared.ts';

export type Writer = 'log' | 'audit' | 'about';

/** Type or function behind a writer, and what it is. */
const ORIGIN: Readonly<Record<string, Writer>> = { Log: 'log', audit: 'audit' };

type Known = ReadonlyMap<string, Writer>;

const nameOf = (node: ts.Node | undefined): string | undefined =>
  (node && ts.isIdentifier(node) ? node.text : undefined);

/** Another name for a writer: `import { audit as note }`, `{ log: say }`, `const say = log`, `say: Log`. */
function otherName(node: ts.Node, known: Known): [string, Writer] | undefined {
  if (ts.isBindingElement(node) && (nameOf(node.propertyName) ?? nameOf(node.name)) === 'about') {
    return [nameOf(node.name) ?? 'about', 'about'];
  }
  if (ts.isImportSpecifier(node) || ts.isBindingElement(node)) {
    const writer = known.get(nameOf(node.propertyName) ?? '');
    const name = nameOf(node.name);
    return writer && name ? [name, writer] : undefined;
  }
  if (!ts.isVariableDeclaration(node) && !ts.isParameter(node) && !ts.isPropertySignature(node)) return undefined;
  const name = nameOf(node.name);
  const value = ts.isPropertySignature(node) ? undefined : node.initializer;
  const writer = ORIGIN[node.type?.getText() ?? ''] ?? known.get(lastName(value));
  return name && writer ? [name, writer] : undefined;
}

const lastName = (node: ts.Expression | undefined): string =>
  (node && ts.isPropertyAccessExpression(node) ? node.name.text : nameOf(node) ?? '');

/** `ctx.about(…)`: said to something that is called or typed as a context, or taken out of one. */
const isContext = (node: ts.Node | undefined, file: ts.SourceFile): boolean => {
  if (!node || !ts.isIdentifier(node)) return false;
  return /^(ctx|context|c)$/.test(node.text) || new RegExp(`\\b${node.text}: Context\\b`).test(file.text);
};

/** Which writer a call speaks to, if any. */
export function writerOf(call: ts.CallExpression, known: Known, file: ts.SourceFile): Writer | undefined {
  const called = call.expression;
  if (!ts.isPropertyAccessExpression(called)) return known.get(nameOf(called) ?? '');
  if (called.name.text === 'about') return isContext(called.expression, file) ? 'about' : undefined;
  return /^(Math|console)$/.test(called.expression.getText(file)) ? undefined : known.get(called.name.text);
}

/** What the writers of log and audit are called in this file. */
export function writersIn(file: ts.SourceFile): ReadonlyMap<string, Writer> {
  const known = new Map<string, Writer>([['log', 'log'], ['audit', 'audit']]);
  for (const node of nodes(file)) {
    const other = otherName(node, known);
    if (other) known.set(...other);
  }
  return known;
}
