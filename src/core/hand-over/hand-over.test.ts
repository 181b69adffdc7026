import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptLines, linesOf } from './lines.ts';
import { overdueNumbers } from './overdue.ts';
import { isDraft, isUnderWay, mayMove, MOVES, waitsForAnswer } from './states.ts';
import { HAND_OVER_STATES } from './types.ts';
import { LEAST_STUDENTS, type Waited, waitingRange } from './waiting.ts';

const state = fc.constantFrom(...HAND_OVER_STATES);

describe('states (HAND-1)', () => {
  it('only a student brings words to somebody', () => {
    fc.assert(fc.property(state, state, fc.constantFrom('guide' as const, 'receiver' as const), (from, to, by) => {
      if (isDraft(from)) expect(mayMove(by, from, to)).toBe(false);
      expect(to === 'sent' && mayMove(by, from, to)).toBe(false);
    }));
  });

  it('whatever is under way can be taken back by the student, and by nobody else', () => {
    fc.assert(fc.property(state, (from) => {
      expect(mayMove('student', from, 'withdrawn')).toBe(isUnderWay(from));
      expect(mayMove('receiver', from, 'withdrawn')).toBe(false);
    }));
  });

  it('what has ended stays ended, and every state can be reached', () => {
    for (const ended of ['closed', 'declined', 'withdrawn'] as const) expect(MOVES.filter(({ from }) => from === ended)).toEqual([]);
    const reached = new Set(['drafted', ...MOVES.map(({ to }) => to)]);
    expect([...HAND_OVER_STATES].filter((one) => !reached.has(one))).toEqual([]);
  });

  it('who waits for an answer is under way', () => {
    for (const one of HAND_OVER_STATES) if (waitsForAnswer(one)) expect(isUnderWay(one)).toBe(true);
  });
});

describe('lines', () => {
  it('what is struck is not in what goes, and the rest stays in order', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z ]{1,20}$/)), fc.array(fc.nat(10)), (all, struck) => {
      const lines = linesOf(all.join('\n'));
      const kept = linesOf(keptLines(lines, new Set(struck)));
      expect(kept).toEqual(lines.filter((_, at) => !struck.includes(at)));
    }));
  });

  it('of a text without anything struck nothing is lost', () => {
    expect(keptLines(linesOf('een\r\n\r\n twee \n'), new Set())).toBe('een\ntwee');
  });
});

describe('overdue numbers (HAND-13)', () => {
  const places = ['dean', 'coach', 'psychologist', 'adviser'] as const;
  it('never show, and never leave over, how many wait at one confidential place', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...places)), fc.subarray([...places]), (late, confidential) => {
      const shown = overdueNumbers(late, confidential);
      const total = shown.find(({ place }) => place === null)?.overdue ?? 0;
      const each = shown.filter(({ place }) => place !== null);
      expect(total).toBe(late.length);
      for (const { place } of each) expect(confidential).not.toContain(place);
      if (confidential.length === 1) expect(each).toEqual([]);
    }));
  });

  it('of other places they are there', () => {
    expect(overdueNumbers(['dean', 'dean', 'coach'], [])).toEqual([{ place: 'dean', overdue: 2 }, { place: 'coach', overdue: 1 }, { place: null, overdue: 3 }]);
  });
});

describe('waiting times', () => {
  const waited = fc.record({ student: fc.integer({ min: 0, max: 30 }).map(String), days: fc.nat(200), open: fc.boolean() });

  it('below ten students there is none (WAIT-1)', () => {
    fc.assert(fc.property(fc.array(waited, { maxLength: 60 }), (all) => {
      const students = new Set(all.filter(({ open }) => !open).map(({ student }) => student)).size;
      expect(waitingRange(all) === undefined).toBe(students < LEAST_STUDENTS);
    }));
  });

  it('is a range between what somebody waited, in order, whatever the order it is read in', () => {
    fc.assert(fc.property(fc.array(waited, { minLength: 30, maxLength: 80 }), (all) => {
      const range = waitingRange(all);
      if (!range) return;
      const days = all.map((one) => one.days);
      expect(range.fromDays).toBeGreaterThanOrEqual(Math.min(...days));
      expect(range.toDays).toBeLessThanOrEqual(Math.max(...days));
      expect(range.fromDays).toBeLessThanOrEqual(range.toDays);
      expect(waitingRange([...all].reverse())).toEqual(range);
    }));
  });

  const ten: readonly Waited[] = Array.from({ length: 10 }, (_, i) => ({ student: String(i), days: i + 1, open: false }));

  it('leaves out the one that is quickest and the one that is slowest of ten (WAIT-2)', () => {
    expect(waitingRange(ten)).toEqual({ fromDays: 1, toDays: 9, students: 10 });
  });

  it('of who came twice the longest counts (WAIT-3)', () => {
    expect(waitingRange([...ten, { student: '0', days: 40, open: false }])).toEqual({ fromDays: 2, toDays: 10, students: 10 });
  });

  it('a queue that only grows does not look short (WAIT-4)', () => {
    const queue = Array.from({ length: 10 }, (_, i) => ({ student: `new ${i}`, days: 60, open: true }));
    expect(waitingRange([...ten, ...queue])?.toDays).toBe(60);
    expect(waitingRange([...ten, { student: 'just now', days: 0, open: true }])).toEqual(waitingRange(ten));
  });
});
