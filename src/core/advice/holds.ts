import type { CheckInRecord } from '../check-in/record.ts';
import { OWN } from '../instruments/own/index.ts';
import type { Answers, Band, Instrument, Score, Scores } from '../instruments/types.ts';
import type { Among, Condition, Led } from './types.ts';

/** A check-in with what was there before it, oldest first. */
export type About = {
  readonly instrument: Instrument; readonly answers: Answers; readonly scores: Scores;
  readonly earlier: readonly CheckInRecord[];
};

const isAmong = (among: Among, key: string): boolean => {
  if (among === '*') return true;
  return among === 'others' ? !OWN.some((one) => one.key === key) : among.includes(key);
};

/** The stretch of a score where it goes least well; undefined where no side is better. */
export function heavySide({ bands, higher }: Score): Band | undefined {
  if (higher === 'neither' || bands.length < 2) return undefined;
  return higher === 'more' ? bands[0] : bands.at(-1);
}

const bandIn = (scores: Scores, key: string): string | undefined => {
  const one = scores[key];
  return one?.state === 'computed' ? one.band : undefined;
};
const valueIn = (scores: Scores | undefined, key: string): number | undefined => {
  const one = scores?.[key];
  return one?.state === 'computed' ? one.value : undefined;
};

/** The scores that went less well than the time before, by at least `by`. */
function fallen({ instrument, scores, earlier }: About, by: number): readonly Led[] {
  return instrument.scores.flatMap(({ key, higher }): readonly Led[] => {
    const before = earlier.findLast((one) => valueIn(one.scores, key) !== undefined);
    const [from, to] = [valueIn(before?.scores, key), valueIn(scores, key)];
    if (!before || from === undefined || to === undefined || higher === 'neither') return [];
    return (higher === 'more' ? from - to : to - from) >= by ? [{ kind: 'fell', score: key, from, since: before.on }] : [];
  });
}

/** The scores that are where it goes least well. */
const heavy = ({ instrument, scores }: About): readonly string[] => instrument.scores.flatMap((score) => {
  const side = heavySide(score);
  return side && bandIn(scores, score.key) === side.key ? [score.key] : [];
});

/**
 * Whether a condition holds.
 * @returns what made it so; nothing when it does not hold. A score that cannot be computed makes nothing so.
 */
export function led(condition: Condition, about: About): readonly Led[] {
  const { instrument, answers, scores, earlier } = about;
  if (!isAmong(condition.among, instrument.key)) return [];
  const inBands = (of: Scores, key: string, bands: readonly string[]) => bands.includes(bandIn(of, key) ?? '');
  switch (condition.kind) {
    case 'answer': {
      const answer = answers[condition.item];
      return answer !== undefined && condition.values.includes(answer) ? [{ kind: 'answer', item: condition.item }] : [];
    }
    case 'band':
      return inBands(scores, condition.score, condition.bands) ? [{ kind: 'band', score: condition.score }] : [];
    case 'stays': {
      const { score, bands, times } = condition;
      const before = earlier.slice(-(times - 1));
      const all = before.length === times - 1 && [...before.map((one) => one.scores), scores]
        .every((one) => inBands(one, score, bands));
      return all ? [{ kind: 'stays', score, times }] : [];
    }
    case 'fell': return fallen(about, condition.by);
    case 'many': {
      const keys = heavy(about);
      return keys.length >= condition.atLeast ? [{ kind: 'many', scores: keys }] : [];
    }
  }
}
