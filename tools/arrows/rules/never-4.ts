import type { Edge, EdgeRule } from '../types.ts';
import { DATABASE_PACKAGES, fileOf, packageOf } from './shared.ts';

/** Parts of core whose values are labels; of the others a view takes types only, because they are rules. */
const LABELS = /^src\/core\/(frameworks|helplines)\//;

function handlerBreaks(edge: Edge): string | undefined {
  const to = fileOf(edge);
  if (to?.layer === 'store') return 'a handler reaches the store through the service';
  const database = to?.path.startsWith('src/platform/database/') === true && !edge.typeOnly;
  return database || DATABASE_PACKAGES.has(packageOf(edge) ?? '')
    ? 'a handler leaves the database to the service and the store' : undefined;
}

function viewMay(edge: Edge): boolean {
  const to = fileOf(edge);
  if (!to) return packageOf(edge) === 'hono';
  if (to.zone === 'ui') return true;
  if (to.zone === 'core') return edge.typeOnly || LABELS.test(to.path);
  if (to.zone !== 'room' || to.room !== edge.from.room) return false;
  return to.layer === 'views' || to.layer === 'words' || (to.layer === 'presenter' && edge.typeOnly);
}

/** handler → store; view → database, permission or rule. */
export const never4: EdgeRule = {
  name: 'NEVER-4',
  breaks(edge) {
    if (edge.from.zone !== 'room' || edge.from.test) return undefined;
    if (edge.from.layer === 'handlers') return handlerBreaks(edge);
    if (edge.from.layer !== 'views' || viewMay(edge)) return undefined;
    return 'a view decides nothing: it imports ui, labels and types of core, its words and its presenter\'s types';
  },
};
