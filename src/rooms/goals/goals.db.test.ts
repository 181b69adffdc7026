import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInitiative, addInstitution, addUnit } from '../../../tests/support/factories.ts';
import type { Actor, Role } from '../../access/roles.ts';
import { progressOf } from '../../core/goals/progress.ts';
import { goalsService, type GoalsService } from './service.ts';
import type { GoalInput } from './types.ts';

let test: TestDatabase;
let service: GoalsService;
let institutionId: string;
let unit: { own: string; below: string; other: string };
let initiative: string;
/** the database says no by itself */
const REFUSED = { code: '42501' };
const now = new Date('2026-11-26T10:00:00Z');
const actor = (role: Role, more: Partial<Actor> = {}): Actor =>
  ({ acting: role === 'coordinator' ? 'coordinator' : 'member', role, institutionId, personId: randomUUID(), ...more });
const input = (change: Partial<GoalInput> = {}): GoalInput => ({
  fromYear: 2026, untilYear: 2026, body: { name: { nl: 'Thuis' }, owner: 'Kim Voorbeeld' }, concepts: ['fs.b1.1'], initiativeIds: [],
  indicator: { kind: 'figure', what: { nl: 'studenten' }, better: 'higher', unit: '%' }, baseline: 50, target: 70, ...change,
});

beforeAll(async () => {
  test = await testDatabase();
  service = goalsService(test.db, randomUUID);
  institutionId = await addInstitution(test.owner);
  const own = await addUnit(test.owner, institutionId);
  unit = { own, below: await addUnit(test.owner, institutionId, { parent_id: own }), other: await addUnit(test.owner, institutionId) };
  initiative = await addInitiative(test.owner, institutionId, { name: { nl: 'Studiekamer Bedacht' } });
});
afterAll(() => test.close());

const evaluated = (year: number, people: number | 'few', initiativeId = initiative) => test.owner.insertInto('evaluation').values({
  institution_id: institutionId, id: randomUUID(), initiative_id: initiativeId, year, state: 'closed', plan: JSON.stringify({ how: {}, students: 'panel' }),
  reach: JSON.stringify({ people, of: 'studenten', from: 'typed', notReached: '', source: 'lijst' }), ask_on: '2026-06-01', updated_at: now,
}).execute();

