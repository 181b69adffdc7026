import ts from 'typescript';

/** What can be known of a text by reading: all of it, or how it begins. */
export type Folded = { readonly text: string; readonly whole: boolean };

const DEEPEST = 8;

/** Line (from 1) where a node begins. */
export function lineOf(node: ts.Node, file: ts.SourceFile): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

/** Takes off what does not change a value: brackets, `as`, `satisfies`, `!`. */
export function bare(node: ts.Expression): ts.Expression {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)
    || ts.isNonNullExpression(node) || ts.isTypeAssertionExpression(node)) return bare(node.expression);
  return node;
}

/** The value of the one constant of that name in the file; undefined when there is none, or more than one. */
export function constant(name: string, file: ts.SourceFile): ts.Expression | undefined {
  const found: ts.VariableDeclaration[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === name) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const [only] = found;
  if (found.length !== 1 || !only || !(only.parent.flags & ts.NodeFlags.Const)) return undefined;
  return only.initializer;
}

function template(node: ts.TemplateExpression, file: ts.SourceFile, depth: number): Folded {
  let text = node.head.text;
  for (const span of node.templateSpans) {
    const value = fold(span.expression, file, depth + 1);
    text += value.text;
    if (!value.whole) return { text, whole: false };
    text += span.literal.text;
  }
  return { text, whole: true };
}

/**
 * Reads a text: literals, templates, sums and constants of the same file.
 * @returns how it begins, and whether that is all of it; an empty beginning when nothing is known
 */
export function fold(expression: ts.Expression, file: ts.SourceFile, depth = 0): Folded {
  const node = bare(expression);
  if (ts.isStringLiteralLike(node)) return { text: node.text, whole: true };
  if (depth > DEEPEST) return { text: '', whole: false };
  if (ts.isTemplateExpression(node)) return template(node, file, depth);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const left = fold(node.left, file, depth + 1);
    if (!left.whole) return left;
    const right = fold(node.right, file, depth + 1);
    return { text: left.text + right.text, whole: right.whole };
  }
  if (ts.isIdentifier(node)) {
    const value = constant(node.text, file);
    if (value) return fold(value, file, depth + 1);
  }
  return { text: '', whole: false };
}
