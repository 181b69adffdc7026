import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maandcheck } from '../instruments/own/maandcheck.ts';
import { scoresOf } from '../instruments/score.ts';
import { addDays } from '../time/days.ts';
import { lastDays, mayLastUntil } from './gift-days.ts';
import { copyOf, type GiftCopy, MOST_POINTS } from './gift.ts';
import type { CheckInRecord } from './record.ts';
import { openingsFor } from './talk.ts';

const record = (on: string, answers: CheckInRecord['answers']): CheckInRecord =>
  ({ instrument: 'maandcheck', edition: '1', on, answers, scores: scoresOf(maandcheck, answers) });
const from = (records: readonly CheckInRecord[]) => ({
  name: 'Sam Testman', instrument: maandcheck, record: records[0] as CheckInRecord, records,
});
/** the words of an answer */
const labelOf = (key: string, value: number) => {
  const item = maandcheck.items.find((one) => one.key === key);
  return maandcheck.scales.find((one) => one.key === item?.scale)?.options.find((one) => one.value === value)?.label;
};
const line = (copy: GiftCopy | undefined) => (copy?.what === 'line' ? copy : undefined);

describe('the copy that is given', () => {
  it('says what came of it in words, without an answer to any question', () => {
    const copy = copyOf(from([record('2026-11-01', { sleep: 2, energy: 4 })]), { what: 'result', answers: false });
    expect(copy).toMatchObject({ from: 'Sam Testman', what: 'result', on: '2026-11-01', validated: false });
    expect(copy?.what === 'result' && copy.scores.flatMap(({ title, said }) => (said ? [`${title.nl}: ${said.nl}`] : [])))
      .toEqual(['Slaap: vraagt aandacht', 'Energie: loopt']);
    for (const { text } of maandcheck.items) expect(JSON.stringify(copy)).not.toContain(text.nl);
  });

  it('has the answers when the student ticked that, and says of a missing one nothing', () => {
    const copy = copyOf(from([record('2026-11-01', { sleep: 2 })]), { what: 'result', answers: true });
    expect(copy?.what === 'result' && copy.answers)
      .toEqual([{ question: maandcheck.items.find(({ key }) => key === 'sleep')?.text, answer: labelOf('sleep', 2) }]);
    expect(copy?.what === 'result' && copy.scores[1]).not.toHaveProperty('value');
  });

  it('holds one score and nothing of another, whatever was answered', () => {
    const answer = fc.integer({ min: 1, max: 5 });
    fc.assert(fc.property(fc.array(fc.record({ sleep: answer, energy: answer }), { minLength: 2, maxLength: 40 }), (all) => {
      const records = all.map((answers, i) => record(addDays('2026-01-01', i * 7), answers));
      const shuffled = [...records].reverse();
      const copy = line(copyOf(from(shuffled), { what: 'line', score: 'sleep' }));
      expect(copy?.points.map(({ value }) => value)).toEqual(all.slice(-MOST_POINTS).map(({ sleep }) => sleep));
      expect(JSON.stringify(copy)).not.toMatch(/energ/i);
    }));
  });

  it('is one topic of one moment too, when there is no more yet', () => {
    const copy = line(copyOf(from([record('2026-11-01', { sleep: 2, energy: 4 })]), { what: 'line', score: 'sleep' }));
    expect(copy?.points).toMatchObject([{ on: '2026-11-01', value: 2 }]);
    expect(openingsFor(copy as GiftCopy).map(({ rule }) => rule)).toEqual(['TALK-1', 'TALK-7', 'TALK-8']);
  });

  it('is no line without a moment, with a score that is not there, or with scores that were not computable', () => {
    const [one, empty] = [record('2026-11-01', { sleep: 2 }), record('2026-11-08', { energy: 2 })];
    expect(copyOf(from([empty]), { what: 'line', score: 'sleep' })).toBeUndefined();
    expect(copyOf(from([one, { ...one, on: '2026-11-08' }]), { what: 'line', score: 'nothing' })).toBeUndefined();
  });
});

describe('how long a gift lasts', () => {
  it('two weeks unless said otherwise, half a year at most, never ended already', () => {
    expect(lastDays('2026-11-26')).toEqual({ first: '2026-11-26', usual: '2026-12-10', last: '2027-05-26' });
    expect(['2026-11-26', '2027-05-26'].map((day) => mayLastUntil(day, '2026-11-26'))).toEqual([true, true]);
    expect(['2026-11-25', '2027-05-27', '', '2026-02-30'].map((day) => mayLastUntil(day, '2026-11-26')))
      .toEqual([false, false, false, false]);
  });
});

describe('ways to begin the conversation', () => {
  const sleepLine = (...values: readonly number[]) => copyOf(
    from(values.map((sleep, i) => record(addDays('2026-09-01', i * 30), { sleep }))), { what: 'line', score: 'sleep' },
  ) as GiftCopy;
  const rules = (copy: GiftCopy) => openingsFor(copy).map(({ rule }) => rule);

  it('names what goes best and what asks most, and neither when they are alike', () => {
    const result = (sleep: number, energy: number) =>
      copyOf(from([record('2026-11-01', { sleep, energy })]), { what: 'result', answers: false }) as GiftCopy;
    expect(openingsFor(result(2, 4))).toEqual([
      { rule: 'TALK-1' }, { rule: 'TALK-2', about: { nl: 'Energie', en: 'Energy' } }, { rule: 'TALK-3', about: { nl: 'Slaap', en: 'Sleep' } },
    ]);
    expect(rules(result(3, 3))).toEqual(['TALK-1', 'TALK-7', 'TALK-8']);
  });

  it('names the largest step of a line, its way, and the days it lies between', () => {
    expect(openingsFor(sleepLine(2, 2, 4, 3))[1])
      .toEqual({ rule: 'TALK-4', about: { nl: 'Slaap', en: 'Sleep' }, from: '2026-10-01', to: '2026-10-31' });
    expect(rules(sleepLine(4, 4, 1))).toContain('TALK-5');
    expect(rules(sleepLine(3, 3, 3))).toContain('TALK-6');
  });

  it('turns round for a score where less is wished for, and takes no small change for one', () => {
    const turned = line(sleepLine(4, 2));
    expect(turned && rules({ ...turned, higher: 'less' })).toContain('TALK-4');
    expect(turned && rules({ ...turned, changeFrom: 3 })).toContain('TALK-6');
  });

  it('are always three, each another', () => {
    const answer = fc.integer({ min: 1, max: 5 });
    fc.assert(fc.property(answer, answer, fc.boolean(), (sleep, energy, answers) => {
      const copy = copyOf(from([record('2026-11-01', { sleep, energy })]), { what: 'result', answers }) as GiftCopy;
      expect(new Set(rules(copy)).size).toBe(3);
    }));
  });
});
