import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Actor } from '../../../src/access/roles.ts';
import { BEFORE_CHECK_IN } from '../../../src/core/check-in/decisions.ts';
import type { KeyStore } from '../../../src/platform/crypto/key-store.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import type { Tables } from '../../../src/platform/database/tables.ts';
import { beginVault } from '../../../src/platform/vault/vault.ts';
import { addInstitution, addPerson } from '../../support/factories.ts';

export const TODAY = '2026-11-26';

/** An institution with the check-in on, and students who began. */
export async function studentsIn(
  owner: Kysely<Tables>, { db, keyStore }: { db: Database; keyStore: KeyStore }, count: number,
): Promise<{ readonly institutionId: string; readonly students: readonly Actor[] }> {
  const institutionId = await addInstitution(owner);
  const decided = Object.fromEntries(BEFORE_CHECK_IN.map((key) => [key, { by: 'Bo Bedacht', as: 'bestuur', on: TODAY }]));
  await owner.insertInto('check_in_setting')
    .values({ institution_id: institutionId, is_on: true, decided: JSON.stringify(decided), updated_at: new Date(TODAY) }).execute();
  const students: Actor[] = [];
  for (let n = 0; n < count; n += 1) {
    const actor: Actor = { acting: 'member', institutionId, personId: await addPerson(owner, institutionId), role: 'student' };
    await beginVault({ db, keyStore, ids: randomUUID }, actor, { young: false, today: TODAY });
    students.push(actor);
  }
  return { institutionId, students };
}
