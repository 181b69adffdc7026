import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import { addInstitution, addUnit } from '../../../tests/support/factories.ts';
import type { Actor } from '../../access/roles.ts';
import type { Initiative } from '../../core/initiatives/types.ts';
import { readKept } from './read.ts';
import { addInitiatives, changeInitiatives, type Write } from './write.ts';

let test: TestDatabase;
let actor: Actor;
beforeAll(async () => {
  test = await testDatabase();
  actor = { acting: 'coordinator', role: 'coordinator', institutionId: await addInstitution(test.owner) };
});
afterAll(() => test.close());

const AT = new Date('2026-11-22T10:00:00.000Z');
const write = (change: Partial<Initiative> = {}, more: Partial<Write> = {}): Write => ({
  id: randomUUID(), changeId: randomUUID(), how: 'import', at: AT, unitIds: [],
  initiative: {
    name: { nl: 'Rust' }, kind: 'offer', summary: { nl: 'Een "stille" plek; \\ en €.' }, owner: { name: 'Team Bedacht', email: 'team@bedacht.example' },
    join: { en: 'Come by.' }, status: 'running', funding: 'Bestuursakkoord', ...change,
  }, ...more,
});
const read = (ids: readonly string[]) => test.db.asActor(actor, (tx) => readKept(tx, ids));

describe('many at once', () => {
  it('come back as they went in, more than one statement holds', async () => {
    const full = write({ level: 3, published: true, reviewOn: '2027-03-29', checkedOn: '2026-11-20', concepts: ['fs-t.1.1'] }, {
      sourceKey: 'hsds/1', source: { id: 'x', name: 'Rust' },
      proposedConcepts: [{ concept: 'fs-t.1.1' }, { concept: 'fs-t.2.1', why: { nl: 'a', en: 'b' } }],
      proposedFields: [{ field: 'forms', value: ['place'], why: { nl: 'c', en: 'd' } }],
    });
    const many = [full, ...Array.from({ length: 600 }, () => write())];
    await test.db.asActor(actor, (tx) => addInitiatives(tx, actor, many));
    const kept = await read(many.map(({ id }) => id));
    expect(kept).toHaveLength(601);
    expect(kept.find(({ id }) => id === full.id)).toMatchObject({
      sourceKey: 'hsds/1', source: { id: 'x', name: 'Rust' }, version: 1, initiative: full.initiative,
      proposedConcepts: [{ concept: 'fs-t.2.1', why: { nl: 'a', en: 'b' } }], proposedFields: full.proposedFields,
    });
  });

  it('are changed together, with a history; the source stays unless there is a new one', async () => {
    const unit = await addUnit(test.owner, actor.institutionId as string);
    const [one, two] = [write({}, { source: { n: 1 } }), write({ level: 2, reviewOn: '2027-01-01' }, { source: { n: 1 } })];
    await test.db.asActor(actor, (tx) => addInitiatives(tx, actor, [one, two]));
    const later = [
      { version: 1, write: { ...one, changeId: randomUUID(), initiative: { ...one.initiative, level: 4 as const }, unitIds: [unit] } },
      { version: 1, write: { ...two, changeId: randomUUID(), source: { n: 2 }, initiative: { ...two.initiative, level: undefined, reviewOn: undefined } } },
    ].map((change) => ({ ...change, write: { ...change.write, source: change.write.id === one.id ? undefined : change.write.source } }));
    expect(await test.db.asActor(actor, (tx) => changeInitiatives(tx, actor, later))).toBe(true);
    const kept = new Map((await read([one.id, two.id])).map((row) => [row.id, row]));
    expect(kept.get(one.id)).toMatchObject({ version: 2, unitIds: [unit], source: { n: 1 }, initiative: { level: 4 } });
    expect(kept.get(two.id)).toMatchObject({ version: 2, source: { n: 2 } });
    expect(kept.get(two.id)?.initiative).toMatchObject({ level: undefined, reviewOn: undefined });
    const history = await test.owner.selectFrom('initiative_change').select('before').where('initiative_id', '=', one.id).execute();
    expect(history.map(({ before }) => before === null)).toEqual(expect.arrayContaining([true, false]));
  });

  it('are not changed when one of them was changed by somebody else', async () => {
    const [one, two] = [write(), write()];
    await test.db.asActor(actor, (tx) => addInitiatives(tx, actor, [one, two]));
    const changes = [{ version: 1, write: one }, { version: 7, write: two }];
    expect(await test.db.asActor(actor, (tx) => changeInitiatives(tx, actor, changes))).toBe(false);
  });
});
