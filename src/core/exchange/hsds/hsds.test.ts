import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItem } from '../../../../tests/support/any-item.ts';
import type { GoodLine, Import } from '../types.ts';
import {
  fromHsds, organizationsOf, pageEnvelope, toHsdsOrganization, toHsdsService, toServiceAtLocations,
} from './index.ts';
import type { Exported } from './types.ts';

const ID = 'ac148810-d857-441c-9679-408f346de14b';
const OTHER = 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610';
const service = {
  id: ID, name: 'Luisterend oor', status: 'active',
  description: 'Praat met een student die naar je luistert. Dat kan elke dag, ook als het niet goed met je gaat.',
};

function good(result: Import, at = 0): GoodLine {
  const line = result.lines[at];
  if (!line?.ok) throw new Error(JSON.stringify(line));
  return line;
}

describe('fromHsds', () => {
  it('takes an array, a page or one service', () => {
    for (const file of [[service], { contents: [service], total_items: 1 }, service]) {
      expect(good(fromHsds(file))).toMatchObject({ line: 1, key: `hsds/${ID}`, id: ID });
    }
    expect(fromHsds([]).lines).toEqual([]);
  });

  it('makes a service with a name and a description ready to publish, and says what it made up', () => {
    const line = good(fromHsds(service));
    expect(line.incomplete).toEqual([]);
    expect(line.derived).toEqual(expect.arrayContaining(['kind', 'summary', 'owner', 'join']));
    expect(line.initiative).toMatchObject({
      name: { nl: 'Luisterend oor' }, kind: 'offer', status: 'running', owner: { name: 'Onbekend' },
      summary: { nl: 'Praat met een student die naar je luistert.' },
    });
    expect(line.initiative.join?.nl).toContain('Vraag ernaar');
  });

  it('cannot publish a service that says nothing but its name', () => {
    const { description: _, ...bare } = service;
    expect(good(fromHsds(bare)).incomplete).toEqual(['summary']);
  });

  it('keeps good lines and says per bad line what is wrong', () => {
    const { lines } = fromHsds([
      service, { ...service, id: 'nummer 3' }, { id: OTHER, status: 'active' }, 'tekst', { ...service },
        { name: 'Zonder id' },
    ]);
    expect(lines.map((line) => (line.ok ? 'ok' : line.errors.map(({ field }) => field).join()))).toEqual(
      ['ok', 'id', 'name', 'file', 'id', 'id'],
    );
    for (const line of lines) {
      for (const { message } of line.ok ? [] : line.errors) expect(message.nl && message.en).toBeTruthy();
    }
  });

  it.each([null, 42, 'tekst', {}, { version: '3.0' }])('refuses what is no list of services: %j', (json) => {
    expect(fromHsds(json).lines).toMatchObject([{ ok: false, errors: [{ field: 'file' }] }]);
  });

  it('reads waiting time, cost, ways to reach somebody, ages, languages and who gives it', () => {
    const { initiative, notes } = good(fromHsds({
      ...service, wait_time: '2-3 weken', fees_description: 'Gratis', minimum_age: '16', email: 'bel liever',
      url: 'www.voorbeeld.example', phones: [{ number: '"000 000"' }], languages: [{ name: 'Dutch' }, { code: 'eng' }],
      organization: { id: OTHER, name: 'Stichting Voorbeeld', description: '' }, assured_date: '2026-11-01',
      contacts: [{ name: 'Bo Bedacht' }],
    }));
    expect(initiative).toMatchObject({
      waiting: { fromDays: 14, toDays: 21, reportedOn: '2026-11-01' }, cost: { nl: 'Gratis' }, minimumAge: 16,
      contact: { url: 'https://www.voorbeeld.example/', phone: '000 000' }, languages: ['nl', 'en'],
      provider: { kind: 'partner', name: 'Stichting Voorbeeld' }, owner: { name: 'Bo Bedacht' },
        checkedOn: '2026-11-01',
    });
    expect(notes).toHaveLength(1);
    expect(notes[0]?.nl).toContain('bel liever');
  });

  it('loses no text that a student must read', () => {
    const text = good(fromHsds({
      ...service, eligibility_description: 'Studenten van 16 jaar en ouder', alert: 'In de zomer gesloten',
      wait_time: 'verschilt per periode', alternate_name: 'Het Oor',
    })).initiative.description?.nl ?? '';
    for (const part of ['Studenten van 16', 'In de zomer', 'verschilt per', 'Het Oor']) expect(text).toContain(part);
  });

  it('puts texts on the side of their language', () => {
    const english = { ...service, name: 'A listening ear',
      description: 'Talk with a student who listens to you. Every day.' };
    expect(good(fromHsds(english)).initiative).toMatchObject({
      name: { en: 'A listening ear' }, summary: { en: 'Talk with a student who listens to you.' },
    });
    const both = { ...service, alternate_name: 'Talk with a student who listens' };
    expect(good(fromHsds(both)).initiative.name)
      .toEqual({ nl: 'Luisterend oor', en: 'Talk with a student who listens' });
  });

  it.each([['active', 'running'], ['inactive', 'ended'], ['defunct', 'ended'], ['temporarily closed', 'ending']])(
    'status %s becomes %s, and only what is active may be published', (given, status) => {
      const { initiative } = good(fromHsds({ ...service, status: given }));
      expect(initiative.status).toBe(status);
      expect(initiative.published).toBe(given === 'active' ? undefined : false);
    },
  );

  it('knows our own codes and the concepts of the schemes, by code or by name', () => {
    const term = (code: string, name = 'x'): unknown => ({ taxonomy_term: { code, name, description: '' } });
    const attributes = [term('fs-t.2.3'), term('care.2'), term('audience.carer'), term('kind.facility'),
      term('77', 'Gamen en gokken'), term('78', 'Somewhere else')];
    expect(good(fromHsds({ ...service, attributes })).initiative).toMatchObject({
      concepts: ['fs-t.2.3', 'fs-t.5.3'], level: 2, audiences: ['carer'], kind: 'facility',
    });
  });

  it('joins a service that comes once per location', () => {
    const at = (name: string): unknown => ({ id: OTHER, service,
      location: { id: OTHER, location_type: 'physical', name } });
    const { lines } = fromHsds({ contents: [at('De Linde'), at('De Eik')] });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ initiative: { places: [{ name: 'De Linde' }, { name: 'De Eik' }] } });
  });
});

