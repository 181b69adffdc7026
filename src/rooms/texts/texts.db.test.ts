import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addInstitution, addPerson, addUnit } from '../../../tests/support/factories.ts';
import type { Actor } from '../../access/roles.ts';
import { adjustments } from '../../core/guidance/content/adjustments/index.ts';
import { textOf } from '../../core/guidance/editing/index.ts';
import { adjustmentShape } from '../../core/guidance/editing/shapes.ts';
import { inUse, provenance } from '../../core/guidance/in-use.ts';
import { ownContent } from '../../platform/content/content.ts';
import { textsService } from './service.ts';

let test: TestDatabase;
let coordinator: Actor;
let unit: string;
const at = new Date('2026-11-20T10:00:00Z');
const ours = adjustments[0]!;
const [kind, key] = ['adjustment' as const, ours.key];
const own = (nl: string) => ({ text: { ...ours, name: { nl, en: `${nl} (en)` } }, owner: 'Team Bedacht', reviewOn: '2027-01-01', shown: true });
/** what a visitor reads */
async function read() {
  const visitor: Actor = { acting: 'visitor', institutionId: coordinator.institutionId };
  const saved = await test.db.asActor(visitor, (tx) => ownContent(tx, kind));
  const text = inUse(adjustments, saved, (body, one) => textOf(adjustmentShape, body, one)).find((one) => one.key === key);
  return text && { ...text, source: provenance(saved.get(key)) };
}

beforeAll(async () => {
  test = await testDatabase();
  const institutionId = await addInstitution(test.owner);
  unit = await addUnit(test.owner, institutionId);
  coordinator = { acting: 'coordinator', institutionId, personId: await addPerson(test.owner, institutionId), role: 'coordinator' };
});
afterAll(() => test.close());

describe('a text of ours that an institution makes its own', () => {
  it('is read by everybody from then on, with who keeps it', async () => {
    expect(await textsService(test.db).save(coordinator, kind, key, own('Een groep op maat'), { after: 0, at })).toBe(true);
    expect(await read()).toMatchObject({ name: { nl: 'Een groep op maat' }, source: { own: true, owner: 'Team Bedacht', version: 1 } });
  });

  it('is not saved over what somebody else saved meanwhile', async () => {
    const service = textsService(test.db);
    expect(await service.save(coordinator, kind, key, own('Te laat'), { after: 0, at })).toBe(false);
    expect(await service.save(coordinator, kind, key, own('Op tijd'), { after: 1, at })).toBe(true);
    expect((await read())?.name.nl).toBe('Op tijd');
    expect(await service.back(coordinator, kind, key, { after: 1, at })).toBe(false);
  });

  it('of two at the same moment one is kept', async () => {
    const save = (name: string) => textsService(test.db).save(coordinator, kind, key, own(name), { after: 2, at }).catch(() => false);
    expect((await Promise.all([save('Eerst'), save('Tweede')])).filter(Boolean)).toHaveLength(1);
  });

  it('that is not in use is nowhere to be read, and still there for the coordinator', async () => {
    const service = textsService(test.db);
    await service.save(coordinator, kind, key, { ...own('Weg'), shown: false }, { after: 3, at });
    expect(await read()).toBeUndefined();
    expect(await service.one(coordinator, kind, key)).toMatchObject({ shown: false, version: 4, text: { name: { nl: 'Weg' } } });
  });

  it('goes back to ours, and every version stays', async () => {
    const service = textsService(test.db);
    expect(await service.back(coordinator, kind, key, { after: 4, at })).toBe(true);
    expect(await read()).toMatchObject({ name: ours.name, source: { own: false, owner: 'Samenhang' } });
    expect((await service.one(coordinator, kind, key)).history.map(({ version }) => version)).toEqual([5, 4, 3, 2, 1]);
  });

  it('that reads like ours follows ours, with an owner and a day of their own', async () => {
    const service = textsService(test.db);
    await service.save(coordinator, kind, key, { ...own('x'), text: structuredClone(ours) }, { after: 5, at });
    expect((await service.one(coordinator, kind, key)).history[0]).not.toHaveProperty('body');
    expect(await read()).toMatchObject({ name: ours.name, source: { own: false, owner: 'Team Bedacht', reviewOn: '2027-01-01' } });
  });
});

describe('who may', () => {
  it('not who coordinates one unit, and nothing that is not there', async () => {
    const service = textsService(test.db);
    const ofUnit = { ...coordinator, unitIds: [unit] };
    await expect(service.all(ofUnit)).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(service.save(ofUnit, kind, key, own('Nee'), { after: 6, at })).rejects.toMatchObject({ kind: 'not-allowed' });
    for (const [some, what] of [['adjustment', 'nothing'], ['crisis', 'start'], ['constructor', 'name']] as const) {
      await expect(service.one(coordinator, some, what)).rejects.toMatchObject({ kind: 'not-found' });
    }
  });
});
