import { uiPages } from '../../../src/ui/gallery.tsx';
import type { Client } from './client.ts';
import { type Who, WHO } from './everybody.ts';
import { readRouteMatrix } from './matrix.ts';
import { addressOf, linkOf } from './requests.ts';
import { allRoutes } from './routes.ts';
import type { RunningApp } from './running.ts';
import type { World } from './world.ts';

/** A page that somebody can open: where it is, and as whom. */
export type PageToSee = { readonly who: Who; readonly path: string };

const isPage = async (client: Client, path: string): Promise<boolean> => {
  const response = await client.get(path);
  await response.arrayBuffer();
  return response.status === 200 && (response.headers.get('content-type') ?? '').startsWith('text/html');
};

/**
 * Every page there is, once, as the first who may open it by docs/access-matrix.md. What is no page (files, feeds,
 * redirects) is left out by what it answers.
 * @param clients somebody signed in for each
 */
export async function allPages({ deps }: RunningApp, world: World, clients: ReadonlyMap<Who, Client>): Promise<readonly PageToSee[]> {
  const rows = new Map(readRouteMatrix().map(({ route, cells }) => [route, cells]));
  const routes = allRoutes(deps).filter(({ method, name }) => method === 'GET' && !name.startsWith('/ui'));
  const pages: PageToSee[] = uiPages().map(({ path }) => ({ who: 'visitor', path }));
  for (const route of routes) {
    const cells = rows.get(`GET ${route.name}`);
    const who = WHO.find((one) => cells?.[one] === 'yes' || cells?.[one] === 'link');
    if (!who) continue;
    const path = `${addressOf(route, world)}${cells?.[who] === 'link' ? `?k=${linkOf(route, world)}` : ''}`;
    if (await isPage(clients.get(who) as Client, path)) pages.push({ who, path });
  }
  return pages;
}