describe('out and in again', () => {
  it('keeps the meaning, in whatever language it went out', () => {
    fc.assert(fc.property(anyItem, fc.constantFrom('nl' as const, 'en' as const), (item, lang) => {
      const { id, updatedAt: _, institution, ...initiative } = item;
      const line = good(fromHsds([toHsdsService(item, { detail: 'full', lang })],
        { institution: Object.values(institution.name) }));
      expect(line.id).toBe(id);
      const { published: __, ...came } = line.initiative;
      expect(came).toEqual({
        ...initiative, provider: initiative.provider ?? { kind: 'internal', name: institution.name[lang] },
      });
    }), { numRuns: 150 });
  });

  it('gives a changed field anew and leaves the rest as it came', () => {
    const line = good(fromHsds({ ...service, accreditations: 'Keurmerk', alert: 'Let op', fees: 'Gratis',
      wait_time: 'lang' }));
    const item = {
      ...line.initiative, id: ID, updatedAt: '2026-11-22T10:00:00.000Z', source: line.source, cost: { nl: '€ 5' },
      institution: { key: 'voorbeeld', name: { nl: 'Hogeschool Voorbeeld', en: 'Voorbeeld University' } },
    } as Exported;
    const out = toHsdsService(item, { detail: 'full', lang: 'nl' });
    expect(out).toMatchObject({ accreditations: 'Keurmerk', alert: 'Let op', wait_time: 'lang',
      fees_description: '€ 5' });
    expect(out).not.toHaveProperty('fees');
  });

  it('never gives owner or funding away to who could not read them', () => {
    fc.assert(fc.property(anyItem, ({ owner, funding: _, ...item }) => {
      const out = JSON.stringify([toHsdsService(item, { detail: 'full', lang: 'nl' }),
        toServiceAtLocations(item, { detail: 'full', lang: 'nl' })]);
      expect(out).not.toContain(owner?.name);
      expect(out).not.toContain('Bestuursakkoord');
    }));
  });
});

describe('lists', () => {
  it('counts pages', () => {
    expect(pageEnvelope([{ id: 1 }], { page: 3, perPage: 2, total: 5 })).toMatchObject({
      total_items: 5, total_pages: 3, page_number: 3, size: 1, first_page: false, last_page: true, empty: false,
    });
    expect(pageEnvelope([], { page: 1, perPage: 50, total: 0 })).toMatchObject({
      total_pages: 0, first_page: true, last_page: true, empty: true,
    });
  });

  it('shows id and date in minimal detail, and nothing nested', () => {
    const [item] = fc.sample(anyItem, { numRuns: 1, seed: 7 });
    if (!item) throw new Error('no item');
    const minimal = toHsdsService(item, { detail: 'minimal', lang: 'nl' });
    expect(Object.keys(minimal).sort()).toEqual(['id', 'last_modified', 'modified_date', 'name', 'status']);
  });

  it('gives each organisation once, with what it gives', () => {
    const items = fc.sample(anyItem, { numRuns: 30, seed: 11 });
    const institution = { key: 'voorbeeld', name: { nl: 'Hogeschool Voorbeeld', en: 'Voorbeeld University' } };
    const found = organizationsOf(institution, items, 'nl');
    expect(found.map(({ organization }) => organization.name)).toEqual(['Hogeschool Voorbeeld', 'Stichting Voorbeeld']);
    expect(found.flatMap(({ items: given }) => given)).toHaveLength(30);
    for (const one of found) {
      const { services } = toHsdsOrganization(one, { detail: 'full', lang: 'nl' });
      expect(services).toHaveLength(one.items.length);
    }
  });
});
