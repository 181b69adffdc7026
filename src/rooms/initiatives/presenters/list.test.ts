import { describe, expect, test } from 'vitest';
import type { Kept } from '../store.ts';
import { queryOf, readFilter } from './filter.ts';
import { listView } from './list.ts';

let made = 0;
const kept = (name: string, more: Partial<Kept['initiative']> = {}, unitIds: readonly string[] = []): Kept => ({
  id: `id-${made += 1}`, version: 1, updatedAt: new Date(0), unitIds, proposedConcepts: [], proposedFields: [],
  initiative: {
    name: { nl: name }, kind: 'offer', summary: { nl: 'Samen.' }, owner: { name: 'Team Bedacht', email: 'team@voorbeeld.example' },
    join: { nl: 'Kom langs.' }, status: 'running', published: true, ...more,
  },
});
const from = { units: [{ id: 'u1', name: { nl: 'Faculteit Verzonnen', en: 'Invented faculty' } }], own: [] };
const all = [
  kept('Wandelen', { concepts: ['fs-t.6.3', 'lk.2.4'], level: 2, audiences: ['carer'], funding: 'NPO' }, ['u1']),
  kept('Slaapcursus', { concepts: ['fs-t.6.1'], level: 2, reviewOn: '2026-01-01', owner: { name: 'Kim Voorbeeld' } }),
  kept('Beleid op rust', { kind: 'policy', status: 'idea', published: false, concepts: [] }),
];
const show = (query: string) => listView(all, readFilter(new URLSearchParams(query)), from, 'nl', '2026-11-26');
const names = (query: string) => show(query).rows.map(({ name }) => name);
const options = (query: string, facet: string) =>
  show(query).facets.find((one) => one.facet === facet)!.options.map(({ label }) => label);

describe('narrowing the list', () => {
  test.each([
    ['text=slaap%20kim', ['Slaapcursus']], ['kind=policy', ['Beleid op rust']], ['status=idea', ['Beleid op rust']],
    ['concept=fs-t.6', ['Slaapcursus', 'Wandelen']], ['concept=fs-t.6.1', ['Slaapcursus']], ['concept=lk', ['Wandelen']],
    ['concept=not.lk', ['Beleid op rust', 'Slaapcursus']], ['level=2', ['Slaapcursus', 'Wandelen']], ['level=none', ['Beleid op rust']],
    ['audience=carer', ['Wandelen']], ['audience=none', ['Beleid op rust', 'Slaapcursus']], ['unit=u1', ['Wandelen']],
    ['unit=none', ['Beleid op rust', 'Slaapcursus']], ['owner=Kim+Voorbeeld', ['Slaapcursus']], ['funding=NPO', ['Wandelen']],
    ['published=no', ['Beleid op rust']], ['only=overdue', ['Slaapcursus']], ['only=ownerless', ['Slaapcursus']],
    ['only=placeless', ['Beleid op rust']], ['concept=fs-t.6&level=2&unit=u1', ['Wandelen']], ['kind=policy&level=2', []],
  ])('%s', (query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  test('fs-t.1 is not fs-t.10', () => {
    expect(names('concept=fs-t.6.10')).toEqual([]);
    expect(listView([kept('Tien', { concepts: ['fs-t.10.1'] })], readFilter(new URLSearchParams('concept=fs-t.1')), from, 'nl', '2026-11-26').total)
      .toBe(0);
  });

  test('each choice says how many it leaves beside the others, and what leaves nothing is not offered', () => {
    expect(options('', 'kind')).toEqual(['Aanbod (2)', 'Beleid (1)']);
    expect(options('level=2', 'kind')).toEqual(['Aanbod (2)']);
    expect(options('kind=policy', 'kind')).toEqual(['Aanbod (2)', 'Beleid (1)']);
    expect(options('kind=policy', 'unit')).toEqual(['hele instelling (1)']);
    expect(options('kind=policy&unit=u1', 'unit')).toEqual(['Faculteit Verzonnen (0)', 'hele instelling (1)']);
  });

  test('the address holds what was chosen and nothing else, and each choice can be taken away by itself', () => {
    const filter = readFilter(new URLSearchParams('kind=offer&status=&x=1&page=3&text=+rust+'));
    expect(queryOf(filter, filter.page)).toBe('text=rust&kind=offer&page=3');
    expect(show('kind=offer&level=2').chosen.map(({ value, without }) => [value, without]))
      .toEqual([['Aanbod', 'level=2'], ['2 Samen met anderen', 'kind=offer']]);
  });

  test('a choice that does not exist narrows to nothing, and its page still says what was chosen', () => {
    expect(show('kind=dance')).toMatchObject({ total: 0, chosen: [{ label: 'Soort', value: 'dance' }] });
  });
});
