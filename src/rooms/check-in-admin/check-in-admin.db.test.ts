import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byRuleOnly } from '../../../tests/support/check-in/instruments.ts';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import { addInstitution } from '../../../tests/support/factories.ts';
import type { Actor } from '../../access/roles.ts';
import { BEFORE_CHECK_IN, BEFORE_CLINICAL } from '../../core/check-in/decisions.ts';
import { instrumentsInUse } from '../../platform/instruments/read.ts';
import { instrumentsService } from './services/instruments.ts';
import { settingService } from './services/setting.ts';

const NOW = new Date('2026-11-26T09:00:00Z');
const decision = { by: 'Bo Bedacht', as: 'bestuur', on: '2026-11-26' };
let test: TestDatabase;
beforeAll(async () => { test = await testDatabase(); });
afterAll(() => test.close());

async function arrange() {
  const institutionId = await addInstitution(test.owner);
  const actor: Actor = { acting: 'admin', role: 'administrator', institutionId, personId: randomUUID() };
  const used = async () => (await test.db.asActor(
    { ...actor, acting: 'member', role: 'student' }, (tx) => instrumentsInUse(tx))).map(({ key }) => key);
  return { actor, used, setting: settingService(test.db), instruments: instrumentsService(test.db) };
}
const text = (value: unknown) => JSON.stringify(value);

describe('the check-in of an institution', () => {
  it('is off, and stays off until all four are decided', async () => {
    const { actor, setting } = await arrange();
    expect(await setting.read(actor)).toMatchObject({ isOn: false, decided: {}, budget: { rounds: 3, minutes: 10 } });
    expect(await setting.switchOn(actor, NOW)).toEqual(BEFORE_CHECK_IN);
    for (const key of BEFORE_CHECK_IN.slice(1)) await setting.decide(actor, key, decision, NOW);
    expect(await setting.switchOn(actor, NOW)).toEqual(['purpose']);
    expect((await setting.read(actor)).isOn).toBe(false);
    await setting.decide(actor, 'purpose', decision, NOW);
    expect(await setting.switchOn(actor, NOW)).toEqual([]);
    expect((await setting.read(actor)).isOn).toBe(true);
    await setting.switchOff(actor, NOW);
    expect(await setting.read(actor)).toMatchObject({ isOn: false, decided: { purpose: decision } });
  });
  it('keeps decisions that two people write down at once', async () => {
    const { actor, setting } = await arrange();
    await Promise.all(BEFORE_CHECK_IN.map((key) => setting.decide(actor, key, decision, NOW)));
    expect(Object.keys((await setting.read(actor)).decided).sort()).toEqual([...BEFORE_CHECK_IN].sort());
  });
  it('keeps how often students are asked', async () => {
    const { actor, setting } = await arrange();
    await setting.budget(actor, { rounds: 1, minutes: 4 }, NOW);
    expect((await setting.read(actor)).budget).toEqual({ rounds: 1, minutes: 4 });
  });
  it('is not for who administers one unit', async () => {
    const { actor, setting, instruments } = await arrange();
    const part = { ...actor, unitIds: [randomUUID()] };
    await expect(setting.switchOff(part, NOW)).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(instruments.all(part)).rejects.toMatchObject({ kind: 'not-allowed' });
  });
});

describe('instruments', () => {
  it('of ours are on, go off and on again', async () => {
    const { actor, used, instruments } = await arrange();
    expect(await used()).toContain('maandcheck');
    await instruments.switchTo(actor, 'maandcheck', false, NOW);
    expect(await used()).not.toContain('maandcheck');
    await instruments.switchTo(actor, 'maandcheck', true, NOW);
    expect(await used()).toContain('maandcheck');
  });
  it('of theirs come in off, and are there for students once they are switched on', async () => {
    const { actor, used, instruments } = await arrange();
    expect((await instruments.bringIn(actor, text(byRuleOnly('who-5')), {}, NOW)).ok).toBe(true);
    expect(await used()).not.toContain('our-who-5');
    expect(await instruments.switchTo(actor, 'our-who-5', true, NOW)).toEqual([]);
    expect(await used()).toContain('our-who-5');
    await instruments.remove(actor, 'our-who-5');
    expect(await used()).not.toContain('our-who-5');
  });
  it('that are not right are not kept', async () => {
    const { actor, instruments } = await arrange();
    const { items, ...rest } = byRuleOnly('brs');
    expect((await instruments.bringIn(actor, text({ ...rest, items: items.slice(1) }), {}, NOW)).ok).toBe(false);
    expect((await instruments.all(actor)).filter(({ ours }) => !ours)).toEqual([]);
  });
  it('do not change under an edition that students filled in already', async () => {
    const { actor, instruments } = await arrange();
    const who = byRuleOnly('who-5');
    await instruments.bringIn(actor, text(who), {}, NOW);
    await instruments.switchTo(actor, who.key, true, NOW);
    // the same again changes nothing: it stays on
    expect((await instruments.bringIn(actor, text(who), {}, NOW)).ok).toBe(true);
    expect((await instruments.one(actor, who.key)).isOn).toBe(true);
    const other = { ...who, about: { nl: 'Anders.', en: 'Other.' } };
    expect(await instruments.bringIn(actor, text(other), {}, NOW)).toMatchObject({ ok: false, problems: [{ path: '/edition' }] });
    expect((await instruments.bringIn(actor, text({ ...other, edition: '2' }), {}, NOW)).ok).toBe(true);
    expect(await instruments.one(actor, who.key)).toMatchObject({ isOn: false, instrument: { edition: '2' } });
  });
  it('with a clinical cut-off stay off until all five are decided; the database refuses them too', async () => {
    const { actor, used, instruments } = await arrange();
    await instruments.bringIn(actor, text(byRuleOnly('phq-9')), {}, NOW);
    expect(await instruments.switchTo(actor, 'our-phq-9', true, NOW)).toEqual(BEFORE_CLINICAL);
    await expect(test.db.asActor(actor, (tx) => tx.updateTable('instrument').set({ is_on: true })
      .where('key', '=', 'our-phq-9').execute())).rejects.toMatchObject({ code: '23514' });
    for (const key of BEFORE_CLINICAL) await instruments.decide(actor, 'our-phq-9', key, decision, NOW);
    expect(await instruments.switchTo(actor, 'our-phq-9', true, NOW)).toEqual([]);
    expect(await used()).toContain('our-phq-9');
  });
  it('without a clinical cut-off have nothing to decide', async () => {
    const { actor, instruments } = await arrange();
    await expect(instruments.decide(actor, 'maandcheck', 'board', decision, NOW)).rejects.toMatchObject({ kind: 'not-found' });
  });
});
