import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, Role } from '../../../src/access/roles.ts';
import { BEFORE_CHECK_IN } from '../../../src/core/check-in/decisions.ts';
import { type KeyStore, keyStore } from '../../../src/platform/crypto/key-store.ts';
import { beginVault, findVault, type Vault } from '../../../src/platform/vault/vault.ts';
import { type TestDatabase, testDatabase } from '../database.ts';
import { addInstitution, addPerson } from '../factories.ts';

export const TODAY = '2026-11-26';
export const AT = new Date('2026-11-26T09:00:00Z');

/** An institution with the check-in on, and students in it. */
export async function checkInWorld() {
  const test: TestDatabase = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'samenhang-check-in-'));
  const keys: KeyStore = keyStore(join(folder, 'keys'));
  const institutionId = await addInstitution(test.owner);
  const decided = Object.fromEntries(BEFORE_CHECK_IN.map((key) => [key, { by: 'Bo Bedacht', as: 'bestuur', on: TODAY }]));
  await test.owner.insertInto('check_in_setting')
    .values({ institution_id: institutionId, is_on: true, decided: JSON.stringify(decided), updated_at: AT }).execute();
  const as = (role: Role, personId: string): Actor => ({ acting: 'member', institutionId, personId, role });
  const student = async (): Promise<Actor> => as('student', await addPerson(test.owner, institutionId));
  const deps = { db: test.db, keyStore: keys, ids: randomUUID };
  /** the vault of a student, opened */
  const vaultOf = (who: Actor, db = test.db): Promise<Vault | undefined> => db.asActor(who, (tx) => findVault(tx, keys));
  /** a student who began */
  async function begun(young = false): Promise<Actor> {
    const who = await student();
    await beginVault(deps, who, { young, today: TODAY });
    return who;
  }
  return {
    test, folder, keys, institutionId, deps, as, student, begun, vaultOf,
    async close() {
      await test.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type CheckInWorld = Awaited<ReturnType<typeof checkInWorld>>;
