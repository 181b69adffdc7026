import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/days.ts';
import { circleThrough } from './circle.ts';
import { monthsOf, yearName, yearNamed } from './months.ts';
import { shouldRemind } from './reminders.ts';
import { groupOf, inOrder, isLate, isSoon, waitsFor } from './rules.ts';
import { ACTION_STATES, type Action } from './types.ts';

const TODAY = '2026-11-26';
const action = (id: string, change: Partial<Action> = {}): Action =>
  ({ id, title: `Actie ${id}`, state: 'planned', dueOn: TODAY, afterIds: [], ...change });
const day = fc.integer({ min: -500, max: 500 }).map((days) => addDays(TODAY, days));
const state = fc.constantFrom(...ACTION_STATES);
const actions = fc.uniqueArray(fc.record({ id: fc.uuid(), title: fc.string({ minLength: 1 }), state, dueOn: day,
  afterIds: fc.constant([] as string[]) }), { selector: ({ id }) => id, maxLength: 12 });

describe('PLAN-1 and PLAN-2: late and soon', () => {
  it.each([
    ['2026-11-25', 'planned', 'late'], ['2026-11-25', 'doing', 'late'], ['2026-11-25', 'done', 'closed'],
    ['2026-11-26', 'planned', 'soon'], ['2026-12-26', 'planned', 'soon'], ['2026-12-27', 'planned', 'later'],
    ['2026-12-27', 'dropped', 'closed'],
  ] as const)('%s, %s: %s', (dueOn, is, group) => expect(groupOf({ dueOn, state: is }, TODAY)).toBe(group));

  it('an action is never both', () => {
    fc.assert(fc.property(day, state, (dueOn, is) => {
      expect(isLate({ dueOn, state: is }, TODAY) && isSoon({ dueOn, state: is }, TODAY)).toBe(false);
    }));
  });
});

describe('PLAN-3: waiting for another', () => {
  const first = action('1');
  const second = action('2', { afterIds: ['1', 'gone'] });
  it('holds until the other is done or dropped, and not for what is finished itself', () => {
    expect(waitsFor(second, [first, second])).toEqual([first]);
    for (const is of ['done', 'dropped'] as const) expect(waitsFor(second, [{ ...first, state: is }, second])).toEqual([]);
    expect(waitsFor({ ...second, state: 'done' }, [first])).toEqual([]);
  });
});

describe('PLAN-4: no circles', () => {
  it('names everything along the circle', () => {
    const all = [action('a', { afterIds: ['b'] }), action('b', { afterIds: ['c'] }), action('c')];
    expect(circleThrough('c', ['a'], all)).toEqual(['c', 'a', 'b', 'c']);
    expect(circleThrough('a', ['b', 'c'], all)).toBeUndefined();
    expect(circleThrough('a', ['a'], all)).toEqual(['a', 'a']);
  });
  it('what only looks back never makes one; closing it always does', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 2, maxLength: 10 }), (links) => {
      const all = links.map((to, i) => action(String(i), { afterIds: i === 0 ? [] : [String(i - 1), ...to.map((n) => String(n % i))] }));
      for (const one of all) expect(circleThrough(one.id, one.afterIds, all)).toBeUndefined();
      const circle = circleThrough('0', [String(links.length - 1)], all) ?? [];
      expect([circle[0], circle.at(-1)]).toEqual(['0', '0']);
    }));
  });
  it('ends in a tangle that was there before', () => {
    const all = [action('a', { afterIds: ['b'] }), action('b', { afterIds: ['a'] })];
    expect(circleThrough('c', ['a'], all)).toBeUndefined();
  });
});

describe('PLAN-5: order', () => {
  it('late before what comes, finished last; nothing is lost', () => {
    fc.assert(fc.property(actions, (all) => {
      const sorted = inOrder(all);
      expect(new Set(sorted.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
      const groups = sorted.map((one) => ['late', 'soon', 'later', 'closed'].indexOf(groupOf(one, TODAY)));
      expect(groups).toEqual([...groups].sort());
    }));
  });
});

describe('PLAN-6: reminders', () => {
  it('two weeks before, and the day after; a week apart', () => {
    const one = { state: 'planned', dueOn: '2026-12-10' } as const;
    const on = (today: string, remindedOn?: string) => shouldRemind({ ...one, remindedOn }, today);
    expect([on('2026-11-25'), on('2026-11-26'), on('2026-12-01', '2026-11-26'), on('2026-12-10', '2026-11-26')])
      .toEqual([false, true, false, false]);
    expect([on('2026-12-11', '2026-11-26'), on('2026-12-11', '2026-12-08'), on('2026-12-15', '2026-12-08'), on('2027-06-01', '2026-12-11')])
      .toEqual([true, false, true, false]);
  });
  it('over a year: at most two, never within a week, none when done', () => {
    fc.assert(fc.property(day, state, (dueOn, is) => {
      const sent: string[] = [];
      for (let i = -600; i < 600; i += 1) {
        const today = addDays(TODAY, i);
        if (shouldRemind({ state: is, dueOn, remindedOn: sent.at(-1) }, today)) sent.push(today);
      }
      const open = is === 'planned' || is === 'doing';
      expect(sent).toEqual(open ? [addDays(dueOn, -14), addDays(dueOn, 1)] : []);
    }), { numRuns: 30 });
  });
});

describe('PLAN-7: an academic year', () => {
  it('everything of the year stands in one month, what goes over the summer in the first', () => {
    const entries = [{ from: '2026-08-01' }, { from: '2027-07-31' }, { from: '2026-07-31' }, { from: '2026-07-20', to: '2026-08-03' }, { from: '2027-08-01' }];
    const months = monthsOf(entries, 2026);
    expect(months.map(({ entries: own }) => own.length)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(months[0]?.first).toBe('2026-08-01');
  });
  it('has a name that can be read back, and no other', () => {
    fc.assert(fc.property(fc.integer({ min: 2000, max: 2100 }), (year) => { expect(yearNamed(yearName(year))).toBe(year); }));
    for (const wrong of ['2026', '2026-2028', '', undefined, '2026-2027; drop']) expect(yearNamed(wrong)).toBeUndefined();
  });
});
