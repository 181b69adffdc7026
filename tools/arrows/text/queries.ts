import ts from 'typescript';
import { calledName, finding, nodes, type TextRule } from './shared.ts';

const QUERIES = new Set(
  ['asActor', 'selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto'],
);

/** A handler or a view makes no query by itself: that is going around the store. */
export const queries: TextRule = {
  name: 'NEVER-4',
  looksAt: ({ zone, layer = '', test }) => zone === 'room' && !test && ['handlers', 'views'].includes(layer),
  find: (file) => [...nodes(file)].filter((node): node is ts.CallExpression =>
    ts.isCallExpression(node) && QUERIES.has(calledName(node) ?? ''))
    .map((call) => finding(call, file, `${calledName(call)}(…)`, 'handlers and views leave the database to the store')),
};
