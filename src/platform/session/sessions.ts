import type { Person } from '../../access/actor.ts';
import type { Grant } from '../../access/roles.ts';
import { isId } from '../http/ids.ts';
import type { Keyring } from '../crypto/keyring.ts';
import type { Database } from '../database/database.ts';

const HOURS = 12;

/** Who is signed in. The browser holds a random token, the database a keyed hash of it. */
export type Sessions = {
  /** @returns the cookie value */
  start(institutionId: string, personId: string, now: Date): Promise<string>;
  find(cookie: string | undefined, now: Date): Promise<Person | undefined>;
  end(cookie: string | undefined): Promise<void>;
};


export function sessions(db: Database, keys: Keyring, newToken: () => string): Sessions {
  const split = (cookie: string | undefined) => {
    const [institutionId, token] = (cookie ?? '').split('.');
    return isId(institutionId) && token ? { institutionId, token } : undefined;
  };
  return {
    async start(institutionId, personId, now) {
      const token = newToken();
      const expires = new Date(now.getTime() + HOURS * 3_600_000);
      await db.asActor({ acting: 'door', institutionId }, (tx) =>
        tx
          .insertInto('session')
          .values({
            token_hash: keys.hashes(token)[0] as string,
            institution_id: institutionId,
            person_id: personId,
            expires_at: expires,
          })
          .execute(),
      );
      return `${institutionId}.${token}`;
    },

    async find(cookie, now) {
      const parts = split(cookie);
      if (!parts) return undefined;
      const { institutionId, token } = parts;
      return db.asActor({ acting: 'door', institutionId }, async (tx) => {
        const person = await tx
          .selectFrom('session')
          .innerJoin('person', 'person.id', 'session.person_id')
          .select(['person.id', 'person.display_name', 'person.affiliation'])
          .where('session.token_hash', 'in', keys.hashes(token))
          .where('session.institution_id', '=', institutionId)
          .where('session.expires_at', '>', now)
          .executeTakeFirst();
        if (!person) return undefined;
        const rows = await tx
          .selectFrom('role_grant')
          .select(['role', 'unit_id'])
          .where('person_id', '=', person.id)
          .execute();
        const given: Grant[] = rows.map(({ role, unit_id }) => (unit_id ? { role, unitId: unit_id } : { role }));
        const student: Grant[] = person.affiliation === 'student' ? [{ role: 'student' }] : [];
        return { id: person.id, institutionId, displayName: person.display_name, grants: [...student, ...given] };
      });
    },

    async end(cookie) {
      const parts = split(cookie);
      if (!parts) return;
      const { institutionId, token } = parts;
      await db.asActor({ acting: 'door', institutionId }, (tx) =>
        tx.deleteFrom('session').where('token_hash', 'in', keys.hashes(token)).execute(),
      );
    },
  };
}
