import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyItem } from '../../../tests/support/any-item.ts';
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts';
import { addInitiative, addInstitution } from '../../../tests/support/factories.ts';
import { hasSharedData, sharedJson, sharedPath } from '../../../tests/support/shared-data.ts';
import { taxonomyId, termId } from '../../core/exchange/hsds/index.ts';
import type { Institution } from '../../core/institution/types.ts';
import type { Initiative } from '../../core/initiatives/types.ts';
import type { Context } from '../../platform/http/context.ts';
import { type HttpError } from '../../platform/http/errors.ts';
import { directoryRoom } from './routes.ts';

let test: TestDatabase;
let institution: Institution;
const AT = new Date('2026-11-20T10:00:00.000Z');
const SERVICE = 'ac148810-d857-441c-9679-408f346de14b';
const source = {
  id: SERVICE, name: 'Luisterend oor', status: 'active', description: 'Praat met iemand.',
  organization: { id: 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610', name: 'Stichting Bedacht', description: 'Luistert.' },
  program: { id: 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c611', name: 'Samen', description: 'Een programma.' },
};

beforeAll(async () => {
  test = await testDatabase();
  const id = await addInstitution(test.owner, { key: 'bedacht' });
  institution = { id, key: 'bedacht', name: { nl: 'Hogeschool Bedacht', en: 'Bedacht University' }, sector: 'hbo' };
  const at = (minutes: number) => ({ created_at: new Date(AT.getTime() + minutes * 60_000), updated_at: new Date(AT.getTime() + minutes * 60_000) });
  await addInitiative(test.owner, id, {
    name: { nl: 'Luisterend oor' }, description: { nl: 'Praat met iemand.' }, summary: { nl: 'Praat met iemand.' },
    provider: { kind: 'partner', name: 'Stichting Bedacht' },
  }, { id: SERVICE, source: JSON.stringify(source), ...at(0) });
  const tagged = await addInitiative(test.owner, id, {
    name: { nl: 'Geldspreekuur', en: 'Money advice' }, places: [{ name: 'De Linde', city: 'Voorbeeldstad' }], audiences: ['carer'],
    funding: 'Geheim potje', owner: { name: 'Team Geheim', email: 'geheim@bedacht.example' },
  }, at(1));
  await test.owner.insertInto('initiative_tag').values([
    { institution_id: id, initiative_id: tagged, concept: 'fs-t.7.2', state: 'confirmed', why: null },
    { institution_id: id, initiative_id: tagged, concept: 'fs-t.2.3', state: 'proposed', why: null },
  ]).execute();
  await addInitiative(test.owner, id, { name: { nl: 'Nog niet klaar' }, published: false }, at(2));
  await addInitiative(test.owner, id, { name: { nl: 'Beleid' }, kind: 'policy' }, at(3));
});
afterAll(() => test.close());

type Json = Record<string, unknown>;

/** Asks the room for an address under /api/hsds, as a visitor. */
async function ask(path: string, headers: Record<string, string> = {}, at = institution): Promise<Response> {
  const url = new URL(`http://localhost/bedacht/api/hsds${path}`);
  const [, name, id] = url.pathname.replace('/bedacht/api/hsds', '').split('/');
  const pattern = `/api/hsds${name ? `/${name}` : ''}${id ? '/:id' : ''}`;
  const route = directoryRoom(test).routes.find((one) => one.path === pattern);
  if (!route) throw new Error(`no route ${pattern}`);
  const lang = url.searchParams.get('lang') === 'en' ? 'en' : 'nl';
  return route.handler({
    url, lang, institution: at, params: id ? { id } : {}, request: new Request(url, { headers }),
  } as unknown as Context);
}
const json = async (path: string, at = institution): Promise<Json> => await (await ask(path, {}, at)).json() as Json;
const names = async (path: string) => ((await json(path))['contents'] as Json[]).map(({ name }) => name as string);
const refused = (path: string) => ask(path).then(() => undefined, (error: unknown) => error as HttpError);

describe('what the directory shows', () => {
  it('is what students can find, and never who owns or pays for it', async () => {
    expect(await names('/services')).toEqual(['Luisterend oor', 'Geldspreekuur']);
    const text = JSON.stringify([await json('/services?full=true'), await json('/organizations?full=true&full_service=true')]);
    expect(text).not.toMatch(/geheim|Nog niet klaar|Beleid"/i);
    expect(text).not.toContain('fs-t.2.3');
  });

  it('gives one service whole, with what came with it', async () => {
    expect(await json(`/services/${SERVICE.toUpperCase()}`)).toMatchObject({ id: SERVICE, program: source.program, organization: source.organization });
  });

  it('speaks the language that is asked for', async () => {
    expect(await names('/services?lang=en&search=money')).toEqual(['Money advice']);
    expect(await names('/taxonomies?search=stepped')).toHaveLength(1);
  });

  it('shows an import or a change at once', async () => {
    const id = await addInstitution(test.owner, { key: 'vers' });
    const fresh = { ...institution, id, key: 'vers' };
    const room = directoryRoom(test);
    const services = room.routes.find(({ path }) => path === '/api/hsds/services');
    const url = new URL('http://localhost/vers/api/hsds/services');
    const total = async () => ((await (await services?.handler({ url, lang: 'nl', institution: fresh, params: {}, request: new Request(url) } as unknown as Context))?.json()) as Json)['total_items'] as number;
    expect(await total()).toBe(0);
    await addInitiative(test.owner, id);
    expect(await total()).toBe(1);
  });
});

describe('narrowing', () => {
  it.each([
    ['search=LUISTER+praat', ['Luisterend oor']], ['search=bestaat+niet', []], ['search=stichting', ['Luisterend oor']],
    [`taxonomy_term_id=${termId('fs-t.7.2')}`, ['Geldspreekuur']], [`taxonomy_term_id=${termId('fs-t.7')}`, ['Geldspreekuur']],
    [`taxonomy_term_id=${termId('fs-t.2.3')}`, []], [`taxonomy_term_id=${termId('audience.carer')}`, ['Geldspreekuur']],
    [`taxonomy_id=${taxonomyId('fs-t')}`, ['Geldspreekuur']], [`organization_id=${source.organization.id}`, ['Luisterend oor']],
    ['modified_after=2026-11-20T10:00:30Z', ['Geldspreekuur']], ['modified_after=2026-11-20', ['Luisterend oor', 'Geldspreekuur']],
    ['per_page=1&page=2', ['Geldspreekuur']], ['per_page=1&page=9', []], ['search=&taxonomy_id=&unknown=1', ['Luisterend oor', 'Geldspreekuur']],
  ])('services?%s', async (query, expected) => {
    expect(await names(`/services?${query}`)).toEqual(expected);
  });

  it('tells how many there are and where one is', async () => {
    expect(await json('/services?per_page=1&page=2')).toMatchObject({
      total_items: 2, total_pages: 2, page_number: 2, size: 1, first_page: false, last_page: true, empty: false,
    });
  });

  it('gives terms of one taxonomy, the top ones, or those below another', async () => {
    const of = async (query: string) => ((await json(`/taxonomy_terms?per_page=500&${query}`))['contents'] as Json[]).map(({ code }) => code as string);
    const themes = `taxonomy_id=${taxonomyId('fs-t')}`;
    expect(await of(themes)).toHaveLength(49);
    expect(await of(`${themes}&top_only=true`)).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `fs-t.${n}`));
    expect((await of(`parent_id=${termId('fs-t.7')}`)).every((code) => code.startsWith('fs-t.7.'))).toBe(true);
  });

  it('gives organisations with what they give', async () => {
    expect(await names('/organizations')).toEqual(['Hogeschool Bedacht', 'Stichting Bedacht']);
    expect(await names(`/organizations?taxonomy_id=${taxonomyId('fs-t')}`)).toEqual(['Hogeschool Bedacht']);
    expect(await json(`/organizations/${source.organization.id}`)).toMatchObject({ services: [{ id: SERVICE, name: 'Luisterend oor' }] });
  });
});

describe('what cannot be answered', () => {
  it.each([
    ['page=0', 'page'], ['page=een', 'page'], ['per_page=501', 'per_page'], ['taxonomy_term_id=fs-t.7', 'taxonomy_term_id'],
    ['modified_after=gisteren', 'modified_after'], ['full=misschien', 'full'], ['format=xml', 'format'], [`search=${'a'.repeat(201)}`, 'search'],
  ])('%s is invalid, and says which one', async (query, field) => {
    expect(await refused(`/services?${query}`)).toMatchObject({ kind: 'invalid', fields: [{ field }] });
  });

  it.each(['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'])('%s that are not there are not found', async (name) => {
    for (const id of [randomUUID(), 'x', '%00']) expect(await refused(`/${name}/${id}`)).toMatchObject({ kind: 'not-found' });
  });
});

describe('open data', () => {
  it('may be read by any page, and is not sent again to who has it', async () => {
    const first = await ask('/services');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    const etag = first.headers.get('etag') ?? '';
    const again = await ask('/services', { 'if-none-match': `"x", ${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await ask('/services?lang=en', { 'if-none-match': etag })).status).toBe(200);
    expect((await ask('/services?page=2', { 'if-none-match': etag })).status).toBe(200);
  });

  it('says what it is', async () => {
    expect(await json('')).toMatchObject({ version: '3.1', openapi_url: expect.stringMatching(/^https:.*openapi\.json$/) });
  });
});

describe.skipIf(!hasSharedData)(hasSharedData ? 'every answer is valid HSDS 3.1' : 'every answer is valid HSDS 3.1: SKIPPED, ../shared/data is absent', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  let filled: Institution;
  beforeAll(async () => {
    addFormats.default(ajv);
    for (const file of readdirSync(sharedPath('hsds/schema'))) {
      if (file !== 'openapi.json') ajv.addSchema(sharedJson(`hsds/schema/${file}`) as object, file);
    }
    const api = sharedJson('hsds/schema/openapi.json') as { components: { schemas: { Page: object } } };
    ajv.addSchema({ ...api.components.schemas.Page, required: ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty'] }, 'page.json');
    filled = { ...institution, id: await addInstitution(test.owner, { key: 'gevuld' }), key: 'gevuld' };
    const items = fc.sample(anyItem, { numRuns: 40, seed: 3 });
    for (const { id: _, updatedAt: __, institution: ___, ...item } of items) {
      const id = await addInitiative(test.owner, filled.id, { ...item as Partial<Initiative>, kind: 'offer', status: 'running', published: true });
      const tags = (item.concepts ?? []).map((concept) => ({ institution_id: filled.id, initiative_id: id, concept, state: 'confirmed' as const, why: null }));
      if (tags.length > 0) await test.owner.insertInto('initiative_tag').values(tags).execute();
    }
    await addInitiative(test.owner, filled.id, { name: { nl: 'Luisterend oor' }, provider: { kind: 'partner', name: 'Stichting Bedacht' } }, { id: SERVICE, source: JSON.stringify(source) });
  });
  const errorsOf = (schema: string, value: unknown) => {
    const validate = ajv.getSchema(`${schema}.json`);
    if (!validate) throw new Error(`no schema ${schema}`);
    return validate(value) ? [] : validate.errors;
  };

  it.each([
    ['services', 'service'], ['organizations', 'organization'], ['service_at_locations', 'service_at_location'],
    ['taxonomies', 'taxonomy'], ['taxonomy_terms', 'taxonomy_term'],
  ])('%s', async (name, schema) => {
    for (const query of ['', '&full=true', '&full=true&full_service=true', '&minimal=true', '&lang=en', '&full=true&lang=en', '&search=rust']) {
      const page = await json(`/${name}?per_page=500${query}`, filled);
      expect(errorsOf('page', page)).toEqual([]);
      for (const one of page['contents'] as Json[]) expect(errorsOf(schema, one)).toEqual([]);
    }
    const all = (await json(`/${name}?per_page=500`, filled))['contents'] as Json[];
    expect(all.length).toBeGreaterThan(2);
    for (const { id } of all.slice(0, 60)) expect(errorsOf(schema, await json(`/${name}/${id as string}`, filled))).toEqual([]);
  });
});