describe('goals', () => {
  it('are read by who works here and by the council, and by no student', async () => {
    await service.add(actor('coordinator'), input(), now);
    for (const role of ['executive', 'representative', 'researcher', 'guide', 'specialist'] as const) {
      expect((await service.look(actor(role))).material.goals.length, role).toBeGreaterThan(0);
    }
    expect(await service.look(actor('student')).then(({ material }) => material.goals, () => [])).toEqual([]);
    const elsewhere = { ...actor('coordinator'), institutionId: await addInstitution(test.owner) };
    expect((await service.look(elsewhere)).material.goals).toEqual([]);
  });

  it('of a unit are kept by its coordinator, those of others are not, whatever the page shows', async () => {
    const ours = actor('coordinator', { unitIds: [unit.own] });
    const id = await service.add(ours, input({ unitId: unit.below }), now);
    await service.change(ours, id, 1, input({ unitId: unit.own }), now);
    await expect(service.add(ours, input(), now)).rejects.toMatchObject(REFUSED);
    await expect(service.add(ours, input({ unitId: unit.other }), now)).rejects.toMatchObject(REFUSED);
    const others = await service.add(actor('coordinator'), input({ unitId: unit.other }), now);
    await expect(service.mine(ours, others)).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(service.change(ours, others, 1, input({ unitId: unit.other }), now)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(service.addFigure(ours, others, { on: '2026-10-01', value: 5, source: 'x' }, now)).rejects.toMatchObject(REFUSED);
  });

  it('are not written over, closed twice or taken away by who looked too early', async () => {
    const keeper = actor('coordinator');
    const id = await service.add(keeper, input(), now);
    await service.change(keeper, id, 1, input({ target: 80 }), now);
    await expect(service.change(keeper, id, 1, input(), now)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(service.close(keeper, id, 1, { state: 'reached', outcome: 'Ja.' }, now)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(service.remove(keeper, id, 1)).rejects.toMatchObject({ kind: 'conflict' });
    await service.close(keeper, id, 2, { state: 'not-reached', outcome: 'Het lukte niet.' }, now);
    expect((await service.one(keeper, id)).goal).toMatchObject({ state: 'not-reached', outcome: 'Het lukte niet.', target: 80 });
  });

  it('stay when something hangs on them, and go with their figures when nothing does', async () => {
    const keeper = actor('coordinator');
    const id = await service.add(keeper, input(), now);
    await service.addFigure(keeper, id, { on: '2026-10-01', value: 60, low: 55, high: 65, source: 'eigen vraag' }, now);
    const child = await service.add(keeper, input({ parentId: id, unitId: unit.own }), now);
    await expect(service.remove(keeper, id, 1)).rejects.toMatchObject({ kind: 'conflict' });
    await service.remove(keeper, child, 1);
    await service.remove(keeper, id, 1);
    expect((await service.look(keeper)).material.figures.filter(({ goalId }) => goalId === id)).toEqual([]);
    await expect(service.one(keeper, id)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('count reach from evaluations of their own years, and give nothing away below ten', async () => {
    const keeper = actor('coordinator');
    const second = await addInitiative(test.owner, institutionId, { name: { nl: 'Kleine groep Bedacht' } });
    await Promise.all([evaluated(2026, 240), evaluated(2025, 900), evaluated(2026, 'few', second)]);
    const indicator = { kind: 'reach', what: { nl: 'studenten' }, better: 'higher' } as const;
    const id = await service.add(keeper, input({ indicator, baseline: 0, target: 200, initiativeIds: [initiative, second] }), now);
    const { goal, material } = await service.one(actor('representative'), id);
    expect(progressOf(goal, material.sourcesOf(goal), '2026-11-26')).toMatchObject({
      current: { value: 240, low: 240, high: 249 }, state: 'met', notes: ['few', 'twice'],
    });
  });

  it('say of an amount that it is hidden, to who may not read money', async () => {
    const keeper = actor('coordinator');
    await test.owner.insertInto('money_entry').values({
      institution_id: institutionId, id: randomUUID(), kind: 'spent', year: 2026, initiative_id: initiative, what: 'uren', cents: 12_345,
      updated_at: now,
    } as never).execute();
    const indicator = { kind: 'sum', what: { nl: 'euro' }, better: 'higher' } as const;
    const id = await service.add(keeper, input({ indicator, initiativeIds: [initiative], baseline: 0, target: 500 }), now);
    const seen = async (one: Actor) => {
      const { goal, material } = await service.one(one, id);
      return progressOf(goal, material.sourcesOf(goal), '2026-11-26');
    };
    expect((await seen(keeper)).current?.value).toBe(123.45);
    expect((await seen(actor('executive'))).current?.value).toBe(123.45);
    expect(await seen(actor('representative'))).toMatchObject({ points: [], notes: ['money-hidden'], state: 'none' });
  });

  it('that come of a decision are tied to it, or are not made', async () => {
    const theirs = await addInitiative(test.owner, institutionId, {}, { unit_ids: [unit.other] });
    const decide = async (initiativeId: string) => {
      const id = randomUUID();
      await test.owner.insertInto('decision').values({
        institution_id: institutionId, id, initiative_id: initiativeId, what: 'change', why: 'Past niet.', decided_by: 'Kim Voorbeeld',
        decided_on: '2026-11-01', with_students: true, made_at: now,
      } as never).execute();
      return id;
    };
    const decision = await decide(initiative);
    const id = await service.add(actor('coordinator'), input({ fromYear: 2027, untilYear: 2027 }), now, decision);
    expect((await service.look(actor('guide'))).material.decisions.find((one) => one.id === decision)?.goalId).toBe(id);
    const ours = actor('coordinator', { unitIds: [unit.own] });
    const before = (await service.look(ours)).material.goals.length;
    await expect(service.add(ours, input({ unitId: unit.own }), now, await decide(theirs))).rejects.toMatchObject({ kind: 'not-allowed' });
    expect((await service.look(ours)).material.goals.length).toBe(before);
  });

  it('are proposed, four to six, where there are none, and not again for what has one', async () => {
    const keeper = actor('coordinator');
    const proposals = await service.proposals(keeper, 2031);
    expect(proposals.length).toBeGreaterThanOrEqual(4);
    expect(proposals.length).toBeLessThanOrEqual(6);
    expect(new Set(proposals.map(({ key }) => key)).size).toBe(proposals.length);
    const [first] = proposals;
    await service.takeOver(keeper, [input({ fromYear: 2031, untilYear: 2031, concepts: first?.concepts ?? [] })], now);
    expect((await service.proposals(keeper, 2031)).map(({ key }) => key)).not.toContain(first?.key);
  });
});
