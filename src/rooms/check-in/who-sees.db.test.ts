import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../access/roles.ts';
import { AT, checkInWorld, type CheckInWorld, TODAY } from '../../../tests/support/check-in/world.ts';
import { addGrant, addPerson } from '../../../tests/support/factories.ts';
import { tryAs } from '../../../tests/support/access/try-as.ts';
import { type Sees, seesOf, WHAT, type What, WHO, type Who } from '../../core/check-in/who-sees.ts';
import { addItem } from '../../platform/vault/items.ts';

let world: CheckInWorld;
let actors: Readonly<Record<Who, (what: What) => Actor>>;
/** What stands in clear text nowhere where somebody has it under lock. */
const SECRET = 'kwakzalversoep';
const FAR = '2099-01-01';

/** One row of each, of one student, under 16 so that there is a parent. */
async function arrange() {
  const { test, institutionId, begun, vaultOf, as } = world;
  const { owner } = test;
  const you = await begun(true);
  const vault = await vaultOf(you);
  if (!vault) throw new Error('no vault');
  await test.db.asActor(you, (tx) => addItem(tx, vault, 'record', { id: randomUUID(), value: { words: SECRET }, goneOn: FAR }));
  const [pseudonym, mark, roundId] = [randomUUID(), randomUUID(), randomUUID()];
  const receiver = await addPerson(owner, institutionId, { affiliation: 'employee' });
  await addGrant(owner, institutionId, receiver, { role: 'guide' });
  const named = { institution_id: institutionId, name: 'Bo Bedacht', assesses: false };
  await owner.insertInto('gift_receiver').values({ ...named, person_id: receiver, role: 'guide', about: null }).execute();
  await owner.insertInto('gift').values({
    institution_id: institutionId, id: randomUUID(), vault_id: vault.id, receiver_id: receiver, receiver_role: 'guide',
    receiver_name: 'Bo Bedacht', assesses: false, sealed: 'locked', made_on: TODAY, until_on: FAR,
  }).execute();
  await owner.insertInto('check_in_reminder').values({
    institution_id: institutionId, id: randomUUID(), vault_id: vault.id, sealed: 'locked', lang: 'nl', every: 'month', next_on: FAR,
  }).execute();
  await owner.insertInto('round').values({
    institution_id: institutionId, id: roundId, series: 'najaar', instrument: 'maandcheck', title: '{}', units: [], years: [],
    opens_on: TODAY, closes_on: FAR, minutes: 1, code: 'abcd2345', in_class: false, invite: null, invited: null, made_at: AT,
  }).execute();
  await owner.insertInto('round_mark').values({ institution_id: institutionId, round_id: roundId, mark, unit_id: null, year: null }).execute();
  await owner.insertInto('contribution').values({
    institution_id: institutionId, id: randomUUID(), series: 'najaar', round_id: null, period: '2026-11', instrument: 'maandcheck',
    edition: '1', pseudonym, unit_id: null, year: null, background: '{}', scores: '{}',
  }).execute();
  const somebody = await addPerson(owner, institutionId);
  const staff = (acting: Actor['acting'], role: Actor['role']): Actor =>
    ({ acting, institutionId, personId: somebody, ...(role ? { role } : {}) });
  const all: Record<Who, Actor> = {
    you, student: await begun(), representative: as('representative', somebody), guide: as('guide', somebody),
    specialist: as('specialist', somebody), receiver: as('guide', receiver), executive: as('executive', somebody),
    researcher: as('researcher', somebody), coordinator: staff('coordinator', 'coordinator'),
    administrator: staff('admin', 'administrator'), visitor: { acting: 'visitor', institutionId },
    parent: { acting: 'link', institutionId, subjectId: vault.id }, figures: { acting: 'release', institutionId },
    mail: { acting: 'post' }, clock: { acting: 'clock' }, backup: { acting: 'keeper' },
  };
  const mine: Partial<Record<What, string>> = { counted: pseudonym, took: mark };
  // your own pseudonym and mark are what you ask about; nobody else can make them
  return Object.fromEntries(Object.entries(all).map(([who, actor]) => [who, (what: What): Actor =>
    (who === 'you' && mine[what] ? { ...actor, subjectId: mine[what] } : actor)])) as typeof actors;
}

beforeAll(async () => {
  world = await checkInWorld();
  actors = await arrange();
});
afterAll(() => world.close());

/** The table, what tells something in it, and what only shows that it is there. */
const TABLE: Readonly<Record<What, { table: string; tells: string; there: string }>> = {
  answers: { table: 'vault_item', tells: 'sealed', there: 'id' }, begun: { table: 'vault', tells: 'person_id', there: 'id' },
  gift: { table: 'gift', tells: 'sealed', there: 'id' }, reminder: { table: 'check_in_reminder', tells: 'sealed', there: 'id' },
  counted: { table: 'contribution', tells: 'scores', there: 'id' }, took: { table: 'round_mark', tells: 'round_id', there: 'mark' },
};
const LOCKED: readonly What[] = ['answers', 'gift', 'reminder'];
/** Who has the key of what is under lock. */
const KEY: Partial<Record<What, readonly Who[]>> = { answers: ['you'], gift: ['you', 'receiver'], reminder: ['you', 'mail'] };

async function seen(who: Who, what: What): Promise<Sees | 'nothing'> {
  const { table, tells, there } = TABLE[what];
  const actor = actors[who](what);
  const rows = async (column: string): Promise<readonly unknown[]> => {
    let found: readonly unknown[] = [];
    await tryAs(world.test.db, actor, async (tx) => {
      found = (await sql`select ${sql.ref(column)} from ${sql.table(table)}`.execute(tx)).rows;
    });
    return found;
  };
  const content = await rows(tells);
  if (content.length > 0) {
    expect(JSON.stringify(content)).not.toContain(SECRET);
    if (LOCKED.includes(what)) return KEY[what]?.includes(who) ? 'reads' : 'sealed';
    return what === 'begun' ? 'reads' : 'nameless';
  }
  if ((await rows(there)).length > 0) return 'there';
  let removed = 0n;
  await tryAs(world.test.db, actor, async (tx) => {
    removed = (await sql`delete from ${sql.table(table)}`.execute(tx)).numAffectedRows ?? 0n;
  });
  return removed > 0n ? 'back' : 'nothing';
}

describe.each(Object.keys(WHAT) as What[])('who sees %s, as the page for students says', (what) => {
  it.each(Object.keys(WHO) as Who[])('%s', async (who) => {
    // another student began as well: that they see their own is no news
    if (who === 'student' && what === 'begun') {
      const own = await world.test.db.asActor(actors.student(what), (tx) => tx.selectFrom('vault').select('person_id').execute());
      expect(own.map(({ person_id }) => person_id)).toEqual([actors.student(what).personId]);
      return;
    }
    expect(await seen(who, what)).toBe(seesOf(who, what));
  });
});
