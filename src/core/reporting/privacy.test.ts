import { expect, it } from 'vitest';
import { fullYear } from '../../../tests/support/reporting/input.ts';
import { buildReport } from './build.ts';
import type { Report } from './types.ts';

const words = ({ sections, board }: Report): string =>
  [...sections, board].flatMap(({ paragraphs }) => paragraphs).flatMap(({ generated }) => [generated.nl, generated.en]).join('\n');
const comment = { id: 'c-new', on: `${fullYear.year}-05-01`, answered: false } as const;

it('never quotes what a student said of the vision; what the council said of the account it does', () => {
  const report = buildReport({ ...fullYear, comments: [
    { ...comment, subject: 'vision', text: 'Vorig jaar lag ik zelf twee weken op bed.' },
    { ...comment, id: 'c-council', subject: 'account', text: 'Wij missen de kosten per faculteit.' },
  ] });
  expect(words(report)).not.toContain('twee weken op bed');
  expect(words(report)).toContain('kosten per faculteit');
  expect(report.figures['comments.count']?.value).toBe(2);
});

const told = (reach: object, reception: object): Report => {
  const [first] = fullYear.initiatives;
  return buildReport({ ...fullYear, evaluations: [{
    id: 'e-few', initiativeId: first?.id ?? '', year: fullYear.year, state: 'closed',
    reach: { of: 'eerstejaars', from: 'typed', notReached: '', source: 'telling', ...reach } as never,
    reception: { source: 'eigen formulier', ...reception } as never,
  }] });
};
const names = (report: Report) => Object.keys(report.figures).map((id) => id.split('.')[0]);

it('gives no part of a whole that leaves a few people over', () => {
  const few = told({ people: 95, population: 100 }, { answered: 12, positive: 11, mark: 8 });
  expect(names(few).filter((name) => ['reach-share', 'population', 'positive', 'mark'].includes(name ?? ''))).toEqual([]);
  expect(words(few)).toContain('Bijna iedereen is positief');
  const none = told({ people: 90, population: 100 }, { answered: 12, positive: 2 });
  expect(words(none)).toContain('Bijna niemand is positief');
  const many = told({ people: 90, population: 100 }, { answered: 12, positive: 9, mark: 8 });
  expect(names(many)).toEqual(expect.arrayContaining(['reach-share', 'population', 'positive', 'mark']));
});
