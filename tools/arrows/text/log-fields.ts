import ts from 'typescript';
import { finding, nodes, type TextRule } from './shared.ts';

/** What a line of the log and a row of the audit trail may hold: who, what, which id, when. */
export const LOG_KEYS: ReadonlySet<string> =
  new Set(['event', 'method', 'path', 'status', 'ms', 'institution', 'id', 'error']);
export const AUDIT_KEYS: ReadonlySet<string> = new Set(['event', 'objectId', 'outcome', 'at']);

const TYPES: Readonly<Record<string, ReadonlySet<string>>> = { LogLine: LOG_KEYS, AuditRow: AUDIT_KEYS };

function extraFields(type: ts.TypeAliasDeclaration | ts.InterfaceDeclaration, allowed: ReadonlySet<string>) {
  const body = ts.isInterfaceDeclaration(type) ? type : type.type;
  if (!ts.isInterfaceDeclaration(body) && !ts.isTypeLiteralNode(body)) return [type];
  return [...body.members].filter((member) => !allowed.has(member.name?.getText() ?? '[index]'));
}

/** Log and audit get no field for what somebody wrote: a new one is a decision, made here as well. */
export const logFields: TextRule = {
  name: 'NEVER-7',
  looksAt: ({ path, test }) => /^src\/platform\/(log|audit)\//.test(path) && !test,
  find: (file) => [...nodes(file)].flatMap((node) => {
    if (!ts.isTypeAliasDeclaration(node) && !ts.isInterfaceDeclaration(node)) return [];
    const allowed = TYPES[node.name.text];
    return allowed ? extraFields(node, allowed).map((field) =>
      finding(field, file, `${node.name.text}: ${field.name?.getText(file) ?? field.getText(file)}`,
        'log and audit hold who, what, which id and when')) : [];
  }),
};
