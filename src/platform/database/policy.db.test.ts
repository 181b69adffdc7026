import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTORS, idOf, ME, OURS, UNIT } from '../../../tests/support/access/actors.ts';
import { tryStatement } from '../../../tests/support/access/try-as.ts';
import { addWorld } from '../../../tests/support/access/world.ts';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import type { Actor, Role } from '../../access/roles.ts';

/** What the columns of docs/access-matrix-database.md cannot say: the council, a researcher, a manager of some units. */
let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  await addWorld(test.owner);
});
afterAll(() => test.close());

const REFUSED = '42501';
const member = (role: Role, unitIds?: readonly string[]): Actor => ({
  acting: 'member', institutionId: OURS, personId: ME, role, ...(unitIds && { unitIds }),
});
const council = member('representative');
const counted = (actor: Actor, table: string) => test.db.asActor(actor, async (tx) =>
  (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(tx)).rows[0]!.n);
const now = "timestamp '2026-11-26 12:00'";
const draft = idOf('vision draft');

describe('the council', () => {
  it('reads no row of money, and the account', async () => {
    for (const table of ['money_entry', 'money_share', 'money_source', 'money_import']) expect(await counted(council, table)).toBe(0);
    expect(await counted(council, 'account_version')).toBe(2);
  });

  it('writes the part of the students of a draft, in its own name, and not that of the board', async () => {
    const write = (vision: string, part: string, who = ME) => tryStatement(test.db, council,
      `insert into vision_part (institution_id, vision_id, part, text, by_person, made_at)
       values ('${OURS}', '${vision}', '${part}', 'Wij', '${who}', ${now})`);
    expect(await write(idOf('vision A'), 'students')).toBe('allowed');
    expect(await write(idOf('vision A'), 'board')).toBe(REFUSED);
    expect(await write(idOf('vision decided'), 'students')).toBe(REFUSED);
    expect(await write(idOf('vision A'), 'students', idOf('somebody else here'))).toBe(REFUSED);
  });

  it('comments on an account as the council; a student does on a vision only, and nobody as somebody else', async () => {
    const say = (actor: Actor, as: string, subject: string) => tryStatement(test.db, actor,
      `insert into policy_comment (institution_id, id, subject, subject_id, by_person, as_role, text, made_at)
       values ('${OURS}', gen_random_uuid(), '${subject}', '${draft}', '${ME}', '${as}', 'Goed', ${now})`);
    expect(await say(council, 'representative', 'account')).toBe('allowed');
    expect(await say(member('student'), 'student', 'vision')).toBe('allowed');
    expect(await say(member('student'), 'student', 'account')).toBe(REFUSED);
    expect(await say(member('student'), 'representative', 'account')).toBe(REFUSED);
    expect(await say(member('executive'), 'representative', 'account')).toBe(REFUSED);
    expect(await tryStatement(test.db, council,
      `update policy_comment set answer = 'Gedaan' where subject_id = '${draft}'`)).toBe(REFUSED);
  });

  it('adds what it says of an evaluation, and no decision', async () => {
    const say = (actor: Actor, as: string) => tryStatement(test.db, actor,
      `insert into evaluation_voice (institution_id, id, evaluation_id, as_role, how, text, said_on, by_person)
       values ('${OURS}', gen_random_uuid(), '${idOf('evaluation A')}', '${as}', 'council', 'Fijn', date '2026-11-20', '${ME}')`);
    expect(await say(council, 'representative')).toBe('allowed');
    expect(await say(council, 'coordinator')).toBe(REFUSED);
    expect(await say(member('executive'), 'representative')).toBe(REFUSED);
    expect(await tryStatement(test.db, council, `update decision set goal_id = null where true`)).toBe(REFUSED);
  });

  it('fills in a self-scan as a student, never as staff', async () => {
    const fill = (actor: Actor, asStudent: boolean) => tryStatement(test.db, actor,
      `insert into scan_answer (institution_id, round_id, person_id, as_student, levels, notes, updated_at)
       values ('${OURS}', '${idOf('round open')}', '${ME}', ${asStudent}, '{}', '{}', ${now})`);
    // '23505': it was going to be taken, and there is one of this person already
    for (const actor of [council, member('student')]) {
      expect(await fill(actor, true)).toBe('23505');
      expect(await fill(actor, false)).toBe(REFUSED);
    }
    expect(await fill(member('guide'), true)).toBe(REFUSED);
  });
});

describe('others who look at policy', () => {
  it('a researcher reads frozen accounts and no money', async () => {
    expect(await counted(member('researcher'), 'account_version')).toBe(1);
    expect(await counted(member('researcher'), 'money_entry')).toBe(0);
  });

  it('a researcher does not read remarks of a form; the council does', async () => {
    expect(await counted(member('researcher'), 'feedback_release')).toBe(0);
    expect(await counted(council, 'feedback_release')).toBe(1);
  });

  it('a manager of some units reads neither the money nor the account, and fills in no part of the board', async () => {
    const manager = member('executive', [UNIT.a]);
    for (const table of ['money_entry', 'account_version']) expect(await counted(manager, table)).toBe(0);
    expect(await tryStatement(test.db, manager,
      `insert into vision_part (institution_id, vision_id, part, text, by_person, made_at)
       values ('${OURS}', '${idOf('vision A')}', 'board', 'Wij', '${ME}', ${now})`)).toBe(REFUSED);
  });

  it('the board writes its own part', async () => {
    expect(await tryStatement(test.db, member('executive'),
      `insert into vision_part (institution_id, vision_id, part, text, by_person, made_at)
       values ('${OURS}', '${idOf('vision A')}', 'board', 'Wij', '${ME}', ${now})`)).toBe('allowed');
  });
});

describe('ACCT-1: the parts of an amount', () => {
  it('add up to it when the work is done, or it is undone', async () => {
    const coordinator = ACTORS.coordinator!;
    const change = (statements: readonly string[]) => test.db.asActor(coordinator, async (tx) => {
      for (const statement of statements) await sql.raw(statement).execute(tx);
    }).then(() => 'done', (error: unknown) => (error as { code?: string }).code);
    const entry = idOf('entry all');
    const halve = `delete from money_share where entry_id = '${entry}'`;
    const add = (cents: number) => `insert into money_share values ('${OURS}', '${entry}', 'lk.${cents % 4 + 1}', ${cents})`;
    expect(await change([halve, add(400), add(601)])).toBe('23514');
    expect(await change([`update money_entry set cents = 2000, hours = null, rate_cents = null where id = '${entry}'`])).toBe('23514');
    expect(await change([halve, add(400), add(601), `update money_entry set cents = 1001, hours = null, rate_cents = null where id = '${entry}'`]))
      .toBe('done');
    expect(await change([halve])).toBe('done');
  });
});
