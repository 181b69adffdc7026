import ts from 'typescript';
import { fold } from '../fold.ts';
import { FIGURE_ROOMS } from '../rules/never-6.ts';
import { STUDENT_TABLES } from '../student-tables.ts';
import { calledName, finding, nodes, type TextRule } from './shared.ts';

/** Calls of the query builder that take the name of a table first. */
const TABLE_CALLS = new Set([
  'selectFrom', 'innerJoin', 'leftJoin', 'rightJoin', 'fullJoin', 'crossJoin', 'innerJoinLateral', 'leftJoinLateral',
  'insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto', 'using', 'table', 'ref', 'id',
]);
const WHY = 'group-figures and policy never name a table with student data';

const names = STUDENT_TABLES.join('|');
const ALONE = new RegExp(`^("?\\w+"?\\.)?"?(${names})"?(\\s|\\.|$)`, 'i');
const BEFORE = '\\b(?:from|join|into|update|table|using|only)\\s+(?:only\\s+)?';
const IN_SQL = new RegExp(`${BEFORE}(?:"?\\w+"?\\.)?"?(${names})\\b`, 'i');
const LISTED = new RegExp(`\\bfrom\\b[^;()]*,\\s*(?:"?\\w+"?\\.)?"?(${names})\\b`, 'i');

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.getText() : undefined;
};

/** Names of tables in a call; a name that cannot be read is reported, because nobody can check it. */
function inCall(call: ts.CallExpression, file: ts.SourceFile): string | undefined {
  const name = calledName(call) ?? '';
  const [first] = call.arguments;
  if (!TABLE_CALLS.has(name) || !first) return undefined;
  const tables = ts.isArrayLiteralExpression(first) ? first.elements : [first];
  for (const table of tables) {
    if (ts.isFunctionLike(table)) continue;
    const { text, whole } = fold(table, file);
    if (ALONE.test(text)) return text;
    if (!whole && /From$|Join$|^(insertInto|updateTable|mergeInto)$/.test(name)) return 'a computed table';
  }
  return undefined;
}

/** `Tables['person']`: a row of such a table as a type. */
function asType(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType)) return undefined;
  const { literal } = node.indexType;
  return ts.isStringLiteral(literal) && ALONE.test(literal.text) ? literal.text : undefined;
}

/** The names of tables in SQL, in the query builder and as types. */
export const studentData: TextRule = {
  name: 'NEVER-6',
  looksAt: ({ room = '', test }) => FIGURE_ROOMS.has(room) && !test,
  find: (file) => [...nodes(file)].flatMap((node) => {
    const call = ts.isCallExpression(node) ? inCall(node, file) : undefined;
    const text = textOf(node) ?? '';
    const table = call ?? asType(node) ?? IN_SQL.exec(text)?.[1] ?? LISTED.exec(text)?.[1];
    return table ? [finding(node, file, `table ${table}`, WHY)] : [];
  }),
};
