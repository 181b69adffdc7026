import { expect, it } from 'vitest';
import { partViews, questionRows } from './parts.ts';

type Card = Parameters<typeof partViews>[0];
const release = { kind: 'reception', questions: {}, remarks: ['Ik kom van ver voor dit ene uur.'] };
const around = {
  voices: [], decisions: [], forms: [], spent: undefined,
  releases: [{ form_id: 'f', kind: 'reception', people: 12, result: release, released_on: '2026-10-01' }],
} as unknown as Card['around'];

it('shows remarks of a form to staff and the council, and to nobody else', () => {
  expect(questionRows(around, 'nl')?.remarks).toEqual(release.remarks);
  expect(JSON.stringify(questionRows(around, 'nl', false))).not.toContain('ene uur');
});

it('says nothing from which a few people follow, also when somebody typed it in', () => {
  const row = {
    reach: { people: 95, population: 100, of: 'eerstejaars', from: 'typed', notReached: '', source: 'telling' },
    reception: { answered: 12, positive: 11, mark: 9.8, source: 'eigen formulier' }, effect: null, feasibility: null,
    plan: { how: {}, students: 'panel' },
  };
  const said = JSON.stringify(partViews({ row, around: { ...around, releases: [] } } as unknown as Card, 'nl'));
  expect(said).not.toMatch(/95%|100|92%|9,8/);
  expect(said).toContain('Bijna iedereen');
});
