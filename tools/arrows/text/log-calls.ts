import ts from 'typescript';
import { bare, fold } from '../fold.ts';
import type { Finding } from '../types.ts';
import { AUDIT_KEYS, LOG_KEYS } from './log-fields.ts';
import { type Writer, writerOf, writersIn } from './log-writers.ts';
import { finding, nodes, type TextRule } from './shared.ts';

/** Names of things that hold what somebody wrote, answered or scored. */
const PERSONAL = new RegExp(`^(${[
  'q', 'query', 'question', 'questions', 'answer', 'answers', 'score', 'scores', 'text', 'message', 'body', 'word',
  'words', 'phrase', 'note', 'notes', 'comment', 'description', 'input', 'search', 'searchParams', 'form', 'formData', 'title',
  'label', 'content', 'email', 'displayName', 'display_name', 'sub', 'href', 'json', 'stack', 'toString',
].join('|')})$`, 'i');

const isName = (node: ts.Node): node is ts.Identifier | ts.StringLiteral =>
  ts.isIdentifier(node) || (ts.isStringLiteral(node) && ts.isElementAccessExpression(node.parent));

const names = (expression: ts.Node): readonly string[] =>
  [expression, ...nodes(expression)].filter(isName).map((node) => node.text);

/** `event` and `outcome` are chosen from words in the code: a text that stands there, or the `audit` of a route. */
function isWord(expression: ts.Expression, file: ts.SourceFile): boolean {
  const node = bare(expression);
  if (ts.isConditionalExpression(node)) return isWord(node.whenTrue, file) && isWord(node.whenFalse, file);
  if (fold(node, file).whole) return true;
  const name = ts.isPropertyAccessExpression(node) ? node.name.text : ts.isIdentifier(node) ? node.text : '';
  return /^(event|audit|outcome)$/.test(name);
}

const isPath = (expression: ts.Expression): boolean => {
  const node = bare(expression);
  return /^(path|pathname)$/.test(ts.isPropertyAccessExpression(node) ? node.name.text : node.getText());
};

function valueIsFine(key: string, value: ts.Expression, file: ts.SourceFile): boolean {
  if (key === 'error') return true; // the log keeps its name, code and places only
  if (key === 'event' || key === 'outcome') return isWord(value, file);
  if (key === 'path') return isPath(value);
  return !names(value).some((name) => PERSONAL.test(name));
}

type Keys = ReadonlySet<string>;

function propertyFinding(property: ts.ObjectLiteralElementLike, keys: Keys, file: ts.SourceFile): readonly Finding[] {
  if (ts.isSpreadAssignment(property)) return objectFindings(property.expression, keys, file);
  const key = property.name && ts.isIdentifier(property.name) ? property.name.text : '';
  if (!keys.has(key)) {
    return [finding(property, file, property.name?.getText(file) ?? '…', 'log and audit have no such field')];
  }
  const value = ts.isPropertyAssignment(property) ? property.initializer
    : ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
  return value && valueIsFine(key, value, file) ? []
    : [finding(property, file, property.getText(file), 'who, what, which id, when: never what somebody wrote')];
}

/** An object that is written out, also when a condition chooses; anything else cannot be checked. */
function objectFindings(expression: ts.Expression, keys: Keys, file: ts.SourceFile): readonly Finding[] {
  const node = bare(expression);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap((property) => propertyFinding(property, keys, file));
  }
  if (ts.isConditionalExpression(node)) {
    return [node.whenTrue, node.whenFalse].flatMap((branch) => objectFindings(branch, keys, file));
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return objectFindings(node.right, keys, file);
  }
  return [finding(node, file, node.getText(file).slice(0, 40), 'log and audit take an object that is written out')];
}

function callFindings(call: ts.CallExpression, writer: Writer, file: ts.SourceFile): readonly Finding[] {
  if (writer === 'about') {
    const bad = call.arguments.filter((argument) => !valueIsFine('id', argument, file));
    return bad.map((argument) => finding(argument, file, argument.getText(file), 'an audit row is about an id'));
  }
  const [line, more] = writer === 'log' ? call.arguments : call.arguments.slice(2);
  if (!line || more) return [finding(call, file, call.getText(file).slice(0, 40), 'log and audit take one object')];
  return objectFindings(line, writer === 'log' ? LOG_KEYS : AUDIT_KEYS, file);
}

/** What is given to log, audit and `ctx.about` at each call. */
export const logCalls: TextRule = {
  name: 'NEVER-7',
  looksAt: ({ path, zone, test }) => path.startsWith('src/') && zone !== 'core' && !test,
  find: (file) => {
    const writers = writersIn(file);
    return [...nodes(file)].flatMap((node) => {
      const writer = ts.isCallExpression(node) ? writerOf(node, writers, file) : undefined;
      return writer ? callFindings(node as ts.CallExpression, writer, file) : [];
    });
  },
};
