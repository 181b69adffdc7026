import { readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasSharedData, sharedJson, sharedPath } from '../../../../tests/support/shared-data.ts';
import { anyItem } from '../../../../tests/support/any-item.ts';
import {
  fromHsds, organizationsOf, taxonomies, toHsdsOrganization, toHsdsService, toServiceAtLocations, toTaxonomy,
  toTaxonomyTerm,
} from './index.ts';
import type { Raw } from './raw.ts';
import type { Exported } from './types.ts';

const EXAMPLES = [
  'service_full', 'service_list', 'service_at_location_full', 'service_at_location_list', 'organization_full',
  'tabular',
];
const OTHERS = [
  'base', 'location', 'organization_list', 'taxonomy', 'taxonomy_list', 'taxonomy_term', 'taxonomy_term_list',
];
const DETAILS = ['full', 'list', 'minimal'] as const;
const LANGS = ['nl', 'en'] as const;

const title = hasSharedData ? 'HSDS 3.1, against the published schemas and examples'
  : 'HSDS 3.1: SKIPPED, the folder ../shared/data is absent';

describe.skipIf(!hasSharedData)(title, () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const errorsOf = (schema: string, value: unknown): unknown => {
    const validate = ajv.getSchema(`${schema}.json`);
    if (!validate) throw new Error(`no schema ${schema}`);
    return validate(value) ? [] : validate.errors;
  };

  beforeAll(() => {
    addFormats.default(ajv);
    for (const file of readdirSync(sharedPath('hsds/schema'))) {
      if (file !== 'openapi.json') ajv.addSchema(sharedJson(`hsds/schema/${file}`) as object, file);
    }
  });

  const imported = (file: string): Exported => {
    const line = fromHsds(sharedJson(`hsds/examples/${file}.json`), { today: '2026-11-22' }).lines[0];
    if (!line?.ok) throw new Error(JSON.stringify(line));
    const institution = { key: 'voorbeeld', name: { nl: 'Hogeschool Voorbeeld', en: 'Voorbeeld University' } };
    return {
      ...(line.initiative as Exported), id: line.id ?? '', updatedAt: '2026-11-22T10:00:00.000Z', institution,
      source: line.source,
    };
  };

  it('knows what is wrong: the schemas do refuse', () => {
    expect(errorsOf('service', { id: 'x', name: 'y', status: 'active' })).not.toEqual([]);
    expect(errorsOf('service', { id: 'ac148810-d857-441c-9679-408f346de14b', phones: [{}] })).not.toEqual([]);
  });

  it.each(EXAMPLES)('loads the example %s with its id', (file) => {
    const { lines } = fromHsds(sharedJson(`hsds/examples/${file}.json`), { today: '2026-11-22' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      ok: true, id: 'ac148810-d857-441c-9679-408f346de14b', incomplete: [],
      initiative: {
        name: { en: 'Community Counselling' }, kind: 'offer', status: 'running', minimumAge: 12,
        summary: { en: 'Counselling Services provided by trained professionals.' },
        provider: { name: 'Example Organization Inc.' },
      },
    });
  });

  it.each(OTHERS)('says of the example %s that it holds no services', (file) => {
    const { lines } = fromHsds(sharedJson(`hsds/examples/${file}.json`));
    expect(lines).toMatchObject([{ ok: false, errors: [{ field: 'file' }] }]);
  });

  it.each(EXAMPLES)('gives the example %s back as it came, and valid', (file) => {
    const item = imported(file);
    const service = toHsdsService(item, { detail: 'full', lang: 'en' });
    expect(errorsOf('service', service)).toEqual([]);
    const { attributes: _, last_modified: __, organization_id: ___, ...came } = item.source as Raw;
    expect(service).toMatchObject(came);
    expect(service).toMatchObject({ organization: { id: 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610' } });
  });

  it('gives valid services, places and organisations for any initiative', () => {
    fc.assert(fc.property(anyItem, fc.constantFrom(...LANGS), fc.constantFrom(...DETAILS), (item, lang, detail) => {
      expect(errorsOf('service', toHsdsService(item, { detail, lang }))).toEqual([]);
      for (const at of toServiceAtLocations(item, { detail, lang })) {
        expect(errorsOf('service_at_location', at)).toEqual([]);
        expect(errorsOf('service', at.service)).toEqual([]);
      }
      for (const found of organizationsOf(item.institution, [item], lang)) {
        expect(errorsOf('organization', toHsdsOrganization(found, { detail, lang }))).toEqual([]);
      }
    }), { numRuns: 60 });
  });

  it('gives valid services whatever came in', () => {
    const junk = fc.record({
      email: fc.constantFrom('a@b.nl', 'geen', 5), url: fc.oneof(fc.webUrl(), fc.string()), minimum_age: fc.anything(),
      phones: fc.constantFrom([{ number: '1' }], 'bel ons', [{ id: 'x', number: 2 }], [null]),
      languages: fc.anything(), wait_time: fc.string(), organization: fc.anything(), last_modified: fc.string(),
      service_at_locations: fc.array(fc.anything()), attributes: fc.anything(), description: fc.string(),
      status: fc.constantFrom('active', 'Active', 'gesloten'), capacities: fc.anything(),
    }, { requiredKeys: [] });
    const base = { id: 'ac148810-d857-441c-9679-408f346de14b', name: 'Rust' };
    fc.assert(fc.property(junk, (given) => {
      const line = fromHsds([{ ...base, ...given }]).lines[0];
      if (!line?.ok) throw new Error('a service with a name and an id is kept');
      const item = { ...imported('service_list'), ...line.initiative, source: line.source } as Exported;
      expect(errorsOf('service', toHsdsService(item, { detail: 'full', lang: 'nl' }))).toEqual([]);
    }), { numRuns: 150 });
  });

  it('gives valid taxonomies and terms', () => {
    for (const scheme of taxonomies()) {
      for (const lang of LANGS) {
        expect(errorsOf('taxonomy', toTaxonomy(scheme, lang))).toEqual([]);
        for (const one of scheme.concepts) {
          expect(errorsOf('taxonomy_term', toTaxonomyTerm(one, scheme, lang))).toEqual([]);
        }
      }
    }
  });
});
