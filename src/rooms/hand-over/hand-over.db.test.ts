import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL, AT, handOverWorld, type HandOverWorld, later, WORDS } from '../../../tests/support/hand-over/world.ts';
import { MOVES } from '../../core/hand-over/states.ts';
import { HAND_OVER_STATES } from '../../core/hand-over/types.ts';
import { changeHandOver } from './stores/hand-overs.ts';

let world: HandOverWorld;
beforeAll(async () => { world = await handOverWorld(); });
afterAll(() => world.close());

const notFound = { kind: 'not-found' };
const REFUSED = { code: '42501' };

describe('a student and a guide make a hand-over together', () => {
  it('the student opens it with the code, and from then on the guide reads nothing of it', async () => {
    const { service, guide, deanery } = world;
    const student = await world.student();
    const id = await service.guide.begin(guide, 'Bo Bedacht', { initiativeId: deanery, texts: { ...WORDS, contact: '' } }, AT);
    const { code, texts } = await service.guide.waiting(guide, id);
    expect(texts.question?.text).toBe(WORDS.question);
    await expect(service.guide.open(student, id, 'guessed', AT)).rejects.toMatchObject(notFound);
    expect((await service.guide.offered(student, id, code)).word?.guide_name).toBe('Bo Bedacht');
    await service.guide.open(student, id, code, AT);
    await expect(service.guide.waiting(guide, id)).rejects.toMatchObject(notFound);
    await expect(service.guide.open(await world.student(), id, code, AT)).rejects.toMatchObject(notFound);
    expect((await service.student.one(student, id)).texts.question?.text).toBe(WORDS.question);
  });

  it('the guide hears the same words whether the student sends it, or throws it away', async () => {
    const { service, guide, deanery } = world;
    const heard = async (id: string) => {
      const { opened_at, step, said, steps } = (await service.guide.list(guide)).find((one) => one.id === id)!;
      return { opened: opened_at !== null, step, said, steps };
    };
    const make = async () => {
      const student = await world.student();
      const id = await service.guide.begin(guide, 'Bo Bedacht', { initiativeId: deanery, texts: WORDS }, AT);
      await service.guide.open(student, id, (await service.guide.waiting(guide, id)).code, AT);
      return { student, id };
    };
    const [no, yes] = [await make(), await make()];
    await service.student.stop(no.student, no.id, AT);
    await service.student.consent(yes.student, yes.id, { initiativeId: deanery, texts: WORDS, yes: ALL, steps: false }, AT);
    await service.student.send(yes.student, yes.id, AT);
    await service.receiver.accept(world.dean, yes.id, {}, AT);
    expect(await heard(yes.id)).toEqual(await heard(no.id));
    expect(await heard(no.id)).toEqual({ opened: true, step: null, said: undefined, steps: false });
  });

  it('what the student releases arrives, and can be taken back', async () => {
    const { service, guide, deanery, dean } = world;
    const student = await world.student();
    const id = await service.guide.begin(guide, 'Bo Bedacht', { initiativeId: deanery, texts: WORDS }, AT);
    await service.guide.open(student, id, (await service.guide.waiting(guide, id)).code, AT);
    await service.student.consent(student, id, { initiativeId: deanery, texts: WORDS, yes: ALL, steps: true }, AT);
    await service.student.send(student, id, AT);
    await service.receiver.accept(dean, id, { answer: 'Kom langs' }, AT);
    await service.student.tell(student, id, { steps: true, said: 'Het gaat goed' });
    const word = async () => (await service.guide.list(guide)).find((one) => one.id === id)!;
    expect(await word()).toMatchObject({ step: 'accepted', said: 'Het gaat goed' });
    await service.student.tell(student, id, { steps: false, said: '' });
    await service.receiver.contact(dean, id, AT);
    expect(await word()).toMatchObject({ step: null, said: undefined });
  });

  it('of a confidential place no step is ever passed on, also not when the form says so', async () => {
    const { service, guide, quiet, psychologist } = world;
    const student = await world.student();
    const id = await service.guide.begin(guide, 'Bo Bedacht', { initiativeId: quiet, texts: WORDS }, AT);
    await service.guide.open(student, id, (await service.guide.waiting(guide, id)).code, AT);
    await service.student.consent(student, id, { initiativeId: quiet, texts: WORDS, yes: ALL, steps: true }, AT);
    await service.student.send(student, id, AT);
    await service.receiver.accept(psychologist, id, {}, AT);
    await service.student.tell(student, id, { steps: true, said: '' });
    await service.receiver.contact(psychologist, id, AT);
    expect((await service.guide.list(guide)).find((one) => one.id === id)).toMatchObject({ step: null, steps: false });
  });
});

