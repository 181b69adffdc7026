import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInitiative, addInstitution } from '../../../tests/support/factories.ts';
import type { Acting, Actor, Role } from '../../access/roles.ts';
import { keyring } from '../../platform/crypto/keyring.ts';
import { type FeedbackService, feedbackService } from './service.ts';

let test: TestDatabase;
let service: FeedbackService;
let institution: string;
let coordinator: Actor;
const today = new Date('2026-11-22T10:00:00Z');
const later = (days: number) => new Date(today.getTime() + days * 86_400_000);

beforeAll(async () => {
  test = await testDatabase();
  institution = await addInstitution(test.owner, { key: 'mening' });
  coordinator = { acting: 'coordinator', role: 'coordinator', institutionId: institution, personId: randomUUID() };
  service = feedbackService({ db: test.db, keys: keyring(['k'.repeat(32)]), ids: randomUUID });
});
afterAll(() => test.close());

/** A form of an evaluation of its own. */
async function makeForm(kind: 'reception' | 'before-after' = 'reception') {
  const initiative = await addInitiative(test.owner, institution, { name: { nl: 'Wandelen Bedacht' } });
  const evaluation = randomUUID();
  await test.owner.insertInto('evaluation').values({
    institution_id: institution, id: evaluation, initiative_id: initiative, year: 2026, state: 'planned',
    plan: JSON.stringify({ how: {}, students: 'Panel' }), reach: null, reception: null, effect: null, feasibility: null,
    ask_on: '2026-12-31', asked_on: null, closed_on: null, updated_at: today,
  }).execute();
  return service.make(coordinator, evaluation, { kind, closesOn: '2026-11-24' }, today);
}
const answers = (form: string) => test.owner.selectFrom('feedback_answer').selectAll().where('form_id', '=', form).execute();
const released = (form: string) => test.owner.selectFrom('feedback_release').selectAll().where('form_id', '=', form).executeTakeFirst();
const say = (form: string, clear: number, remark?: string) =>
  service.answer(institution, form, { moment: 'after', answers: { clear }, ...(remark ? { remark } : {}) });
const many = async (form: string, n: number) => {
  for (let i = 0; i < n; i++) await say(form, (i % 5) + 1, `Zin ${i}`);
};

describe('answers to a form', () => {
  it('are read by nobody: not by who made the form, not by the board, not by who gave it', async () => {
    const form = await makeForm();
    await many(form, 12);
    const who: readonly (readonly [Acting, Role?])[] = [
      ['coordinator', 'coordinator'], ['admin', 'administrator'], ['member', 'executive'], ['member', 'researcher'],
      ['member', 'representative'], ['member', 'student'], ['visitor'],
    ];
    for (const [acting, role] of who) {
      const actor = { ...coordinator, acting, ...(role ? { role } : {}) };
      const read = test.db.asActor(actor, (tx) => tx.selectFrom('feedback_answer').selectAll().execute());
      await expect(read, `${acting} ${role}`).rejects.toThrow(/permission denied/);
    }
    expect(await answers(form)).toHaveLength(12);
  });

  it('wait for the last day, then are a group, and are gone', async () => {
    const form = await makeForm();
    await many(form, 10);
    await service.round(later(2));
    expect(await released(form)).toBeUndefined();
    await Promise.all([service.round(later(3)), service.round(later(3))]);
    expect(await released(form)).toMatchObject({ people: 10, result: { kind: 'reception', questions: { clear: { answered: 10, positive: 4, mean: 3 } } } });
    expect(await answers(form)).toEqual([]);
  });

  it('of nine say nothing at all, and are gone as well', async () => {
    const form = await makeForm();
    await many(form, 9);
    await service.round(later(3));
    expect(await released(form)).toMatchObject({ people: null, result: null });
    expect(await answers(form)).toEqual([]);
    await expect(say(form, 5)).rejects.toThrow();
  });

  it('hold neither a person nor a day, also of who is signed in', async () => {
    const form = await makeForm();
    await say(form, 4, 'Fijn');
    expect(Object.keys((await answers(form))[0] ?? {}).sort())
      .toEqual(['answers', 'form_id', 'id', 'institution_id', 'moment', 'pair', 'remark']);
  });
});

describe('before and after', () => {
  const give = (form: string, moment: 'before' | 'after', word: string, value: number) => service.answer(institution, form, {
    moment, word, answers: Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`s${n}`, Math.min(5, Math.max(1, value + (n % 2)))])),
  });

  it('keep no word, and tie it whatever its capitals and spaces', async () => {
    const form = await makeForm('before-after');
    await give(form, 'before', 'Rover 7', 2);
    expect(await give(form, 'before', 'rover7', 3)).toBe(false);
    await give(form, 'after', ' ROVER 7', 3);
    const kept = await answers(form);
    expect(kept).toHaveLength(2);
    expect(new Set(kept.map(({ pair }) => pair)).size).toBe(1);
    expect(JSON.stringify(kept).toLowerCase()).not.toContain('rover');
  });

  it('are a group of ten who did both; who dropped out is told', async () => {
    const form = await makeForm('before-after');
    for (let i = 0; i < 24; i++) await give(form, 'before', `woord${i}`, (i % 3) + 1);
    for (let i = 0; i < 12; i++) await give(form, 'after', `woord${i}`, (i % 3) + 1 + (i % 4 === 0 ? 0 : 1));
    await service.round(later(3));
    const row = await released(form);
    expect(row).toMatchObject({ people: 12, result: { kind: 'before-after', effect: { from: 'form', result: { n: 12, excluded: [{ reason: 'missing after', n: 12 }] } } } });
    expect(JSON.stringify(row)).toContain('12 van de 24 mensen');
    expect(await answers(form)).toEqual([]);
  });

  it('say nothing when nine did both, however many began', async () => {
    const form = await makeForm('before-after');
    for (let i = 0; i < 20; i++) await give(form, 'before', `begin${i}`, (i % 3) + 1);
    for (let i = 0; i < 9; i++) await give(form, 'after', `begin${i}`, (i % 3) + 2);
    await service.round(later(3));
    expect(await released(form)).toMatchObject({ people: null, result: null });
  });
});

it('a form is made and closed by who keeps the initiative only', async () => {
  const form = await makeForm();
  await expect(service.close({ ...coordinator, unitIds: [randomUUID()] }, form, today)).rejects.toMatchObject({ kind: 'not-allowed' });
  expect(await service.close(coordinator, form, today)).toBe(false);
  const open = await makeForm();
  expect(await service.close(coordinator, open, later(1))).toBe(true);
  expect(await released(open)).toMatchObject({ people: null });
});
