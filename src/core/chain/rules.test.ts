import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/days.ts';
import {
  agreementState, ASK_AGAIN_DAYS, ASK_DAYS, type Asked, CAPACITY_HOLDS_DAYS, currentCapacity, REMIND_DAYS, shouldAsk,
  shouldRemind, timesAfter,
} from './rules.ts';

const today = '2026-11-22';
const ago = (days: number) => addDays(today, -days);

/** The days on which a partner that never answers is mailed, when the round runs on these days. */
function mailsTo(silent: Asked, days: readonly string[]): readonly string[] {
  let state = silent;
  return days.filter((day) => {
    if (!shouldAsk(state, day)) return false;
    state = { ...state, askedOn: day, askedTimes: timesAfter(state.askedTimes) };
    return true;
  });
}

describe('asking partners (CHAIN-1, CHAIN-2)', () => {
  it('asks whoever was never asked, and whoever answered ninety days ago', () => {
    expect(shouldAsk({ askedTimes: 0 }, today)).toBe(true);
    expect(shouldAsk({ checkedOn: ago(ASK_DAYS - 1), askedTimes: 0 }, today)).toBe(false);
    expect(shouldAsk({ checkedOn: ago(ASK_DAYS), askedTimes: 0 }, today)).toBe(true);
  });

  it('asks once more after three weeks of silence, and then leaves it for ninety days', () => {
    const year = Array.from({ length: 220 }, (_, day) => addDays(today, day));
    expect(mailsTo({ askedTimes: 0 }, year)).toEqual([0, 21, 111, 132].map((days) => addDays(today, days)));
  });

  it('never asks twice within three weeks, however often and whenever the round runs', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 200 }), (days) => {
      const mails = mailsTo({ askedTimes: 0 }, [...days].sort((a, b) => a - b).map((day) => addDays(today, day)));
      mails.slice(1).forEach((day, i) => expect(day >= addDays(mails[i] ?? '', ASK_AGAIN_DAYS)).toBe(true));
    }));
  });

  it('leaves whoever answers alone for ninety days', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 89 }), fc.integer({ min: 0, max: 400 }), (since, asked) => {
      expect(shouldAsk({ checkedOn: ago(since), askedOn: ago(asked), askedTimes: 0 }, today)).toBe(false);
    }));
  });
});

it('CHAIN-3: says nothing about room that was reported too long ago', () => {
  const said = (days: number) => ({ state: 'open' as const, reportedOn: ago(days) });
  expect(currentCapacity(said(CAPACITY_HOLDS_DAYS), today)).toBeDefined();
  expect(currentCapacity(said(CAPACITY_HOLDS_DAYS + 1), today)).toBeUndefined();
  expect(currentCapacity(undefined, today)).toBeUndefined();
});

describe('agreements (CHAIN-4, CHAIN-5)', () => {
  it('reminds at most twice in one term, never after it lapsed, and each time for another stretch', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -200, max: 30 }), { maxLength: 100 }), (days) => {
      let remindedOn: string | undefined;
      const mails = [...days].sort((a, b) => a - b).map((day) => addDays(today, day)).filter((day) => {
        if (!shouldRemind({ untilOn: today, remindedOn }, day)) return false;
        remindedOn = day;
        return true;
      });
      expect(mails.length).toBeLessThanOrEqual(REMIND_DAYS.length);
      expect(mails.every((day) => day <= today && day >= ago(60))).toBe(true);
      expect(mails.filter((day) => day < ago(14)).length).toBeLessThanOrEqual(1);
    }));
  });

  it('reminds on the sixtieth and on the fourteenth day before, when the round runs daily', () => {
    const daily = Array.from({ length: 120 }, (_, day) => ago(119 - day));
    let remindedOn: string | undefined;
    const mails = daily.filter((day) => {
      if (!shouldRemind({ untilOn: today, remindedOn }, day)) return false;
      remindedOn = day;
      return true;
    });
    expect(mails).toEqual([ago(60), ago(14)]);
  });

  it('is about to lapse exactly while somebody is reminded of it, and always in one state', () => {
    expect(agreementState({ fromOn: ago(10), untilOn: today }, today)).toBe('lapsing');
    expect(agreementState({ fromOn: ago(10), untilOn: ago(1) }, today)).toBe('lapsed');
    expect(agreementState({ fromOn: ago(10) }, today)).toBe('holds');
    expect(agreementState({ fromOn: addDays(today, 1) }, today)).toBe('later');
    fc.assert(fc.property(fc.integer({ min: -100, max: 300 }), (days) => {
      const untilOn = addDays(today, days);
      const lapsing = agreementState({ fromOn: ago(400), untilOn }, today) === 'lapsing';
      expect(lapsing).toBe(shouldRemind({ untilOn }, today));
    }));
  });
});
