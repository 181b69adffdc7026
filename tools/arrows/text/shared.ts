import ts from 'typescript';
import { lineOf } from '../fold.ts';
import type { Finding, Name, Place } from '../types.ts';

/** A rule about what stands in a file, beside what it imports. */
export type TextRule = {
  readonly name: Name;
  readonly looksAt: (place: Place) => boolean;
  readonly find: (file: ts.SourceFile) => readonly Finding[];
};

/** Every node of a file, outermost first. */
export function* nodes(root: ts.Node): Generator<ts.Node> {
  const children: ts.Node[] = [];
  ts.forEachChild(root, (child) => void children.push(child));
  for (const child of children) {
    yield child;
    yield* nodes(child);
  }
}

export const finding = (node: ts.Node, file: ts.SourceFile, target: string, why: string): Finding =>
  ({ line: lineOf(node, file), target, why });

/** Names that the file itself declares; such a name is not the global one. */
function declared(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodes(file)) {
    const name = (node as ts.NamedDeclaration).name;
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node)
      || ts.isClassDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)
      || ts.isImportSpecifier(node) || ts.isImportClause(node) || ts.isNamespaceImport(node)
      || ts.isBindingElement(node) || ts.isTypeParameterDeclaration(node);
    if (declares && name && ts.isIdentifier(name)) names.add(name.text);
  }
  return names;
}

/** Is the identifier used by itself, not as the name of a property, a key or a declaration? */
function standsAlone(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isJsxAttribute(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  return (parent as ts.NamedDeclaration).name !== node;
}

/** Uses of global names in a file, the names it declares itself left out. */
export function globals(file: ts.SourceFile, wanted: ReadonlySet<string>): readonly ts.Identifier[] {
  const own = declared(file);
  return [...nodes(file)].filter((node): node is ts.Identifier =>
    ts.isIdentifier(node) && wanted.has(node.text) && !own.has(node.text) && standsAlone(node));
}

/** Name of what is called: `log(…)` and `deps.log(…)` are both `log`. */
export function calledName(call: ts.CallExpression): string | undefined {
  const called = call.expression;
  if (ts.isIdentifier(called)) return called.text;
  return ts.isPropertyAccessExpression(called) ? called.name.text : undefined;
}
