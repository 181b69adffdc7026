import type { Score } from '../../../core/instruments/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { BandShape, LinePoint } from '../../../ui/score-line/geometry.ts';
import type { Spoke } from '../../../ui/score-wheel/spoke.ts';
import type { Result } from './types.ts';
import type { ResultWords } from './words.ts';

type Record = Result['record'];

const valueOf = (record: Record | undefined, key: string): number | undefined => {
  const scored = record?.scores[key];
  return scored?.state === 'computed' ? scored.value : undefined;
};

/** The stretch in which a value fell, in words. */
function stateOf(score: Score, record: Record, { lang }: Result, words: ResultWords): string {
  const scored = record.scores[score.key];
  const key = scored?.state === 'computed' ? scored.band : undefined;
  return score.bands.find((band) => band.key === key)?.title[lang] ?? words.noOutcome;
}

/** Own points of one score on its stretches; nothing without a point now, so that an old one is not read as today's. */
function lineOf(score: Score, result: Result, words: ResultWords) {
  const { lang, record, earlier } = result;
  if (valueOf(record, score.key) === undefined) return undefined;
  const all = [...earlier, record].filter((one) => valueOf(one, score.key) !== undefined);
  const told = all.map((one) => words.onDay(dayInWords(one.on, lang), stateOf(score, one, result, words)));
  return {
    summary: `${score.title[lang]}. ${told.join('; ')}.`, min: score.min, max: score.max,
    points: all.map((one): LinePoint => ({ on: one.on, value: valueOf(one, score.key) as number })),
    bands: score.bands.map(({ title, from, to }): BandShape => ({ title: title[lang], from, to })),
  };
}

/** A wheel needs scores on one scale that all go the same way. */
const fitsWheel = (scores: readonly Score[]): boolean => scores.length >= 3 && scores.length <= 8
  && scores.every(({ min, max, higher }) => min === scores[0]?.min && max === scores[0].max && higher === 'more');

function wheelOf(scores: readonly Score[], result: Result, words: ResultWords) {
  const { lang, record, earlier } = result;
  const last = earlier.at(-1);
  const [{ min, max, bands }] = scores as readonly [Score, ...Score[]];
  const spokes = scores.map((score): Spoke => {
    const [value, before] = [valueOf(record, score.key), valueOf(last, score.key)];
    return {
      title: score.title[lang], state: stateOf(score, record, result, words),
      ...(value === undefined ? {} : { value }), ...(before === undefined ? {} : { before }),
    };
  });
  return {
    spokes, min, max, rings: bands.slice(1).map(({ from }) => from),
    summary: spokes.map(({ title, state }) => `${title}: ${state}`).join('; '),
    ...(last ? { beforeLabel: `${words.before}, ${dayInWords(last.on, lang)}` } : {}),
  };
}

/**
 * The picture that fits: a wheel of all, or a line for each score by its key. And the same as a table: a row each time,
 * a column each score.
 */
export function pictureView(result: Result, words: ResultWords) {
  const { instrument, record, earlier, lang } = result;
  const scores = instrument.scores.filter(({ of }) => of === undefined);
  const wheel = instrument.picture === 'wheel' && fitsWheel(scores);
  const lines = wheel ? [] : instrument.scores.map((score) => [score.key, lineOf(score, result, words)] as const);
  return {
    first: earlier.length === 0,
    ...(wheel ? { wheel: wheelOf(scores, result, words) } : {}),
    lines: Object.fromEntries(lines.flatMap(([key, line]) => (line ? [[key, line]] : []))),
    columns: instrument.scores.map((score) => score.title[lang]),
    rows: [...earlier, record].reverse().map((one) =>
      [dayInWords(one.on, lang), ...instrument.scores.map((score) => stateOf(score, one, result, words))]),
  };
}
export type PictureView = ReturnType<typeof pictureView>;
