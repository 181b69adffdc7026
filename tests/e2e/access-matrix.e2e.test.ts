import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, newClient } from '../support/app/client.ts';
import { EVERYBODY, type Who, WHO } from '../support/app/everybody.ts';
import { type Cell, CELLS, type MatrixRow, readRouteMatrix } from '../support/app/matrix.ts';
import { addressOf, bodyFor, linkOf } from '../support/app/requests.ts';
import { allRoutes, type NamedRoute } from '../support/app/routes.ts';
import { type RunningApp, runApp } from '../support/app/running.ts';
import { signIn } from '../support/app/sign-in.ts';
import { openUnlimitedDoor } from '../support/app/unlimited.ts';
import { arrangeWorld, type Target, type World } from '../support/app/world.ts';

let app: RunningApp;
let door: Awaited<ReturnType<typeof openUnlimitedDoor>>;
let world: World;
let keeper: Client;

/** Somebody at the door without limits. */
async function enter(who: Who): Promise<Client> {
  const client = newClient(door.url);
  const sub = EVERYBODY[who];
  if (sub) for (const [name, value] of (await signIn(app, sub)).cookies) (client.cookies as Map<string, string>).set(name, value);
  return client;
}

beforeAll(async () => {
  app = await runApp();
  door = await openUnlimitedDoor(app);
  keeper = await enter('coordinator');
  world = await arrangeWorld(app.deps, door.url, keeper);
});
afterAll(async () => {
  await door.close();
  await app.stop();
});

const matrix = readRouteMatrix();
const keyOf = ({ method, name }: NamedRoute) => `${method} ${name}`;

/** Signing out comes last, because everything after it would be asked by a visitor. */
const routes = () => [...allRoutes(app.deps)].sort((a, b) => Number(a.name.endsWith('uitloggen')) - Number(b.name.endsWith('uitloggen')));

const OUTCOME: Readonly<Record<number, Cell>> = { 401: 'sign in', 403: 'no', 404: 'not found' };

async function outcome(client: Client, route: NamedRoute, target: Target, query = ''): Promise<string> {
  const address = `${addressOf(route, world, target)}${query}`;
  const response = route.method === 'GET' ? await client.get(address)
    : await client.send(address, await bodyFor(route, world, target, keeper));
  await response.arrayBuffer();
  return response.status >= 500 ? `broken (${response.status})` : OUTCOME[response.status] ?? 'yes';
}

/** What a cell comes to: the outcome, or both outcomes where it says that it depends. */
async function tried(client: Client, route: NamedRoute, cell: Cell): Promise<string> {
  const first = await outcome(client, route, world.inside);
  if (cell === 'own') return first === 'yes' && await outcome(client, route, world.outside) === 'no' ? 'own' : first;
  if (cell === 'link') return first === 'not found' && await outcome(client, route, world.inside, `?k=${linkOf(route, world)}`) === 'yes' ? 'link' : first;
  return first;
}

describe('docs/access-matrix.md', () => {
  it('has a line for every route under its room, each once, and no other', () => {
    const lines = matrix.map(({ room, route }) => `${room}: ${route}`);
    expect([...lines].sort()).toEqual(allRoutes(app.deps).map((route) => `${route.room}: ${keyOf(route)}`).sort());
  });

  it('says something we know in every cell, for everybody', () => {
    for (const { route, cells } of matrix) {
      expect([route, Object.keys(cells)]).toEqual([route, WHO]);
      expect(CELLS, route).toEqual(expect.arrayContaining(Object.values(cells)));
    }
  });

  it.each(WHO)('is what %s meets', async (who) => {
    const client = await enter(who);
    const expected: Record<string, string | undefined> = {};
    const found: Record<string, string> = {};
    const rows = new Map(matrix.map((row: MatrixRow) => [row.route, row.cells[who]]));
    for (const route of routes()) {
      const cell = rows.get(keyOf(route));
      expected[keyOf(route)] = cell;
      found[keyOf(route)] = await tried(client, route, cell ?? 'yes');
    }
    expect(found).toEqual(expected);
  });
});

describe('beside the matrix', () => {
  it('HEAD is refused wherever GET is', async () => {
    const visitor = newClient(door.url);
    const closed = allRoutes(app.deps).filter(({ method, name }) => method === 'GET'
      && matrix.find(({ route }) => route === `GET ${name}`)?.cells['visitor'] === 'sign in');
    expect(closed.length).toBeGreaterThan(10);
    for (const route of closed) expect([route.name, (await visitor.ask('HEAD', addressOf(route, world))).status]).toEqual([route.name, 401]);
  });

  it.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour on the same domain', { 'sec-fetch-site': 'same-site' }],
    ['from the address bar or a bookmark', { 'sec-fetch-site': 'none' }],
    ['from another origin', { origin: 'https://elsewhere.example' }],
    ['from a page without origin', { origin: 'null' }],
    ['from nobody knows where', {}],
  ])('a POST with a session %s is refused at every route', async (_, headers) => {
    const [coordinator, administrator] = [await enter('coordinator'), await enter('administrator')];
    const posts = allRoutes(app.deps).filter(({ method }) => method === 'POST');
    expect(posts.length).toBeGreaterThan(15);
    for (const route of posts) {
      const client = route.room === 'admin' ? administrator : coordinator;
      const body = await bodyFor(route, world, world.inside, keeper);
      const { status } = await client.ask('POST', addressOf(route, world), { headers, body });
      expect([route.name, status]).toEqual([route.name, 403]);
    }
    expect((await coordinator.get('/voorbeeld/initiatieven')).status).toBe(200);
  });

  it('a POST without a session is refused from another site, and taken from a program', async () => {
    const body = JSON.stringify({ q: 'ik slaap slecht', lang: 'nl' });
    const ask = (headers: Record<string, string>) => newClient(door.url).ask('POST', '/voorbeeld/api/help', { headers, body });
    expect((await ask({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask({})).status).toBe(200);
  });

  it('the ids of another institution are of nothing here, also for who may change everything here', async () => {
    const coordinator = await enter('coordinator');
    for (const path of ['/initiatieven/:id', '/initiatieven/:id/bewerken', '/aanbod/:id']) {
      expect((await coordinator.get(`/voorbeeld${path.replace(':id', world.elsewhere)}`)).status).toBe(404);
    }
    const other = await enter('of another institution');
    expect((await other.get(`/proef/initiatieven/${world.elsewhere}`)).status).toBe(200);
    expect((await other.get(`/proef/initiatieven/${world.inside.id}`)).status).toBe(404);
  });

  it('something that is no id is of nothing', async () => {
    const coordinator = await enter('coordinator');
    for (const path of [`/initiatieven/${'-'.repeat(36)}`, `/initiatieven/${'-'.repeat(36)}/bewerken`, '/aanbod/x', '/klopt/x', '/aanbod/%E0%A4', `/initiatieven/inlezen/${'-'.repeat(36)}`]) {
      expect([path, (await coordinator.get(`/voorbeeld${path}`)).status]).toEqual([path, 404]);
    }
  });
});
