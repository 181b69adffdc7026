import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import { addGrant, addInstitution, addPerson, addUnit } from '../../../tests/support/factories.ts';
import type { Actor } from '../../access/roles.ts';
import { initiativesService, type InitiativesService } from './service.ts';

let test: TestDatabase;
let service: InitiativesService;
beforeAll(async () => {
  test = await testDatabase();
  service = initiativesService(test.db, randomUUID);
});
afterAll(() => test.close());

const NOW = new Date('2026-11-26T10:00:00.000Z');

async function someone(institutionId: string, unitIds?: readonly string[]): Promise<Actor> {
  const personId = await addPerson(test.owner, institutionId, { affiliation: 'employee' });
  await addGrant(test.owner, institutionId, personId, { role: 'coordinator' });
  return { acting: 'coordinator', role: 'coordinator', institutionId, personId, ...(unitIds ? { unitIds } : {}) };
}

/** A school with two units, an initiative of each, and one for everybody. */
async function arrange() {
  const institutionId = await addInstitution(test.owner);
  const [one, two] = [await addUnit(test.owner, institutionId), await addUnit(test.owner, institutionId)];
  const wide = await someone(institutionId);
  const add = (name: string, units: readonly string[]) => service.add(wide, {
    name: { nl: name }, kind: 'offer', summary: { nl: 'Samen.' }, owner: { name: 'Team Bedacht' }, join: { nl: 'Kom.' }, status: 'running',
  }, units, NOW);
  const ids = [await add('Van een', [one]), await add('Van twee', [two]), await add('Van iedereen', [])] as const;
  return { institutionId, one, two, wide, ids, ofOne: await someone(institutionId, [one]) };
}
const versions = async (actor: Actor, ids: readonly string[]) =>
  new Map((await service.some(actor, ids)).map(({ id, version }) => [id, version]));
const statuses = async (actor: Actor, ids: readonly string[]) =>
  Object.fromEntries((await service.some(actor, ids)).map(({ initiative }) => [initiative.name.nl, initiative.status]));
const ending = { what: 'status', status: 'ending' } as const;

describe('changing many together', () => {
  it('changes all, and writes in the history of each what it was', async () => {
    const { wide, ids } = await arrange();
    expect(await service.changeTogether(wide, await versions(wide, ids), ending, NOW)).toBe(3);
    expect(Object.values(await statuses(wide, ids))).toEqual(['ending', 'ending', 'ending']);
    const [last] = await service.history(wide, ids[0]);
    expect(last).toMatchObject({ how: 'form', person_id: wide.personId, before: { status: 'running' }, after: { status: 'ending' } });
  });

  it('of a unit: only its own, and the others stay as they are', async () => {
    const { wide, ofOne, ids } = await arrange();
    const outcomes = await service.together(ofOne, ids, ending);
    expect(outcomes.map(({ outcome }) => ('stays' in outcome ? outcome.stays : 'changes')).sort()).toEqual(['changes', 'not-yours', 'not-yours']);
    expect(await service.changeTogether(ofOne, await versions(ofOne, ids), ending, NOW)).toBe(1);
    expect(await statuses(wide, ids)).toEqual({ 'Van een': 'ending', 'Van twee': 'running', 'Van iedereen': 'running' });
  });

  it('changes none when somebody was first with one of them', async () => {
    const { wide, ids } = await arrange();
    const seen = await versions(wide, ids);
    await service.changeTogether(wide, new Map([[ids[1], 1]]), { what: 'level', level: 2 }, NOW);
    await expect(service.changeTogether(wide, seen, ending, NOW)).rejects.toMatchObject({ kind: 'conflict' });
    expect(Object.values(await statuses(wide, ids))).toEqual(['running', 'running', 'running']);
  });

  it('reaches nothing of another institution', async () => {
    const [{ ids }, elsewhere] = [await arrange(), await arrange()];
    expect(await service.changeTogether(elsewhere.wide, new Map(ids.map((id) => [id, 1])), ending, NOW)).toBe(0);
  });

  it('a unit more is of that unit too; the database keeps who may change it', async () => {
    const { wide, ofOne, two, ids } = await arrange();
    await service.changeTogether(wide, await versions(wide, [ids[0]]), { what: 'unit', unit: two, add: true }, NOW);
    expect(await service.changeTogether(ofOne, await versions(ofOne, [ids[0]]), ending, NOW)).toBe(0);
  });
});

describe('the sheet', () => {
  it('has the money and decisions of this initiative by year, and of no other', async () => {
    const { institutionId, wide, ids } = await arrange();
    const entry = (initiative: string, year: number, kind: 'budget' | 'spent', cents: number) => ({
      institution_id: institutionId, id: randomUUID(), kind, year, initiative_id: initiative, what: 'Uren', cents, updated_at: NOW,
    });
    await test.db.asActor(wide, (tx) => tx.insertInto('money_entry').values([
      entry(ids[0], 2025, 'spent', 120_000), entry(ids[0], 2025, 'spent', 3_050), entry(ids[0], 2026, 'budget', 90_000),
      entry(ids[1], 2025, 'spent', 999),
    ]).execute());
    const { money, decisions } = await service.years(wide, ids[0]);
    expect(money.map(({ year, kind, cents }) => [year, kind, Number(cents)]).sort())
      .toEqual([[2025, 'spent', 123_050], [2026, 'budget', 90_000]]);
    expect(decisions).toEqual([]);
  });
});
