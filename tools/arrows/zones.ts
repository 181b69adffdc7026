import type { Layer, Place, Zone } from './types.ts';

const ZONES: Readonly<Record<string, Zone>> = {
  core: 'core', access: 'access', platform: 'platform', ui: 'ui', rooms: 'room', app: 'app', cli: 'cli', demo: 'demo',
};

const LAYERS: Readonly<Record<string, Layer>> = {
  routes: 'routes', handlers: 'handlers', handler: 'handlers', schemas: 'schemas', schema: 'schemas',
  service: 'service', services: 'service', store: 'store', stores: 'store', presenter: 'presenter',
  presenters: 'presenter', views: 'views', view: 'views', words: 'words',
};

/** A folder or file is called after its layer, alone or with more words: `store`, `store-reports`, `import-service`. */
function layerOf(segment: string): Layer | undefined {
  const tokens = segment.replace(/\.[a-z.]+$/, '').split(/[-.]/);
  return LAYERS[tokens[0] ?? ''] ?? LAYERS[tokens.at(-1) ?? ''];
}

function inRoom(segments: readonly string[]): { room: string; layer: Layer } {
  const [room = '', ...inside] = segments;
  const layers = inside.map(layerOf);
  return { room, layer: layers.find((layer) => layer !== undefined) ?? 'part' };
}

/** Where a path (from the root, forward slashes) belongs. A path outside the root is `other`. */
export function placeOf(path: string): Place {
  const [top, second = '', ...rest] = path.split('/');
  const test = /\.test\.[cm]?[jt]sx?$/.test(path);
  if (top === 'tests') return { path, zone: 'tests', test };
  if (top === 'tools') return { path, zone: 'tools', test };
  if (top !== 'src') return { path, zone: 'other', test };
  const zone = Object.hasOwn(ZONES, second) ? ZONES[second] as Zone : 'elsewhere in src';
  if (zone !== 'room') return { path, zone, test };
  return { path, zone, test, ...inRoom(rest) };
}
