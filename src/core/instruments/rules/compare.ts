import { type Problem, problem } from '../problem.ts';
import type { Instrument, Method, Score } from '../types.ts';
import type { ScoringRule } from './types.ts';

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

/** A method in one way of writing: the order of its keys and values does not matter. */
function written(method: Method): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted).map((one) => JSON.stringify(one)).sort();
    if (value === null || typeof value !== 'object') return value;
    return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]);
  };
  return JSON.stringify(sorted(method.kind === 'sum' ? { ...method, factor: method.factor ?? 1 } : method));
}

/** Numbers of the items of a score that are reversed. */
const numbersOf = (instrument: Instrument, keys: readonly string[]): string =>
  keys.map((key) => instrument.items.findIndex((item) => item.key === key) + 1).sort((a, b) => a - b).join(', ') || '–';

/** Whether two groups of items have answer scales of their own, so that one can count the other way round already. */
function apart(instrument: Instrument, [one, other]: NonNullable<ScoringRule['opposite']>): boolean {
  const scalesOf = (numbers: readonly number[]) =>
    new Set(numbers.map((number) => instrument.items[number - 1]?.scale));
  const second = scalesOf(other);
  return [...scalesOf(one)].every((scale) => !second.has(scale));
}

function reversedRight(rule: ScoringRule, instrument: Instrument, want: Score, has: Score): boolean {
  const given = has.reversed ?? [];
  if (!rule.opposite) return same(given, want.reversed ?? []);
  const keys = (numbers: readonly number[]) => numbers.map((number) => instrument.items[number - 1]?.key ?? '');
  if (given.length === 0) return apart(instrument, rule.opposite);
  return !apart(instrument, rule.opposite) && rule.opposite.some((numbers) => same(given, keys(numbers)));
}

/** Every value that a score can have, for methods that count in whole steps; hundredths for a mean. */
function reachable({ min, max, method }: Score): readonly number[] {
  const step = method.kind === 'mean' ? 0.01 : method.kind === 'sum' ? (method.factor ?? 1) : 1;
  const count = Math.round((max - min) / step) + 1;
  return Array.from({ length: count }, (_, at) => Math.round((min + at * step) * 100) / 100);
}

/** Whether bands part where the cuts say, and nowhere else. */
function partsAt(score: Score, cuts: readonly number[]): boolean {
  const bandOf = (value: number) => score.bands.find(({ from, to }) => value >= from && value <= to)?.key;
  const side = (value: number) => cuts.filter((cut) => value > cut).length;
  const values = reachable(score);
  if (values.some((value) => bandOf(value) === undefined)) return false;
  return values.slice(1).every((value, at) => {
    const before = values[at] ?? value;
    return (bandOf(value) !== bandOf(before)) === (side(value) !== side(before));
  });
}

/** What of one score differs from what its rule says. @param at the path of the score in the file */
export function compareScore(
  rule: ScoringRule, instrument: Instrument, pair: { readonly want: Score; readonly has: Score; readonly at: string },
): readonly Problem[] {
  const { want, has, at } = pair;
  const wrong = (field: keyof Score, nl: string, en: string) =>
    problem(`${at}/${field}`, `${nl} (${rule.number}).`, `${en} (${rule.number}).`);
  const text = (value: string | number | undefined) => String(value ?? '–');
  const cuts = rule.cuts?.[want.key];
  const numbers = numbersOf(instrument, want.reversed ?? []);
  return [
    ...(same(has.items, want.items) ? [] : [wrong('items', `Deze score hoort uit vraag ${numbersOf(instrument, want.items)} te komen`,
      `This score is to come from items ${numbersOf(instrument, want.items)}`)]),
    ...(reversedRight(rule, instrument, want, has) ? [] : [wrong('reversed', `Andersom tellen: vraag ${numbers}`,
      `Items that count the other way round: ${numbers}`)]),
    ...(written(has.method) === written(want.method) ? [] : [wrong('method', 'De berekening is niet die van de regel',
      'The computation is not that of the rule')]),
    ...(has.missing.atMost === want.missing.atMost && has.missing.fill === want.missing.fill ? [] : [wrong('missing',
      `Er mogen ${want.missing.atMost} antwoorden ontbreken, niet anders`, `${want.missing.atMost} answers may be missing, not otherwise`)]),
    ...(['min', 'max', 'higher', 'changeFrom'] as const).flatMap((field) => (has[field] === want[field] ? []
      : [wrong(field, `Hier hoort ${text(want[field])} te staan`, `This is to be ${text(want[field])}`)])),
    ...(!cuts || cuts.some((one) => partsAt(has, one)) ? [] : [wrong('bands',
      `De grens hoort te liggen na ${cuts.map((one) => one.join(', ')).join(' of na ')}`,
      `The bands are to part after ${cuts.map((one) => one.join(', ')).join(' or after ')}`)]),
  ];
}
