import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../time/days.ts';
import { holdsFor, mustFollow, RENEW_SOON_DAYS, validUntil } from './due.ts';
import { countDirect } from './population.ts';
import { canRecord, canSignUp, canStepBack, placeOrWait } from './signing-up.ts';
import { lowestAbove } from './tree.ts';
import type { Attended, Duty, Held, Tree } from './types.ts';

const tree: Tree = new Map([['tech', null], ['ict', 'tech'], ['bouw', 'tech'], ['zorg', null]]);
const duty = (change: Partial<Duty> = {}): Duty => ({ trainingId: 't', role: 'guide', withinDays: 90, unitIds: [], ...change });
const guide = (unitId?: string, since = '2026-01-01'): Held => ({ role: 'guide', since, ...(unitId ? { unitId } : {}) });
const on = (day: string): Attended => ({ trainingId: 't', on: day });
const today = '2026-11-26';

const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2020-01-01', n));
const someUnit = fc.constantFrom(undefined, ...tree.keys());
const someHeld = fc.record({ role: fc.constantFrom('guide' as const, 'executive' as const), since: day, unitId: someUnit })
  .map(({ unitId, ...rest }): Held => (unitId ? { ...rest, unitId } : rest));
const someDuty = fc.record({
  trainingId: fc.constantFrom('t', 'u'), role: fc.constantFrom('guide' as const, 'executive' as const), withinDays: fc.nat(400),
  renewAfterMonths: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }), unitIds: fc.subarray([...tree.keys()]),
}) as fc.Arbitrary<Duty>;
const someAttended = fc.record({ trainingId: fc.constantFrom('t', 'u'), on: day });

describe('for whom a duty holds (TRAIN-1)', () => {
  it.each([
    [[], undefined, true], [[], 'ict', true], [['tech'], 'ict', true], [['tech'], 'tech', true],
    [['ict'], 'tech', false], [['tech'], 'zorg', false], [['tech'], undefined, false],
  ])('training of %j, role in %s: %s', (unitIds, unitId, holds) => {
    expect(holdsFor(duty({ unitIds }), guide(unitId), tree)).toBe(holds);
  });
  it('asks the role', () => {
    expect(holdsFor(duty({ role: 'executive' }), guide(), tree)).toBe(false);
  });
});

describe('what somebody must follow', () => {
  const standing = (attended: readonly Attended[], change: Partial<Duty> = {}, since = '2026-11-01') =>
    mustFollow([guide('ict', since)], [duty(change)], attended, tree, today)[0];

  it.each([
    ['to do, with a date to do it by', [], {}, '2026-11-01', { standing: 'to-do', by: '2027-01-30' }],
    ['late after that date', [], {}, '2026-01-01', { standing: 'late', by: '2026-04-01' }],
    ['done when there is nothing to renew', [on('2020-01-01')], {}, '2026-01-01', { standing: 'done', attendedOn: '2020-01-01' }],
    ['to renew in sixty days', [on('2025-01-20')], { renewAfterMonths: 24 }, '2026-01-01', { standing: 'renew-soon', by: '2027-01-20' }],
    ['expired the day after', [on('2024-11-25')], { renewAfterMonths: 24 }, '2026-01-01', { standing: 'expired', by: '2026-11-25' }],
    ['done on the strength of the last time', [on('2020-01-01'), on('2026-10-01')], { renewAfterMonths: 24 }, '2026-01-01', { standing: 'done', validUntil: '2028-10-01' }],
  ] as const)('is %s', (_, attended, change, since, expected) => {
    expect(standing(attended, change, since)).toMatchObject(expected);
  });

  it('names a training once, by the strictest of two duties (TRAIN-6)', () => {
    const duties = [duty({ renewAfterMonths: 36 }), duty({ role: 'executive', withinDays: 10, renewAfterMonths: 12 })];
    const held: Held[] = [guide(undefined, '2026-01-01'), { role: 'executive', since: '2026-06-01' }];
    expect(mustFollow(held, duties, [], tree, today)).toEqual([{ trainingId: 't', standing: 'late', by: '2026-04-01', renewAfterMonths: 12 }]);
    expect(mustFollow(held, duties, [on('2026-01-10')], tree, today)[0]?.validUntil).toBe('2027-01-10');
  });

  it('gets no worse when somebody attends today', () => {
    const worst = ['done', 'renew-soon', 'to-do', 'expired', 'late'];
    fc.assert(fc.property(fc.array(someHeld, { maxLength: 4 }), fc.array(someDuty, { maxLength: 4 }), fc.array(someAttended, { maxLength: 4 }), day,
      (held, duties, attended, now) => {
        const past = attended.filter((one) => one.on <= now);
        const before = mustFollow(held, duties, past, tree, now);
        const after = mustFollow(held, duties, [...past, { trainingId: 't', on: now }], tree, now);
        expect(after.map(({ trainingId }) => trainingId).sort()).toEqual(before.map(({ trainingId }) => trainingId).sort());
        for (const must of before) {
          const then = after.find(({ trainingId }) => trainingId === must.trainingId)!;
          if (must.trainingId !== 't') expect(then).toEqual(must);
          else expect(worst.indexOf(then.standing)).toBeLessThanOrEqual(Math.max(1, worst.indexOf(must.standing)));
        }
      }));
  });

  it('says a day wherever something is to be done, and the day is right', () => {
    fc.assert(fc.property(fc.array(someHeld, { maxLength: 4 }), fc.array(someDuty, { maxLength: 4 }), fc.array(someAttended, { maxLength: 4 }), day,
      (held, duties, attended, now) => {
        for (const { standing: where, by } of mustFollow(held, duties, attended.filter((one) => one.on <= now), tree, now)) {
          expect(by === undefined).toBe(where === 'done');
          if (where === 'late' || where === 'expired') expect(by! < now).toBe(true);
          if (where === 'to-do') expect(by! >= now).toBe(true);
          if (where === 'renew-soon') expect(by! >= now && by! <= addDays(now, RENEW_SOON_DAYS)).toBe(true);
        }
      }));
  });
});

