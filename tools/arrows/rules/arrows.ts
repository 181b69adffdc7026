import type { Edge, EdgeRule, Layer, Zone } from '../types.ts';
import { DATABASE_PACKAGES, fileOf, isProduct, packageOf } from './shared.ts';

const ROOM_MAY: ReadonlySet<Zone> = new Set(['access', 'platform', 'ui', 'core', 'room', 'other']);

/** Inside a room: which layer may import which. Tests may import all. */
const INSIDE: Readonly<Record<Layer, readonly Layer[]>> = {
  routes: ['handlers', 'service', 'schemas', 'words', 'part'],
  handlers: ['handlers', 'service', 'presenter', 'views', 'schemas', 'words', 'part'],
  schemas: ['schemas', 'words', 'part'],
  service: ['service', 'store', 'schemas', 'words', 'part'],
  store: ['store', 'part'],
  presenter: ['presenter', 'views', 'service', 'store', 'schemas', 'words', 'part'],
  views: ['views', 'presenter', 'words'],
  words: ['words'],
  part: ['part', 'words'],
};

/** A presenter, and a file that is no layer, take what the service and the store give by type only. */
function insideRoom(edge: Edge, to: Layer): string | undefined {
  const from = edge.from.layer as Layer;
  const handedTypes = edge.typeOnly && (from === 'presenter' || from === 'part' || to === 'schemas' || to === 'part');
  if (INSIDE[from].includes(to) && (from !== 'presenter' || edge.typeOnly || !['service', 'store'].includes(to))) {
    return undefined;
  }
  return handedTypes ? undefined : `in a room ${from} never imports ${to}`;
}

function fromRoom(edge: Edge): string | undefined {
  const to = fileOf(edge);
  if (!to) {
    const allowed = ['store', 'service', 'handlers', 'views'].includes(edge.from.layer ?? '');
    return !allowed && !edge.typeOnly && DATABASE_PACKAGES.has(packageOf(edge) ?? '')
      ? 'only a store speaks to the database' : undefined;
  }
  if (to.zone === 'room') return to.room === edge.from.room ? insideRoom(edge, to.layer as Layer) : undefined;
  return ROOM_MAY.has(to.zone) || to.zone === 'demo' || to.zone === 'tests'
    ? undefined : 'a room imports access, platform, ui and core only';
}

/** The arrows that may be drawn, where none of the eight speaks: everything has a place, and goes one way. */
export const arrows: EdgeRule = {
  name: 'ARROW',
  breaks(edge) {
    const to = fileOf(edge);
    if (!isProduct(edge.from)) return undefined;
    if ([edge.from.zone, to?.zone].includes('elsewhere in src')) return 'this is no folder of the house';
    if (to?.zone === 'tools') return 'the product never imports its tools';
    if (edge.from.zone === 'access' && !to) return 'access imports core only';
    return edge.from.zone === 'room' ? fromRoom(edge) : undefined;
  },
};
