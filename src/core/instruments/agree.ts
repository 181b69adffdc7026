import { type Problem, problem } from './problem.ts';
import { valuesOf } from './score.ts';
import type { Instrument, Method, Score } from './types.ts';

const twice = (keys: readonly (string | number)[], at: (index: number) => string): readonly Problem[] =>
  keys.flatMap((key, index) => (keys.indexOf(key) === index ? []
    : [problem(at(index), `"${key}" staat er al.`, `"${key}" is there already.`)]));

const unknown = (at: string, key: string): Problem =>
  problem(at, `Er is geen "${key}".`, `There is no "${key}".`);

/** Lowest and highest that answers can come to. */
function reach(instrument: Instrument, { items, method, missing }: Score): readonly [number, number] {
  const ends = items.map((key) => {
    const item = instrument.items.find((one) => one.key === key);
    const values = item ? valuesOf(instrument, item) : [];
    return [Math.min(...values), Math.max(...values)] as const;
  });
  const low = ends.map(([one]) => one);
  const high = ends.map(([, one]) => one);
  const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);
  switch (method.kind) {
    case 'count': return [0, items.length];
    case 'groups': return [0, 2];
    case 'mean': return missing.atMost > 0 ? [Math.min(...low), Math.max(...high)]
      : [total(low) / items.length, total(high) / items.length];
    case 'sum': return [total(low) * (method.factor ?? 1), total(high) * (method.factor ?? 1)];
  }
}

/** Items that a method names. */
function named(method: Method): readonly string[] {
  if (method.kind === 'count') return Object.keys(method.at);
  return method.kind === 'groups' ? [...method.feeling, ...method.doing] : [];
}

function bandsOf({ bands, min, max }: Score, at: string): readonly Problem[] {
  return [
    ...twice(bands.map(({ key }) => key), (index) => `${at}/bands/${index}/key`),
    ...bands.flatMap(({ from, to }, index) => (from <= to && from >= min && to <= max ? []
      : [problem(`${at}/bands/${index}`, `Van ${from} tot ${to} valt niet binnen ${min} tot ${max}.`,
        `From ${from} to ${to} is not within ${min} to ${max}.`)])),
    ...bands.flatMap((one, index) => (bands.slice(0, index).some(({ from, to }) => one.from <= to && from <= one.to)
      ? [problem(`${at}/bands/${index}`, 'Dit stuk overlapt een ander stuk.', 'This band overlaps another one.')] : [])),
  ];
}

function scoreOf(instrument: Instrument, score: Score, index: number): readonly Problem[] {
  const at = `/scores/${index}`;
  const there = new Set(instrument.items.map(({ key }) => key));
  const lost = score.items.flatMap((key, n) => (there.has(key) ? [] : [unknown(`${at}/items/${n}`, key)]));
  const turned = (score.reversed ?? []).flatMap((key, n) => (score.items.includes(key) ? [] : [unknown(`${at}/reversed/${n}`, key)]));
  const others = named(score.method).filter((key) => !score.items.includes(key)).map((key) => unknown(`${at}/method`, key));
  const [low, high] = lost.length > 0 ? [score.min, score.max] : reach(instrument, score);
  const { missing, method, of, min, max } = score;
  return [
    ...lost, ...turned, ...others, ...twice(score.items, (n) => `${at}/items/${n}`), ...bandsOf(score, at),
    ...(min < max && low >= min - 0.005 && high <= max + 0.005 ? [] : [problem(`${at}/max`,
      `De antwoorden komen uit op ${low} tot ${high}; er staat ${min} tot ${max}.`,
      `Answers come to ${low} to ${high}; this says ${min} to ${max}.`)]),
    ...(missing.atMost < score.items.length ? [] : [problem(`${at}/missing/atMost`,
      'Er hoort minstens één antwoord te zijn.', 'At least one answer is to be there.')]),
    ...(method.kind === 'sum' && missing.atMost > 0 && missing.fill === 'none' ? [problem(`${at}/missing/fill`,
      'Een som met minder antwoorden valt lager uit. Kies "mean", of laat niets ontbreken.',
      'A sum of fewer answers is lower. Choose "mean", or let nothing be missing.')] : []),
    ...(of === undefined || (of !== score.key && instrument.scores.some(({ key }) => key === of)) ? [] : [unknown(`${at}/of`, of)]),
  ];
}

/** What must agree between the fields of an instrument. @returns every problem with its place in the file */
export function disagreements(instrument: Instrument): readonly Problem[] {
  const { scales, items, scores } = instrument;
  return [
    ...twice(scales.map(({ key }) => key), (index) => `/scales/${index}/key`),
    ...twice(items.map(({ key }) => key), (index) => `/items/${index}/key`),
    ...twice(scores.map(({ key }) => key), (index) => `/scores/${index}/key`),
    ...scales.flatMap(({ options, key }, at) => [
      ...twice(options.map(({ value }) => value), (index) => `/scales/${at}/options/${index}/value`),
      ...(items.some(({ scale }) => scale === key) ? [] : [problem(`/scales/${at}`,
        'Geen vraag gebruikt deze antwoorden.', 'No item uses these answers.')]),
    ]),
    ...items.flatMap((item, at) => {
      if (!scales.some(({ key }) => key === item.scale)) return [unknown(`/items/${at}/scale`, item.scale)];
      const value = item.acute && ('from' in item.acute ? item.acute.from : item.acute.upTo);
      return value === undefined || valuesOf(instrument, item).includes(value) ? []
        : [unknown(`/items/${at}/acute`, String(value))];
    }),
    ...scores.flatMap((score, index) => scoreOf(instrument, score, index)),
  ];
}
