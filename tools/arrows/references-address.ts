import { posix } from 'node:path';
import ts from 'typescript';
import { bare, constant, fold, lineOf } from './fold.ts';
import type { Reference } from './types.ts';

const isImportMeta = (node: ts.Expression): boolean => ts.isMetaProperty(node);

/** Where an address starts that is built on `import.meta.url`, relative to the file; undefined for other addresses. */
function baseOf(expression: ts.Expression | undefined, file: ts.SourceFile, depth = 0): string | undefined {
  if (!expression || depth > 8) return undefined;
  const node = bare(expression);
  if (ts.isPropertyAccessExpression(node) && isImportMeta(node.expression)) {
    return /^(url|filename)$/.test(node.name.text) ? '' : node.name.text === 'dirname' ? './' : undefined;
  }
  if (ts.isIdentifier(node)) return baseOf(constant(node.text, file), file, depth + 1);
  if (!ts.isNewExpression(node) || node.expression.getText(file) !== 'URL') return undefined;
  const base = baseOf(node.arguments?.[1], file, depth + 1);
  const { text, whole } = fold(node.arguments?.[0] ?? node, file);
  return base === undefined || !whole ? undefined : joined(base, text);
}

/** `new URL(text, base)` for relative paths. */
function joined(base: string, text: string): string {
  const folder = base.slice(0, base.lastIndexOf('/') + 1);
  const path = posix.join(folder === '' ? './' : folder, text);
  return /(^|\/)\.{0,2}$/.test(text) ? `${path.replace(/\/$/, '')}/` : path;
}

/** `new URL('./x.ts', import.meta.url)`, also when the base was made earlier in the file. */
function urlReference(node: ts.Node, file: ts.SourceFile): Reference | undefined {
  if (!ts.isNewExpression(node) || node.expression.getText(file) !== 'URL') return undefined;
  const [argument, second] = node.arguments ?? [];
  const base = baseOf(second, file);
  if (!argument || base === undefined) return undefined;
  const { text, whole } = fold(argument, file);
  const specifier = /^([a-z]+:|\/)/.test(text) ? text : `./${text}`;
  const line = lineOf(node, file);
  return { line, form: 'new URL', specifier, partial: !whole, base, typeOnly: false, handsOn: false };
}

/** A text that looks like the path of a file of ours, for whatever loads it: a worker, a child process, a loader. */
function pathReference(node: ts.Node, file: ts.SourceFile): Reference | undefined {
  if (ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent)) return undefined;
  if (ts.isLiteralTypeNode(node.parent) || ts.isExternalModuleReference(node.parent)) return undefined;
  if (!ts.isStringLiteralLike(node) || !/^\.{0,2}[\w./-]+\.[cm]?[jt]sx?$/.test(node.text) || !node.text.includes('/')) {
    return undefined;
  }
  return { line: lineOf(node, file), form: 'path', specifier: node.text, typeOnly: false, handsOn: false };
}

/** Addresses and paths of files. */
export function addressReference(node: ts.Node, file: ts.SourceFile): Reference | undefined {
  return urlReference(node, file) ?? pathReference(node, file);
}
