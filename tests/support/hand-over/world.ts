import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, Role } from '../../../src/access/roles.ts';
import type { AskedItem } from '../../../src/core/hand-over/types.ts';
import { keyring } from '../../../src/platform/crypto/keyring.ts';
import { type KeyStore, keyStore } from '../../../src/platform/crypto/key-store.ts';
import type { Letter } from '../../../src/platform/mail/mailer.ts';
import { handOverService } from '../../../src/rooms/hand-over/service.ts';
import { type TestDatabase, testDatabase } from '../database.ts';
import { addInitiative, addInstitution, addPerson } from '../factories.ts';

export const AT = new Date('2026-11-26T09:00:00Z');
/** so many days after AT */
export const later = (days: number): Date => new Date(AT.getTime() + days * 86_400_000);
export const WORDS: Readonly<Record<AskedItem, string>> = {
  contact: 'Ik ben Sam', question: 'Ik zoek rust\nIk slaap slecht', tried: 'Gewandeld',
};
export const ALL: readonly AskedItem[] = ['contact', 'question', 'tried'];

/** An institution with a dean, a psychologist, a guide and students; hand-overs work as in the product. */
export async function handOverWorld() {
  const test: TestDatabase = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'samenhang-hand-over-'));
  const institutionId = await addInstitution(test.owner);
  const as = (role: Role, personId: string): Actor => ({ acting: 'member', institutionId, personId, role });
  const staff = async (role: Role, email: string) =>
    as(role, await addPerson(test.owner, institutionId, { affiliation: 'employee', email }));
  const student = async () => as('student', await addPerson(test.owner, institutionId));
  const [guide, dean, psychologist] = [
    await staff('guide', 'gids@test.example'), await staff('specialist', 'decaan@test.example'), await staff('specialist', 'psycholoog@test.example'),
  ];
  const place = async (who: Actor, confidential: boolean) => {
    const id = await addInitiative(test.owner, institutionId, { published: true, kind: 'offer', status: 'running' });
    await test.owner.insertInto('reception')
      .values({ institution_id: institutionId, initiative_id: id, term_days: 5, confidential }).execute();
    await test.owner.insertInto('reception_member')
      .values({ institution_id: institutionId, initiative_id: id, person_id: who.personId as string, name: 'Bo Bedacht' }).execute();
    return id;
  };
  const letters: Letter[] = [];
  const keys: KeyStore = keyStore(join(folder, 'keys'));
  const service = handOverService({
    db: test.db, keys: keyring(['k'.repeat(32)]), keyStore: keys, ids: randomUUID, log: () => undefined,
    mailer: { configured: true, send: async (letter) => { letters.push(letter); } }, baseUrl: new URL('https://samenhang.example'),
  });
  const [deanery, quiet] = [await place(dean, false), await place(psychologist, true)];

  /** A hand-over that was sent. @returns its id */
  async function sent(from: Actor, to: string, yes: readonly AskedItem[] = ALL, at = AT): Promise<string> {
    const id = await service.student.begin(from, to, WORDS, at);
    await service.student.consent(from, id, { initiativeId: to, texts: WORDS, yes, steps: false }, at);
    await service.student.send(from, id, at);
    return id;
  }
  return {
    test, service, keys, folder, letters, institutionId, guide, dean, psychologist, deanery, quiet, student, as, sent,
    async close() {
      await test.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type HandOverWorld = Awaited<ReturnType<typeof handOverWorld>>;
