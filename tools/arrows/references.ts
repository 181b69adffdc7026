import ts from 'typescript';
import { bare, constant, fold, lineOf } from './fold.ts';
import { addressReference } from './references-address.ts';
import { declarationReference } from './references-declaration.ts';
import type { Form, Reference } from './types.ts';

const isMade = (expression: ts.Expression): boolean => {
  const node = bare(expression);
  return ts.isCallExpression(node) && /(^|\.)createRequire$/.test(node.expression.getText());
};

/** `require`, whatever it is called here: `createRequire(…)` itself or a constant made with it. */
function isRequire(expression: ts.Expression, file: ts.SourceFile): boolean {
  const node = bare(expression);
  if (isMade(node)) return true;
  if (!ts.isIdentifier(node)) return false;
  const value = constant(node.text, file);
  return node.text === 'require' || (value !== undefined && isMade(value));
}

function calledForm(call: ts.CallExpression, file: ts.SourceFile): Form | undefined {
  const called = bare(call.expression);
  if (called.kind === ts.SyntaxKind.ImportKeyword) return 'import()';
  if (isRequire(called, file)) return 'require';
  if (!ts.isPropertyAccessExpression(called)) return undefined;
  if (called.name.text === 'resolve' && ts.isMetaProperty(called.expression)) return 'import.meta.resolve';
  if (called.name.text === 'resolve' && isRequire(called.expression, file)) return 'require';
  return called.name.text === 'getBuiltinModule' ? 'require' : undefined;
}

function callReference(node: ts.Node, file: ts.SourceFile): Reference | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const form = calledForm(node, file);
  const [argument] = node.arguments;
  if (!form || !argument) return undefined;
  const { text, whole } = fold(argument, file);
  return {
    line: lineOf(node, file), form, typeOnly: false, handsOn: false,
    ...(text === '' ? {} : { specifier: text, partial: !whole }),
  };
}

/** JSX asks for a runtime that nobody wrote an import for. */
function jsxReference(file: ts.SourceFile, jsxSource: string): readonly Reference[] {
  let first: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (!first && (ts.isJsxOpeningLikeElement(node) || ts.isJsxFragment(node))) first = node;
    if (!first) ts.forEachChild(node, visit);
  };
  visit(file);
  if (!first) return [];
  const source = /@jsxImportSource\s+(\S+)/.exec(file.text)?.[1] ?? jsxSource;
  const specifier = `${source}/jsx-runtime`;
  return [{ line: lineOf(first, file), form: 'jsx', specifier, typeOnly: false, handsOn: false }];
}

function slashReferences(file: ts.SourceFile): readonly Reference[] {
  const about = (list: readonly ts.FileReference[], relative: boolean) => list.map((reference): Reference => ({
    line: file.getLineAndCharacterOfPosition(reference.pos).line + 1, form: 'reference', typeOnly: true, handsOn: false,
    specifier: relative && !reference.fileName.startsWith('.') ? `./${reference.fileName}` : reference.fileName,
  }));
  return [...about(file.referencedFiles, true), ...about(file.typeReferenceDirectives, false)];
}

/**
 * Everything a file names: imports of every form, and addresses of files beside it.
 * @param jsxSource the package JSX is compiled to
 */
export function referencesOf(file: ts.SourceFile, jsxSource: string): readonly Reference[] {
  const found: Reference[] = [...slashReferences(file), ...jsxReference(file, jsxSource)];
  const visit = (node: ts.Node): void => {
    const reference = declarationReference(node, file) ?? callReference(node, file) ?? addressReference(node, file);
    if (reference) found.push(reference);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}
