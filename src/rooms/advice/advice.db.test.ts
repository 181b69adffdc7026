import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInstitution, addPerson, addUnit } from '../../../tests/support/factories.ts';
import type { Actor } from '../../access/roles.ts';
import { RULES } from '../../core/advice/rules/index.ts';
import { valueOf, readForm } from './schemas.ts';
import { adviceService } from './service.ts';

let test: TestDatabase;
let coordinator: Actor;
let unit: string;
const at = new Date('2026-11-26T10:00:00Z');
const money = RULES.find(({ noExercise }) => noExercise)!;
const changed = {
  because: { nl: 'Omdat.', en: 'Because.' }, label: { nl: 'Ga', en: 'Go' }, then: { kind: 'person', target: 'dean' }, owner: 'Team Welzijn', shown: true,
} as const;
const form = (more: Record<string, string> = {}) => new URLSearchParams({
  'because-nl': 'Omdat.', 'because-en': 'Because.', 'label-nl': 'Ga', 'label-en': 'Go', then: 'person:dean', owner: 'Team', shown: '1', version: '2', ...more,
});

beforeAll(async () => {
  test = await testDatabase();
  const institutionId = await addInstitution(test.owner);
  unit = await addUnit(test.owner, institutionId);
  coordinator = { acting: 'coordinator', institutionId, personId: await addPerson(test.owner, institutionId), role: 'coordinator' };
});
afterAll(() => test.close());

describe('a rule that an institution makes its own', () => {
  const one = async () => (await adviceService(test.db).all(coordinator))[0];

  it('has its words and place, can be switched off, and be ours again', async () => {
    const service = adviceService(test.db);
    expect(await one()).toMatchObject({ key: 'advice-1', state: 'ours', version: 0 });
    expect(await service.save(coordinator, 'advice-1', { ...changed, version: 0 }, at)).toBe(true);
    expect(await one()).toMatchObject({ state: 'own', owner: 'Team Welzijn', version: 1, rule: { label: changed.label, then: changed.then, when: RULES[0]!.when } });
    expect(await service.save(coordinator, 'advice-1', { ...changed, shown: false, version: 1 }, at)).toBe(true);
    expect(await one()).toMatchObject({ state: 'off', version: 2 });
    expect(await service.back(coordinator, 'advice-1', 2, at)).toBe(true);
    expect(await one()).toMatchObject({ state: 'ours', rule: RULES[0], version: 3 });
  });

  it('is not saved over what somebody else saved meanwhile', async () => {
    const service = adviceService(test.db);
    expect(await service.save(coordinator, 'advice-1', { ...changed, version: 1 }, at)).toBe(false);
    expect(await service.back(coordinator, 'advice-1', 1, at)).toBe(false);
    expect(await one()).toMatchObject({ state: 'ours', version: 3 });
  });

  it('that reads like ours follows ours', async () => {
    const { because, label, then } = RULES[1]!;
    await adviceService(test.db).save(coordinator, 'advice-2', { because, label, then, owner: 'Team', shown: true, version: 0 }, at);
    expect((await adviceService(test.db).all(coordinator))[1]).toMatchObject({ state: 'ours', version: 1 });
  });

  it('is not for who coordinates a unit, nor for anybody else', async () => {
    const service = adviceService(test.db);
    await expect(service.all({ ...coordinator, unitIds: [unit] })).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(service.save({ ...coordinator, acting: 'member', role: 'guide' }, 'advice-3', { ...changed, version: 0 }, at)).rejects.toThrow();
    await expect(service.one(coordinator, 'advice-999')).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('the form about a rule', () => {
  it('keeps what is right', () => {
    expect(readForm(form(), RULES[0]!).changed).toEqual({ ...changed, owner: 'Team', version: 2 });
    expect(valueOf(changed.then)).toBe('person:dean');
  });

  it.each([
    [{ 'because-en': ' ' }, 'because'], [{ 'label-nl': 'x'.repeat(401) }, 'label'], [{ then: 'person:nobody' }, 'then'],
    [{ then: '' }, 'then'], [{ then: 'module:javascript:alert' }, undefined], [{ owner: '' }, 'owner'],
  ])('says what is wrong, and gives back what was typed: %j', (more, name) => {
    const { wrong, typed } = readForm(form(more), RULES[0]!);
    expect(wrong).toEqual(name ? [name] : []);
    expect(typed.label.en).toBe('Go');
  });

  it('refuses an exercise for a rule about money', () => {
    expect(readForm(form({ then: 'module:plannen' }), money).wrong).toEqual(['then']);
    expect(readForm(form({ then: 'person:dean' }), money).wrong).toEqual([]);
  });

  it('offers no exercise for a rule about money, and otherwise all sixteen', async () => {
    const service = adviceService(test.db);
    const kinds = async (key: string) => (await service.one(coordinator, key)).places.filter(({ kind }) => kind === 'module').length;
    expect(await kinds('advice-1')).toBe(16);
    expect(await kinds(money.id.toLowerCase())).toBe(0);
  });
});
