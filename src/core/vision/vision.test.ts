import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appliesTo, isOverdue, versionsOf } from './applies.ts';
import { diffOf, type DiffRow, paragraphsOf } from './diff.ts';
import { proposedDuties } from './proposal.ts';
import { missingSeats, moved } from './team.ts';

const vision = (id: string, unitId: string | null, decidedOn: string | null) => ({ id, unitId, decidedOn });

describe('which vision holds', () => {
  const all = [
    vision('old', null, '2020-01-01'), vision('new', null, '2024-01-01'), vision('draft', 'a1', null), vision('a', 'a', '2022-01-01'),
  ];

  it('is the latest decided one of the nearest unit that has one (VISION-2)', () => {
    expect(appliesTo(all, [])?.id).toBe('new');
    expect(appliesTo(all, ['a'])?.id).toBe('a');
    expect(appliesTo(all, ['a1', 'a'])?.id).toBe('a');
    expect(appliesTo(all, ['b1', 'b'])?.id).toBe('new');
    expect(appliesTo([vision('draft', null, null)], ['a'])).toBeUndefined();
    expect(versionsOf(all, null).map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('is overdue from the day after it was to be looked at again (VISION-5)', () => {
    expect([isOverdue('2026-12-03', '2026-12-03'), isOverdue('2026-12-03', '2026-12-04'), isOverdue(null, '2026-12-04')]).toEqual([false, true, false]);
  });
});

const side = (rows: readonly DiffRow[], which: 'before' | 'after') =>
  rows.filter((row) => row[which].length > 0).map((row) => row[which].map(({ text }) => text).join(' '));
const text = fc.array(fc.array(fc.constantFrom('wij', 'samen', 'student', 'thuis', 'rust', 'werk'), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' ')), { maxLength: 6 }).map((paragraphs) => paragraphs.join('\n\n'));

describe('two versions beside each other (VISION-4)', () => {
  it('never lose a word of either', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      const rows = diffOf(before, after);
      expect(side(rows, 'before')).toEqual(paragraphsOf(before));
      expect(side(rows, 'after')).toEqual(paragraphsOf(after));
    }));
  });

  it('mark nothing when nothing changed, and everything when nothing is the same', () => {
    fc.assert(fc.property(text, (one) => { expect(diffOf(one, one).filter(({ kind }) => kind !== 'same')).toEqual([]); }));
    expect(diffOf('een twee', 'drie vier').map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('mark the words that changed, and put a new paragraph where it stands', () => {
    const rows = diffOf('Wij zien elke student.\n\nWij meten vaak.', 'Wij zien en horen elke student.\n\nWij doen het samen.\n\nWij meten vaak.');
    expect(rows.map(({ kind }) => kind)).toEqual(['changed', 'added', 'same']);
    expect(rows[0]?.after).toEqual([{ kind: 'same', text: 'Wij zien' }, { kind: 'added', text: 'en horen' }, { kind: 'same', text: 'elke student.' }]);
  });
});

describe('the team', () => {
  it('of one teacher has work to think about, and no error', () => {
    expect(missingSeats(['docent Nederlands, doet alles']).map(({ key }) => key)).toEqual(
      ['students', 'advisers', 'deans', 'psychologists', 'affairs', 'communication', 'hr']);
  });

  it('is known by what is written about each, in Dutch and in English (TEAM-1)', () => {
    expect(missingSeats(['studentlid', 'Docent', 'studieadviseur', 'decaan', 'studentenpsycholoog', 'Studentenzaken', 'communicatie', 'HR'])).toEqual([]);
    expect(missingSeats(['student', 'teacher', 'study adviser', 'dean', 'psychologist', 'student affairs', 'communication', 'human resources'])).toEqual([]);
  });

  it.each(['student affairs', 'studentenpsycholoog', 'student wellbeing coordinator', 'studentendecaan'])('does not take "%s" for a student', (does) =>
    expect(missingSeats([does]).map(({ key }) => key)).toContain('students'));

  it('moves by one place, loses nobody, and stays where there is no place (TEAM-2)', () => {
    expect(moved(['a', 'b', 'c'], 'c', 'up')).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 'up')).toEqual(['a', 'b', 'c']);
    fc.assert(fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), fc.constantFrom('up' as const, 'down' as const), (ids, n, by) => {
      expect([...moved(ids, ids[n % ids.length]!, by)].sort()).toEqual([...ids].sort());
    }));
  });
});

it('proposes duties from board to student, what each is not responsible for, in the words of the sector', () => {
  for (const sector of ['mbo', 'hbo', 'wo'] as const) {
    const duties = proposedDuties(sector, 'nl');
    expect([duties[0]?.who, duties.at(-1)?.who]).toEqual(['Bestuur', 'Student']);
    expect(duties.filter(({ does, doesNot }) => !does || !doesNot)).toEqual([]);
    expect(duties.some(({ who }) => who === 'Mentor')).toBe(sector === 'mbo');
  }
});
