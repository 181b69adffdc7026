import ts from 'typescript';
import { lineOf } from './fold.ts';
import type { Reference } from './types.ts';

/** Names that the file exports without saying where they come from: `export { a }`, `export default a`. */
function exportedNames(file: ts.SourceFile): ReadonlySet<string> {
  const names = file.statements.flatMap((statement) => {
    if (ts.isExportAssignment(statement) && ts.isIdentifier(statement.expression)) return [statement.expression.text];
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier || statement.isTypeOnly) return [];
    if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) return [];
    return statement.exportClause.elements.filter((element) => !element.isTypeOnly)
      .map((element) => (element.propertyName ?? element.name).text);
  });
  return new Set(names);
}

function importedNames(clause: ts.ImportClause | undefined): readonly string[] {
  const bindings = clause?.namedBindings;
  const named = !bindings ? [] : ts.isNamespaceImport(bindings) ? [bindings.name.text]
    : bindings.elements.filter((element) => !element.isTypeOnly).map((element) => element.name.text);
  return clause?.name ? [clause.name.text, ...named] : named;
}

/** `import type`, or only `type` names between the braces. */
function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return !clause.name && bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.length > 0
    && bindings.elements.every((element) => element.isTypeOnly);
}

function exportsOnlyTypes(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true;
  const clause = node.exportClause;
  return clause !== undefined && ts.isNamedExports(clause) && clause.elements.length > 0
    && clause.elements.every((element) => element.isTypeOnly);
}

const textOf = (node: ts.Expression | undefined): string | undefined =>
  (node && ts.isStringLiteralLike(node) ? node.text : undefined);

/** The forms that stand in the language itself: import, export … from, import types, augmentations. */
export function declarationReference(node: ts.Node, file: ts.SourceFile): Reference | undefined {
  const line = lineOf(node, file);
  if (ts.isImportDeclaration(node)) {
    const exported = exportedNames(file);
    const handsOn = importedNames(node.importClause).some((name) => exported.has(name));
    const typeOnly = onlyTypes(node.importClause);
    return { line, form: 'import', specifier: textOf(node.moduleSpecifier), typeOnly, handsOn };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const typeOnly = exportsOnlyTypes(node);
    return { line, form: 'export from', specifier: textOf(node.moduleSpecifier), typeOnly, handsOn: !typeOnly };
  }
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
    const specifier = textOf(node.moduleReference.expression);
    return { line, form: 'import =', specifier, typeOnly: node.isTypeOnly, handsOn: false };
  }
  if (ts.isImportTypeNode(node)) {
    const specifier = ts.isLiteralTypeNode(node.argument) && ts.isStringLiteralLike(node.argument.literal)
      ? node.argument.literal.text : undefined;
    return { line, form: 'import type', specifier, typeOnly: true, handsOn: false };
  }
  if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) {
    return { line, form: 'augmentation', specifier: node.name.text, typeOnly: true, handsOn: false };
  }
  return undefined;
}
