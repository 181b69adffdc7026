import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import { addGrant, addInstitution, addPerson, addUnit } from '../../../tests/support/factories.ts';
import { hasSharedData, sharedText } from '../../../tests/support/shared-data.ts';
import type { Actor } from '../../access/roles.ts';
import { writeTable } from '../../platform/spreadsheet/index.ts';
import { importLines } from './import-service.ts';
import { rowsOf, servicesOf } from './presenters/export.ts';
import { exchangeService, type ExchangeService, readOffers } from './service.ts';

let test: TestDatabase;
let service: ExchangeService;
beforeAll(async () => {
  test = await testDatabase();
  service = exchangeService(test.db, randomUUID);
});
afterAll(() => test.close());

const NOW = new Date('2026-11-22T10:00:00.000Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const bytes = (text: string) => new TextEncoder().encode(text);

async function coordinator(institutionId: string, unitIds?: readonly string[]): Promise<Actor> {
  const personId = await addPerson(test.owner, institutionId, { affiliation: 'employee' });
  await addGrant(test.owner, institutionId, personId, { role: 'coordinator' });
  return { acting: 'coordinator', role: 'coordinator', institutionId, personId, ...(unitIds ? { unitIds } : {}) };
}
const withoutPerson = (institutionId: string): Actor => ({ acting: 'coordinator', role: 'coordinator', institutionId });

async function load(actor: Actor, name: string, content: string | Uint8Array, publish = false, now = NOW) {
  const read = await readOffers(test.db, actor, { name, bytes: typeof content === 'string' ? bytes(content) : content }, now);
  const { added, changed, unchanged, published, errors, ids } = await importLines(test.db, actor, read.lines, { publish, now, ids: randomUUID });
  return { counts: [added, changed, unchanged, published], errors, ids };
}

const hsds = (...more: object[]) => JSON.stringify([
  {
    id: 'ac148810-d857-441c-9679-408f346de14b', name: 'Luisterend oor', status: 'active', wait_time: '2 weken', url: 'https://oor.example/',
    description: 'Praat met een student die naar je luistert. Dat kan elke dag, ook als je je alleen voelt.', alternate_name: 'De bank',
    program: { id: 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610', name: 'Samen', description: 'Een programma.' }, assured_date: '2020-01-01',
  }, ...more,
]);

describe.skipIf(!hasSharedData)(hasSharedData ? 'the list of 2022' : 'the list of 2022: SKIPPED, ../shared/data is absent', () => {
  it('gives 109 initiatives with what is proposed about them, and again nothing new', async () => {
    const institutionId = await addInstitution(test.owner);
    const actor = withoutPerson(institutionId);
    const file = sharedText('interventies-hbo-2022.csv');
    expect((await load(actor, 'lijst.csv', file)).counts).toEqual([109, 0, 0, 0]);
    const kinds = await test.owner.selectFrom('initiative_proposal').select(['value', 'why']).where('field', '=', 'kind')
      .where('institution_id', '=', institutionId).execute();
    expect(kinds).toHaveLength(109);
    expect(new Set(kinds.map(({ value }) => value)).size).toBeGreaterThan(2);
    const again = await load(actor, 'lijst.csv', file, true);
    expect(again.counts).toEqual([0, 0, 109, 0]);
    expect(new Set(again.ids).size).toBe(109);
  });
});

describe('HSDS', () => {
  it('keeps the ids, publishes at once, and can be found by a visitor', async () => {
    const institutionId = await addInstitution(test.owner);
    const done = await load(withoutPerson(institutionId), 'a.json', hsds(), true);
    expect(done).toMatchObject({ counts: [1, 0, 0, 1], ids: ['ac148810-d857-441c-9679-408f346de14b'] });
    const found = await test.db.asActor({ acting: 'visitor', institutionId }, (tx) => tx.selectFrom('catalogue').select(['id', 'checked_on']).execute());
    expect(found).toEqual([{ id: 'ac148810-d857-441c-9679-408f346de14b', checked_on: '2026-11-22' }]);
  });

  it('may have the same ids at two institutions', async () => {
    const [a, b] = [await addInstitution(test.owner), await addInstitution(test.owner)];
    expect((await load(withoutPerson(a), 'a.json', hsds())).counts).toEqual([1, 0, 0, 0]);
    expect((await load(withoutPerson(b), 'a.json', hsds())).counts).toEqual([1, 0, 0, 0]);
  });

  it('changes one when one changed, and says which lines are wrong', async () => {
    const actor = withoutPerson(await addInstitution(test.owner));
    const other = { id: randomUUID(), name: 'Noodfonds', status: 'active', description: 'Een gift als het geld op is.' };
    await load(actor, 'a.json', hsds(other), true);
    const done = await load(actor, 'a.json', hsds({ ...other, description: 'Een gift of lening als het geld op is.' }, { id: 'nr 3' }), false, later(1));
    expect(done).toMatchObject({ counts: [0, 1, 1, 0], errors: [{ line: 3, errors: [{ field: 'id' }, { field: 'name' }] }] });
    const history = await test.owner.selectFrom('initiative_change').select('how').where('initiative_id', '=', other.id).execute();
    expect(history).toEqual([{ how: 'import' }, { how: 'import' }]);
  });

  it('gives back what we do not understand, also after the file changed', async () => {
    const institutionId = await addInstitution(test.owner);
    const actor = withoutPerson(institutionId);
    await load(actor, 'a.json', hsds());
    await load(actor, 'a.json', hsds().replace('Een programma.', 'Een ander programma.'), false, later(1));
    const institution = { id: institutionId, key: 'x', name: { nl: 'X', en: 'X' }, sector: 'hbo' as const };
    const [out] = servicesOf(await service.all(actor), institution, [], 'nl');
    expect(out).toMatchObject({ program: { name: 'Samen', description: 'Een ander programma.' }, alternate_name: 'De bank', wait_time: '2 weken' });
  });
});

describe('what is exported', () => {
  it.each(['csv', 'xlsx', 'json'] as const)('is unchanged when it is loaded again: %s', async (extension) => {
    const institutionId = await addInstitution(test.owner, { name: JSON.stringify({ nl: 'Hogeschool X', en: 'X University' }) });
    await addUnit(test.owner, institutionId, { key: 'techniek' });
    const actor = withoutPerson(institutionId);
    await load(actor, 'a.json', hsds().replace('De bank', 'Someone who listens to you'), true);
    await load(actor, 'b.csv', 'key,name_nl,name_en,units,concepts,owner,places\nrust,Rust,Calm,techniek,fs-t.1.1,Team Bedacht,Kamer | Laan 1\n,Stil,,,,,');
    const all = await service.all(actor);
    const institution = { id: institutionId, key: 'x', name: { nl: 'Hogeschool X', en: 'X University' }, sector: 'hbo' as const };
    const content = extension === 'json' ? bytes(JSON.stringify(servicesOf(all, institution, [], 'en')))
      : await writeTable(rowsOf(all), extension);
    expect(await load(actor, `uit.${extension}`, content, false, later(48))).toMatchObject({ counts: [0, 0, 3, 0], errors: [] });
  });
});

describe('a preview', () => {
  const list = 'name_nl,owner\nRust,Team\n,Team';

  it('writes nothing until it is applied, and can be applied once', async () => {
    const institutionId = await addInstitution(test.owner);
    const actor = await coordinator(institutionId);
    const id = await service.keep(actor, 'lijst.csv', await service.read(actor, { name: 'lijst.csv', bytes: bytes(list) }, NOW), NOW);
    const preview = await service.preview(actor, id, NOW);
    expect(preview?.plan.lines.map(({ what, after }) => [what, after.name.nl])).toEqual([['added', 'Rust']]);
    expect(preview?.plan.refused).toMatchObject([{ line: 3, errors: [{ field: 'name_nl' }] }]);
    expect((await service.all(actor)).kept).toEqual([]);
    expect(await service.apply(actor, id, false, NOW)).toMatchObject({ added: 1, errors: [{ line: 3 }] });
    expect((await service.all(actor)).kept).toHaveLength(1);
    expect(await service.apply(actor, id, false, NOW)).toBeUndefined();
  });

  it('is for its maker only, for a day', async () => {
    const institutionId = await addInstitution(test.owner);
    const [me, colleague] = [await coordinator(institutionId), await coordinator(institutionId)];
    const id = await service.keep(me, 'lijst.csv', await service.read(me, { name: 'lijst.csv', bytes: bytes(list) }, NOW), NOW);
    expect(await service.preview(colleague, id, NOW)).toBeUndefined();
    expect(await service.apply(colleague, id, false, NOW)).toBeUndefined();
    expect(await service.preview(me, id, later(23))).toBeDefined();
    expect(await service.preview(me, id, later(25))).toBeUndefined();
  });
});

describe('a coordinator of a unit', () => {
  it('loads for the own unit, and leaves the rest alone', async () => {
    const institutionId = await addInstitution(test.owner);
    const [ours, theirs] = [await addUnit(test.owner, institutionId, { key: 'a' }), await addUnit(test.owner, institutionId, { key: 'b' })];
    await load(withoutPerson(institutionId), 'a.csv', 'key,name_nl,units\nrust,Rust,b');
    const actor = await coordinator(institutionId, [ours]);
    const done = await load(actor, 'a.csv', 'key,name_nl,units\nrust,Onze rust,\nnieuw,Nieuw,\nbij-hen,Bij hen,b');
    expect(done).toMatchObject({ counts: [1, 0, 0, 0], errors: [{ line: 2 }, { line: 4 }] });
    const rows = await test.owner.selectFrom('initiative').select(['source_key', 'unit_ids', 'version']).where('institution_id', '=', institutionId).orderBy('source_key').execute();
    expect(rows).toEqual([
      { source_key: 'key/nieuw', unit_ids: [ours], version: 1 }, { source_key: 'key/rust', unit_ids: [theirs], version: 1 },
    ]);
  });
});
