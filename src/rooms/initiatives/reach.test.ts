import { expect, it } from 'vitest';
import { reaches, unitsOf } from './reach.ts';

const units = [
  { id: 'minor', parent_id: 'programme' }, { id: 'programme', parent_id: 'faculty' }, { id: 'faculty', parent_id: null },
  { id: 'other', parent_id: null },
];
const own = unitsOf({ acting: 'coordinator', unitIds: ['faculty'] }, units);

it.each([
  [['faculty'], true], [['minor'], true], [['programme', 'minor'], true], [['other'], false], [['minor', 'other'], false],
  // what is for the whole institution is not a unit's to change
  [[], false],
])('a coordinator of a faculty reaches %j: %s', (unitIds, expected) => {
  expect(reaches(own, unitIds)).toBe(expected);
});

it('who coordinates the whole institution reaches everything', () => {
  expect(reaches(unitsOf({ acting: 'coordinator' }, units), ['other'])).toBe(true);
  expect(reaches(unitsOf({ acting: 'coordinator' }, units), [])).toBe(true);
});
