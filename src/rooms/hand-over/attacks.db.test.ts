import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL, AT, handOverWorld, type HandOverWorld, WORDS } from '../../../tests/support/hand-over/world.ts';
import type { Actor } from '../../access/roles.ts';

let world: HandOverWorld;
beforeAll(async () => { world = await handOverWorld(); });
afterAll(() => world.close());

/** One statement as somebody. @returns how many rows it reached; 0 also when it was refused */
const reached = (actor: Actor, statement: RawBuilder<unknown>): Promise<number> =>
  world.test.db.asActor(actor, async (tx) => Number((await statement.execute(tx)).numAffectedRows ?? 0n))
    .catch((error: { code?: string }) => {
      expect(['42501', '23514']).toContain(error.code);
      return 0;
    });

/** A guide and a student made it together, and the student shares the steps. */
async function together(to = world.deanery) {
  const student = await world.student();
  const { guide, service } = world;
  const id = await service.guide.begin(guide, 'Gijs', { initiativeId: to, texts: WORDS }, AT);
  await service.guide.open(student, id, (await service.guide.waiting(guide, id)).code, AT);
  await service.student.consent(student, id, { initiativeId: to, texts: WORDS, yes: ALL, steps: true }, AT);
  return { student, id };
}

describe('with statements of their own', () => {
  it('a receiver changes nothing of what the student decided: to whom, since when, until when, by what name', async () => {
    const id = await world.sent(await world.student(), world.deanery);
    const { dean, psychologist, quiet } = world;
    const changes = [
      sql`recipients = array[${psychologist.personId}]::uuid[]`, sql`recipient_names = '{Bo}'`, sql`student_id = null`, sql`initiative_id = ${quiet}`,
      sql`due_on = '2027-01-01'`, sql`sent_at = now()`, sql`consented_at = now()`, sql`theme = 'x'`, sql`guide_id = ${world.guide.personId}`,
      sql`gone_on = '2099-01-01'`, sql`better_id = ${quiet}`, sql`ended_at = now()`,
    ];
    await world.service.receiver.open(dean, id, AT);
    for (const change of changes) expect([change, await reached(dean, sql`update hand_over set state = 'seen', ${change} where id = ${id}`)]).toEqual([change, 0]);
    await world.service.receiver.accept(dean, id, {}, AT);
  });

  it('a student invents nothing that a receiver does, and withdraws to nobody else', async () => {
    const { student, id } = await together();
    const forge = [sql`accepted_at = now()`, sql`first_contact_at = now()`, sql`sent_at = now()`, sql`accepted_by = ${world.dean.personId}`, sql`theme = 'x'`];
    for (const change of forge) expect([change, await reached(student, sql`update hand_over set ${change} where id = ${id}`)]).toEqual([change, 0]);
    await world.service.student.send(student, id, AT);
    const withdraw = sql`update hand_over set state = 'withdrawn', student_id = null, theme = null, recipients = array[${world.psychologist.personId}]::uuid[] where id = ${id}`;
    expect(await reached({ ...student, subjectId: id }, withdraw)).toBe(0);
    const begin = sql`insert into hand_over (institution_id, id, state, initiative_id, student_id, made_at, sent_at, first_contact_at, gone_on)
      values (${world.institutionId}, ${randomUUID()}, 'drafted', ${world.deanery}, ${student.personId}, now(), now(), now(), '2027-01-01')`;
    expect(await reached(student, begin)).toBe(0);
  });

  it('a student does not write the answer of a receiver, and a receiver not what a guide hears', async () => {
    const { student, id } = await together();
    const { service, dean } = world;
    await service.student.send(student, id, AT);
    await service.receiver.accept(dean, id, { answer: 'Kom langs' }, AT);
    for (const author of ['student', 'receiver']) {
      expect(await reached(student, sql`update hand_over_text set sealed = 'x', author = ${author} where hand_over_id = ${id} and item = 'answer'`)).toBe(0);
    }
    for (const change of [sql`said = 'x'`, sql`steps = false`, sql`opened_at = null`, sql`gone_on = '2099-01-01'`]) {
      expect([change, await reached(dean, sql`update hand_over_word set ${change} where id = ${id}`)]).toEqual([change, 0]);
    }
    expect(await reached(student, sql`update hand_over_word set gone_on = '2099-01-01' where id = ${id}`)).toBe(0);
  });

  it('only who can ask or decline is counted', async () => {
    const mark = () => sql`insert into hand_over_mark (institution_id, period, theme, what, mark)
      values (${world.institutionId}, '2026-Q4', 'x', 'asked', ${randomUUID()})`;
    expect(await reached(world.guide, mark())).toBe(0);
    expect(await reached(world.as('executive', world.guide.personId as string), mark())).toBe(0);
  });
});

describe('a guide cannot tell a no from a yes', () => {
  it('by anything that the database shows: nothing of it changes when the student says yes', async () => {
    const { service, guide, deanery, test } = world;
    const student = await world.student();
    const id = await service.guide.begin(guide, 'Gijs', { initiativeId: deanery, texts: WORDS }, AT);
    await service.guide.open(student, id, (await service.guide.waiting(guide, id)).code, AT);
    const row = () => test.db.asActor(guide, (tx) => tx.selectFrom('hand_over_word').selectAll().where('id', '=', id).execute());
    const before = await row();
    await service.student.consent(student, id, { initiativeId: deanery, texts: WORDS, yes: ALL, steps: false }, AT);
    await service.student.send(student, id, AT);
    expect(await row()).toEqual(before);
  });

  it('with the code, once it was withdrawn: it is nothing any more', async () => {
    const { service, guide, deanery } = world;
    const student = await world.student();
    const id = await service.guide.begin(guide, 'Gijs', { initiativeId: deanery, texts: WORDS }, AT);
    const { code } = await service.guide.waiting(guide, id);
    await service.guide.open(student, id, code, AT);
    await service.student.consent(student, id, { initiativeId: deanery, texts: WORDS, yes: ALL, steps: false }, AT);
    await service.student.send(student, id, AT);
    await service.student.stop(student, id, AT);
    await expect(service.guide.offered(await world.student(), id, code)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('of a place that became confidential after the student shared the steps', async () => {
    const { service, guide, dean, deanery, test } = world;
    const confidential = (yes: boolean) => test.owner.updateTable('reception').set({ confidential: yes }).where('initiative_id', '=', deanery).execute();
    const [draft, under] = [await together(), await together()];
    await service.student.send(under.student, under.id, AT);
    await confidential(true);
    await service.student.send(draft.student, draft.id, AT);
    await service.receiver.accept(dean, under.id, {}, AT);
    const heard = async (id: string) => (await service.guide.list(guide)).find((one) => one.id === id)?.step;
    expect([await heard(draft.id), await heard(under.id)]).toEqual([null, 'sent']);
    expect(await reached(dean, sql`update hand_over_word set step = 'accepted' where id = ${under.id}`)).toBe(0);
    await service.student.tell(under.student, under.id, { steps: true, said: '' });
    expect(await heard(under.id)).toBe(null);
    await service.student.stop(draft.student, draft.id, AT);
    await confidential(false);
  });
});
