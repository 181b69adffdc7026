import { type Client, newClient } from './client.ts';
import type { RunningApp } from './running.ts';

/**
 * Signs in over OpenID Connect as one of the invented people of the demo, along the whole way a browser goes.
 * @param sub as in `src/demo/people.ts`
 * @param back where to come back to
 */
export async function signIn({ url }: Pick<RunningApp, 'url'>, sub: string, back = '/voorbeeld'): Promise<Client> {
  const client = newClient(url);
  const choose = await client.follow(await client.get(`/inloggen?back=${encodeURIComponent(back)}`));
  const { pathname } = new URL(choose.url);
  if (!pathname.startsWith('/demo/kies/')) throw new Error(`signing in ended at ${pathname} (${choose.status})`);
  const chosen = await client.ask('POST', `${pathname}?sub=${encodeURIComponent(sub)}`, { headers: { origin: url } });
  const arrived = await client.follow(chosen);
  if (!client.cookies.has('samenhang')) throw new Error(`no session for ${sub}: ${arrived.status} at ${arrived.url}`);
  await arrived.arrayBuffer();
  return client;
}
