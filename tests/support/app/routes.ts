import { rooms } from '../../../src/app/rooms.ts';
import { siteRoutes } from '../../../src/app/site-routes.ts';
import { services } from '../../../src/app/services.ts';
import type { Deps } from '../../../src/app/deps.ts';

/** A route as docs/access-matrix.md names it: parameters without their patterns, files and components as one line. */
export type NamedRoute = {
  readonly method: 'GET' | 'POST';
  /** `/:institution/initiatieven/:id`, or `/healthz` for what belongs to no institution */
  readonly name: string;
  /** the room it belongs to, or `site` */
  readonly room: string;
};

const bare = (path: string): string => path.replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
  .replace(/^\/assets\/.+/, '/assets/:file').replace(/^\/ui\/.+/, '/ui/:component');

/** All rooms, made as the application makes them. */
export const allRooms = (deps: Deps) => rooms(deps, services(deps));

/** Every route there is, each once. */
export function allRoutes(deps: Deps): readonly NamedRoute[] {
  const site = siteRoutes(deps).map(({ method, path }) => ({ method, name: bare(path), room: 'site' }));
  const inside = allRooms(deps).flatMap(({ name: room, routes }) => routes.map(({ method, path }) => (
    { method, name: path === '/' ? '/:institution' : `/:institution${bare(path)}`, room }
  )));
  const seen = new Set<string>();
  return [...site, ...inside].filter(({ method, name }) => {
    const key = `${method} ${name}`;
    return !seen.has(key) && seen.add(key);
  });
}