describe('how long a certificate counts (TRAIN-4)', () => {
  it.each([['2026-01-31', 1, '2026-02-28'], ['2024-02-29', 12, '2025-02-28'], ['2026-11-26', 24, '2028-11-26'], ['2026-12-31', 2, '2027-02-28']])(
    '%s and %i months: %s', (from, months, until) => { expect(validUntil(from, months)).toBe(until); });
  it('never gets shorter with more months', () => {
    fc.assert(fc.property(day, fc.nat(60), (from, months) => { expect(addMonths(from, months) <= addMonths(from, months + 1)).toBe(true); }));
  });
});

describe('signing up', () => {
  const date = { startsAt: '2026-12-03T13:00', signupUntil: '2026-12-01', cancelled: false };
  it.each([
    ['2026-11-26T09:00', true, true, false], ['2026-12-01T23:59', true, true, false], ['2026-12-02T00:00', false, true, false],
    ['2026-12-03T13:00', false, false, true],
  ])('at %s: sign up %s, step back %s, record %s', (now, signUp, stepBack, record) => {
    expect([canSignUp(date, now), canStepBack(date, now), canRecord(date, now)]).toEqual([signUp, stepBack, record]);
    expect([canSignUp, canStepBack, canRecord].map((may) => may({ ...date, cancelled: true }, now))).toEqual([false, false, false]);
  });
  it('waits when it is full', () => {
    expect([placeOrWait(12, 11), placeOrWait(12, 12)]).toEqual(['signed-up', 'waiting']);
  });
});

describe('counting (TRAIN-10)', () => {
  it('finds the lowest unit above all', () => {
    expect([lowestAbove(['ict'], tree), lowestAbove(['ict', 'bouw'], tree), lowestAbove(['ict', 'tech'], tree), lowestAbove(['ict', 'zorg'], tree)])
      .toEqual(['ict', 'tech', 'tech', undefined]);
  });
  it('counts everybody for whom the duty holds once, wherever they work', () => {
    const somebody = fc.record({ held: fc.array(someHeld, { maxLength: 4 }), attended: fc.array(someAttended, { maxLength: 3 }) });
    fc.assert(fc.property(fc.array(somebody, { maxLength: 8 }), someDuty, (people, one) => {
      const direct = countDirect(one, people, tree, today);
      const must = people.filter(({ held }) => held.some((held1) => holdsFor(one, held1, tree)));
      expect(direct.reduce((sum, count) => sum + count.must, 0)).toBe(must.length);
      for (const count of direct) expect(count.have).toBeLessThanOrEqual(count.must);
    }));
  });
  it('does not count a certificate that has ended', () => {
    const people = [{ held: [guide('ict')], attended: [on('2024-11-25')] }, { held: [guide('ict')], attended: [on('2024-11-26')] }];
    expect(countDirect(duty({ renewAfterMonths: 24 }), people, tree, today)).toEqual([{ unitId: 'ict', must: 2, have: 1 }]);
  });
});
