import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../src/access/roles.ts';
import { services } from '../../../src/app/services.ts';
import { type Client, newClient } from '../../support/app/client.ts';
import { runApp } from '../../support/app/running.ts';
import { openUnlimitedDoor } from '../../support/app/unlimited.ts';
import type { Kysely } from 'kysely';
import type { Tables } from '../../../src/platform/database/tables.ts';
import { addPerson } from '../../support/factories.ts';

const INSTITUTION = 'voorbeeld';

/**
 * So many students who send their last page and finish, all at once, to the whole application.
 * @returns how long each waited for both answers, in milliseconds, from short to long, and how many got another answer
 */
export async function atOnce(databaseUrl: string, owner: Kysely<Tables>, students: number) {
  const app = await runApp({ DATABASE_URL: databaseUrl, DEMO: '1' });
  const door = await openUnlimitedDoor(app);
  try {
    const { id } = await owner.selectFrom('institution').select('id').where('key', '=', INSTITUTION).executeTakeFirstOrThrow();
    const decided = Object.fromEntries(['purpose', 'dpia', 'council', 'follow-up'].map((key) => [key, { by: 'Bo', as: 'bestuur', on: '2026-01-01' }]));
    await owner.insertInto('check_in_setting').values({ institution_id: id, is_on: true, decided: JSON.stringify(decided), updated_at: new Date() })
      .onConflict((conflict) => conflict.doNothing()).execute();
    const clients: Client[] = [];
    for (let i = 0; i < students; i++) {
      const personId = await addPerson(owner, id, { sub: randomUUID() });
      const who: Actor = { acting: 'member', institutionId: id, personId, role: 'student' };
      await services(app.deps).checkIn.home.saysAge(who, false, app.deps.now());
      const client = newClient(door.url);
      (client.cookies as Map<string, string>).set('samenhang', await app.deps.sessions.start(id, personId, app.deps.now()));
      clients.push(client);
    }
    const waited = await Promise.all(clients.map(async (client) => {
      const started = performance.now();
      const sent = await client.post(`/${INSTITUTION}/check-in/invullen/maandcheck`, { version: '0', 'q.sleep': '3', 'q.energy': '4' });
      await sent.arrayBuffer();
      const done = await client.post(`/${INSTITUTION}/check-in/klaar/maandcheck`, { keep: '1', count: '1' });
      await done.arrayBuffer();
      return { took: performance.now() - started, good: sent.status === 303 && done.status === 303 };
    }));
    const good = waited.filter((one) => one.good).map(({ took }) => took);
    return { waited: good.sort((a, b) => a - b), refused: waited.length - good.length };
  } finally {
    await door.close();
    await app.stop();
  }
}
