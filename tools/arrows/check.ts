import { edgesWithHandedOn, readSource, type Source } from './edges.ts';
import { sourceFiles } from './files.ts';
import { openTree } from './resolve.ts';
import { arrows } from './rules/arrows.ts';
import { never1 } from './rules/never-1.ts';
import { never2 } from './rules/never-2.ts';
import { never3 } from './rules/never-3.ts';
import { never4 } from './rules/never-4.ts';
import { never5 } from './rules/never-5.ts';
import { never6 } from './rules/never-6.ts';
import { never7 } from './rules/never-7.ts';
import { never8 } from './rules/never-8.ts';
import { auditDoor, consoles } from './text/console.ts';
import { coreGlobals } from './text/core-globals.ts';
import { logCalls } from './text/log-calls.ts';
import { logFields } from './text/log-fields.ts';
import { pageGlobals } from './text/page-globals.ts';
import { queries } from './text/queries.ts';
import { studentData } from './text/student-data.ts';
import type { Edge, EdgeRule, Violation } from './types.ts';

const NEVER: readonly EdgeRule[] = [never1, never2, never3, never4, never5, never6, never7, never8];
const TEXT = [coreGlobals, pageGlobals, queries, studentData, logFields, logCalls, consoles, auditDoor];

const violation = (rule: EdgeRule, edge: Edge): readonly Violation[] => {
  const why = rule.breaks(edge);
  if (!why) return [];
  const target = edge.to.kind === 'file' ? edge.to.place.path : edge.to.name;
  const through = edge.through ? ` (handed on by ${edge.through})` : '';
  return [{ name: rule.name, path: edge.from.path, line: edge.line, target: target + through, why }];
};

/** A broken arrow has the name of the never it breaks; only where none of the eight speaks it is an ARROW. */
function edgeViolations(edge: Edge): readonly Violation[] {
  const named = NEVER.flatMap((rule) => violation(rule, edge));
  return named.length > 0 ? named : violation(arrows, edge);
}

const textViolations = ({ place, file }: Source): readonly Violation[] => TEXT.filter((rule) => rule.looksAt(place))
  .flatMap((rule) => rule.find(file).map((found) => ({ name: rule.name, path: place.path, ...found })));

/** One line a violation: `NEVER-2 src/rooms/a/x.ts:3 → src/rooms/b/y.ts: a room never imports another room`. */
export const lineFor = ({ name, path, line, target, why }: Violation): string =>
  `${name} ${path}:${line} → ${target}: ${why}`;

/**
 * Looks at every source file of a tree.
 * @param root absolute path of the folder with tsconfig.json and src
 * @returns how many files there are, and every violation once, in order of file
 */
export function checkArrows(root: string): { readonly files: number; readonly violations: readonly Violation[] } {
  const tree = openTree(root);
  const sources = new Map(sourceFiles(root).map((path) => [path, readSource(tree, path)]));
  const all = [...sources.values()].flatMap((source) =>
    [...edgesWithHandedOn(source, sources).flatMap(edgeViolations), ...textViolations(source)]);
  const once = new Map(all.map((found) => [lineFor(found), found]));
  return { files: sources.size, violations: [...once.values()] };
}