describe('a receiver', () => {
  it('reads what got a yes, and nothing before it was sent', async () => {
    const { service, dean, deanery } = world;
    const student = await world.student();
    const id = await service.student.begin(student, deanery, WORDS, AT);
    await service.student.consent(student, id, { initiativeId: deanery, texts: WORDS, yes: ['question'], steps: false }, AT);
    await expect(service.receiver.open(dean, id, AT)).rejects.toMatchObject(notFound);
    await service.student.send(student, id, AT);
    const { texts, row } = await service.receiver.open(dean, id, AT);
    expect(texts).toEqual({ question: { text: WORDS.question, author: 'student', yes: true } });
    expect(row.state).toBe('seen');
    expect((await service.student.one(student, id)).texts.tried).toBeUndefined();
  });

  it('is a person whom the student saw by name: a colleague who comes later reads nothing', async () => {
    const { test, service, psychologist, deanery, institutionId } = world;
    const id = await world.sent(await world.student(), deanery);
    await test.owner.insertInto('reception_member').values({
      institution_id: institutionId, initiative_id: deanery, person_id: psychologist.personId as string, name: 'Bo Later',
    }).execute();
    await expect(service.receiver.open(psychologist, id, AT)).rejects.toMatchObject(notFound);
    await test.owner.deleteFrom('reception_member').where('person_id', '=', psychologist.personId as string).where('initiative_id', '=', deanery).execute();
  });

  it('answers, proposes days, says no with a reason and a better place; the student goes there with a new yes', async () => {
    const { service, dean, deanery, quiet, psychologist } = world;
    const student = await world.student();
    const id = await world.sent(student, deanery);
    await service.receiver.accept(dean, id, { answer: 'Kom langs', dates: ['2026-12-03T13:00'] }, AT);
    await service.student.answer(student, id, { choice: '2026-12-03T13:00', back: 'Graag' }, AT);
    expect((await service.receiver.open(dean, id, AT)).texts.choice?.text).toBe('2026-12-03T13:00');
    await service.receiver.decline(dean, id, { reason: 'De psycholoog kan meer', betterId: quiet }, AT);
    const seen = await service.student.one(student, id);
    expect([seen.row.state, seen.texts.reason?.text, seen.better?.id]).toEqual(['declined', 'De psycholoog kan meer', quiet]);
    const next = await service.student.follow(student, id, AT);
    const draft = await service.student.one(student, next);
    expect(Object.values(draft.texts).map(({ yes }) => yes)).toEqual([false, false, false]);
    await expect(service.receiver.open(psychologist, next, AT)).rejects.toMatchObject(notFound);
    await expect(service.student.send(student, next, AT)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('gets a mail that says nothing of what or who', () => {
    const mail = world.letters.map(({ subject, text }) => `${subject} ${text}`).join('\n');
    expect(world.letters.map(({ to }) => to)).toContain('decaan@test.example');
    for (const word of ['ik ben', 'rust', 'slaap', 'gewandeld', 'decaan', 'psycholoog', 'student']) expect(mail.toLowerCase()).not.toContain(word);
  });
});

describe('a yes can be taken back', () => {
  it('one item: those words are gone, the rest stays', async () => {
    const { service, dean, deanery } = world;
    const student = await world.student();
    const id = await world.sent(student, deanery);
    await service.student.takeBack(student, id, 'contact');
    expect(Object.keys((await service.receiver.open(dean, id, AT)).texts).sort()).toEqual(['question', 'tried']);
  });

  it('all of it: nothing of the student is left, not in the database and not in the keys', async () => {
    const { test, service, dean, deanery, keys } = world;
    const student = await world.student();
    const id = await world.sent(student, deanery);
    await service.student.stop(student, id, AT);
    const received = await service.receiver.open(dean, id, AT);
    expect([received.row.state, received.row.student_id, received.row.theme, received.texts]).toEqual(['withdrawn', null, null, {}]);
    await expect(service.student.one(student, id)).rejects.toMatchObject(notFound);
    expect(await test.owner.selectFrom('hand_over_text').selectAll().where('hand_over_id', '=', id).execute()).toEqual([]);
    expect(await keys.find(id, 'question')).toBeUndefined();
    expect((await keys.groups('life'))?.has(id)).toBe(false);
  });
});

describe('the database refuses by itself', () => {
  it('every move that is not in HAND-1, whoever tries', async () => {
    const { test, dean, deanery, institutionId } = world;
    const student = await world.student();
    const movers = { student, receiver: dean } as const;
    const wrong: string[] = [];
    for (const from of HAND_OVER_STATES) for (const to of HAND_OVER_STATES) for (const by of ['student', 'receiver'] as const) {
      if (from === to) continue;
      const id = randomUUID();
      await test.owner.insertInto('hand_over').values({
        institution_id: institutionId, id, state: from, initiative_id: deanery, student_id: from === 'withdrawn' ? null : student.personId,
        guide_id: null, recipients: [dean.personId as string], recipient_names: ['Bo'], theme: null, better_id: null, accepted_by: null,
        made_at: AT, consented_at: null, sent_at: null, seen_at: null, accepted_at: null, first_contact_at: null, ended_at: null,
        due_on: null, reminded_on: null, gone_on: '2027-01-01',
      }).execute();
      const change = to === 'withdrawn' ? { state: to, student_id: null } : { state: to };
      const moved = await test.db.asActor({ ...movers[by], subjectId: id }, (tx) => changeHandOver(tx, id, [from], change)).catch(() => false);
      const may = MOVES.some((move) => move.by === by && move.from === from && move.to === to);
      if (moved !== may) wrong.push(`${by}: ${from} → ${to} ${moved ? 'went' : 'was refused'}`);
    }
    expect(wrong).toEqual([]);
  });

  it('sending to somebody who is not behind that offer', async () => {
    const { test, psychologist, deanery, service } = world;
    const student = await world.student();
    const id = await service.student.begin(student, deanery, WORDS, AT);
    await service.student.consent(student, id, { initiativeId: deanery, texts: WORDS, yes: ALL, steps: false }, AT);
    await test.db.asActor(student, (tx) => changeHandOver(tx, id, ['consented'], { recipients: [psychologist.personId as string] }));
    await expect(test.db.asActor(student, (tx) => changeHandOver(tx, id, ['consented'], { state: 'sent' }))).rejects.toMatchObject({ code: '23514' });
  });

  it('somebody else\'s, for every other role: administrator, coordinator, executive, another student, another specialist', async () => {
    const { test, deanery, psychologist, guide, institutionId } = world;
    const id = await world.sent(await world.student(), deanery);
    const personId = guide.personId as string;
    const others = [
      await world.student(), psychologist, guide, world.as('executive', personId), world.as('representative', personId), world.as('researcher', personId),
      { acting: 'coordinator', institutionId, personId, role: 'coordinator' } as const, { acting: 'admin', institutionId, personId, role: 'administrator' } as const,
      { acting: 'visitor', institutionId } as const, { acting: 'door', institutionId } as const, { acting: 'link', institutionId, subjectId: id } as const,
    ];
    for (const actor of others) {
      const look = (table: 'hand_over' | 'hand_over_text' | 'hand_over_word') => test.db.asActor(actor, (tx) =>
        tx.selectFrom(table).selectAll().where(table === 'hand_over_text' ? 'hand_over_id' as never : 'id' as never, '=', id as never).execute())
        .catch((error: unknown) => { expect(error).toMatchObject(REFUSED); return []; });
      for (const table of ['hand_over', 'hand_over_text', 'hand_over_word'] as const) expect([actor.acting, table, await look(table)]).toEqual([actor.acting, table, []]);
    }
  });

  it('a student who guesses: without the code a draft of a guide cannot be opened', async () => {
    const { test, service, guide, deanery } = world;
    const id = await service.guide.begin(guide, 'Bo Bedacht', { initiativeId: deanery, texts: WORDS }, AT);
    const student = await world.student();
    expect(await test.db.asActor(student, (tx) => changeHandOver(tx, id, ['drafted'], { student_id: student.personId, guide_id: null }))).toBe(false);
  });
});

describe('the hourly work', () => {
  it('on its day everything goes, and the keys with it', async () => {
    const { test, service, dean, deanery, keys } = world;
    const id = await world.sent(await world.student(), deanery);
    await service.receiver.accept(dean, id, {}, AT);
    await service.receiver.close(dean, id, AT);
    await service.round(later(55));
    expect((await keys.groups('life'))?.has(id)).toBe(true);
    await service.round(later(56));
    expect(await test.owner.selectFrom('hand_over').select('id').where('id', '=', id).execute()).toEqual([]);
    expect((await keys.groups('life'))?.has(id)).toBe(false);
  });

  it('reminds once who lets the term pass, and gives the coordinator numbers: a confidential place in the total only', async () => {
    const { test, service, deanery, quiet, letters, institutionId } = world;
    await test.owner.deleteFrom('hand_over').execute();
    await world.sent(await world.student(), deanery);
    await world.sent(await world.student(), quiet);
    letters.length = 0;
    await service.round(later(5));
    expect(letters).toEqual([]);
    await service.round(later(6));
    await service.round(later(7));
    expect(letters.map(({ to }) => to).sort()).toEqual(['decaan@test.example', 'psycholoog@test.example']);
    const coordinator = { acting: 'coordinator', institutionId, role: 'coordinator', personId: world.guide.personId } as const;
    const overdue = await test.db.asActor(coordinator, (tx) => tx.selectFrom('hand_over_overdue').select(['initiative_id', 'overdue']).execute());
    expect(overdue).toEqual([{ initiative_id: null, overdue: 2 }]);
  });

  it('shows students how long one waits, from ten students on', async () => {
    const { test, service, dean, deanery, institutionId } = world;
    await test.owner.deleteFrom('hand_over').execute();
    const waiting = () => test.db.asActor({ acting: 'visitor', institutionId }, async (tx) =>
      (await tx.selectFrom('catalogue').select('body').where('id', '=', deanery).executeTakeFirst())?.body.waiting);
    const before = await waiting();
    for (let n = 1; n <= 10; n++) {
      const id = await world.sent(await world.student(), deanery);
      await service.receiver.accept(dean, id, {}, later(n));
      await service.receiver.contact(dean, id, later(n));
      if (n === 9) {
        await service.round(later(10));
        expect(await waiting()).toEqual(before);
      }
    }
    await service.round(later(10));
    expect(await waiting()).toEqual({ fromDays: 1, toDays: 9, reportedOn: '2026-12-06' });
  });

  it('counts a student once in a cell, and nobody can be followed from one cell to another', async () => {
    const { test, deanery, quiet } = world;
    await test.owner.deleteFrom('hand_over_mark').execute();
    const student = await world.student();
    for (const to of [deanery, deanery, quiet]) await world.sent(student, to);
    await world.sent(await world.student(), deanery);
    const marks = await test.owner.selectFrom('hand_over_mark').selectAll().execute();
    const of = (initiative: string | null) => marks.filter(({ initiative_id }) => initiative_id === initiative);
    expect([of(deanery), of(quiet), of(null)].map(({ length }) => length)).toEqual([2, 1, 2]);
    expect(marks.filter(({ theme, initiative_id }) => theme !== null && initiative_id !== null)).toEqual([]);
    expect(new Set(marks.map(({ mark }) => mark)).size).toBe(5);
    expect(JSON.stringify(marks)).not.toContain(student.personId);
  });

  it('takes away what has no key any more, but nothing when the folder with keys is not there', async () => {
    const { test, service, deanery, keys } = world;
    const [kept, lost] = [await world.sent(await world.student(), deanery), await world.sent(await world.student(), deanery)];
    await keys.dropGroup(lost);
    await service.round(AT);
    const left = await test.owner.selectFrom('hand_over').select('id').where('id', 'in', [kept, lost]).execute();
    expect(left).toEqual([{ id: kept }]);
  });
});
