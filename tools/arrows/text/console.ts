import ts from 'typescript';
import { finding, globals, nodes, type TextRule } from './shared.ts';

/** Where a person at a terminal reads along: the start of the server and the command line. */
const MAY_PRINT = /^src\/(app\/main\.ts|cli\/.+)$/;

const WHY = 'only the log writes, with its own fields';

/** Nothing is written past the log, and no row into the audit trail past `audit`. */
export const consoles: TextRule = {
  name: 'NEVER-7',
  looksAt: ({ path, test }) => path.startsWith('src/') && !test && !MAY_PRINT.test(path),
  find: (file) => [
    ...globals(file, new Set(['console'])).map((node) => finding(node, file, 'console', WHY)),
    ...[...nodes(file)].filter((node) => ts.isPropertyAccessExpression(node)
      && /^(process\.(stdout|stderr)|(globalThis|global|window)\.console)$/.test(node.getText(file)))
      .map((node) => finding(node, file, node.getText(file), WHY)),
  ],
};

/** One door to the audit trail. */
export const auditDoor: TextRule = {
  name: 'NEVER-7',
  looksAt: ({ path, test }) => path.startsWith('src/') && !test && !/^src\/platform\/audit\//.test(path),
  find: (file) => [...nodes(file)].filter((node): node is ts.StringLiteralLike => ts.isStringLiteralLike(node)
    && ts.isCallExpression(node.parent) && node.parent.arguments[0] === node && node.text === 'audit_event'
    && /\.insertInto$/.test(node.parent.expression.getText(file)))
    .map((node) => finding(node, file, 'audit_event', 'rows of the audit trail are added by audit() only')),
};
