import { scoresOf } from '../instruments/score.ts';
import type { Answers, Both, Instrument, Scored, Scores } from '../instruments/types.ts';

/** Where a value of a line comes from: a column of the file, or the same for every line. */
export type From = { readonly column: string } | { readonly is: string };
/** Own words of a file for what we keep: "Male" → "man". */
export type Background = From & { readonly values?: Readonly<Record<string, string>> };

/** A scale that a map declares itself: a total that the file holds, or items to add up. Bounds belong to it. */
export type OwnScale = {
  readonly key: string; readonly title: Both; readonly min: number; readonly max: number;
} & ({ readonly column: string } | {
  readonly columns: readonly string[]; readonly method: 'sum' | 'mean';
  /** bounds of one item */
  readonly each: { readonly min: number; readonly max: number };
  /** so many items may be missing */
  readonly missing?: number;
});

/** Which column is what (docs/formats/rounds-import.md). */
export type RoundsMap = {
  readonly title: Both;
  readonly series: string;
  readonly instrument: string;
  readonly edition: string;
  /** when it was measured, days as `2018-05-01` */
  readonly measured: { readonly from: string; readonly to: string };
  /** a line is a person when all of these are filled */
  readonly person: readonly string[];
  readonly unit?: From;
  readonly year?: From;
  readonly background: Readonly<Record<string, Background>>;
  /** scores of a known instrument that the file holds, and items of which we make them */
  readonly scores: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, string>>;
  readonly scales: readonly OwnScale[];
};

/** One person of the file, as it counts: nothing of the line beside this. */
export type Measured = {
  readonly unit?: string; readonly year?: number; readonly background: Readonly<Record<string, string>>;
  readonly scores: Scores;
};
export type Why =
  | 'no-person' | 'not-a-number' | 'out-of-range' | 'no-scores' | 'unknown-unit' | 'bad-year' | 'unknown-background';
/** A line that was refused: by number and column, never with what stands in it. */
export type Refusal = { readonly line: number; readonly why: Why; readonly column?: string };
type Line = { readonly ok: true; readonly line: number; readonly value: Measured } | ({ readonly ok: false } & Refusal);

/** Every column that a map names. */
export function columnsOf(map: RoundsMap): readonly string[] {
  const from = [map.unit, map.year, ...Object.values(map.background)].flatMap((one) => (one && 'column' in one ? [one.column] : []));
  const scales = map.scales.flatMap((one) => ('column' in one ? [one.column] : one.columns));
  return [...new Set([...map.person, ...from, ...Object.values(map.scores), ...Object.values(map.items), ...scales])];
}

class Refused extends Error {
  readonly why: Why;
  readonly column: string | undefined;
  constructor(why: Why, column?: string) {
    super(why);
    this.why = why;
    this.column = column;
  }
}

type Cells = (column: string) => string;
const NUMBER = /^-?\d{1,9}(?:[.,]\d{1,6})?$/;

/** A number within its bounds; undefined when the cell is empty. @throws Refused */
function numberIn(cells: Cells, column: string, { min, max }: { min: number; max: number }): number | undefined {
  const text = cells(column);
  if (text === '') return undefined;
  if (!NUMBER.test(text)) throw new Refused('not-a-number', column);
  const value = Number(text.replace(',', '.'));
  if (value < min || value > max) throw new Refused('out-of-range', column);
  return value;
}

const computed = (value: number, answered: number): Scored => ({ state: 'computed', value: Math.round(value * 100) / 100, answered });
const missing = (many: number, atMost: number): Scored => ({ state: 'not-computable', reason: 'missing-answers', missing: many, atMost });

function ownScore(scale: OwnScale, cells: Cells): Scored {
  if ('column' in scale) {
    const value = numberIn(cells, scale.column, scale);
    return value === undefined ? missing(1, 0) : computed(value, 1);
  }
  const values = scale.columns.map((column) => numberIn(cells, column, scale.each))
    .filter((value) => value !== undefined);
  const gone = scale.columns.length - values.length;
  if (gone > (scale.missing ?? 0) || values.length === 0) return missing(gone, scale.missing ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return computed(scale.method === 'mean' ? mean : mean * scale.columns.length, values.length);
}

function knownScores(map: RoundsMap, instrument: Instrument | undefined, cells: Cells): Scores {
  const given = Object.entries(map.scores).flatMap(([key, column]): readonly (readonly [string, Scored])[] => {
    const score = instrument?.scores.find((one) => one.key === key);
    const value = score && numberIn(cells, column, score);
    if (!score) return [];
    const band = value === undefined ? undefined : score.bands.find(({ from, to }) => value >= from && value <= to);
    return [[key, value === undefined ? missing(score.items.length, score.missing.atMost)
      : { state: 'computed', value, answered: score.items.length, ...(band ? { band: band.key } : {}) }]];
  });
  if (!instrument || Object.keys(map.items).length === 0) return Object.fromEntries(given);
  const answers: Answers = Object.fromEntries(Object.entries(map.items).flatMap(([key, column]) => {
    const item = instrument.items.find((one) => one.key === key);
    const options = instrument.scales.find((one) => one.key === item?.scale)?.options.map(({ value }) => value) ?? [];
    const value = numberIn(cells, column, { min: Math.min(...options), max: Math.max(...options) });
    if (value !== undefined && !options.includes(value)) throw new Refused('out-of-range', column);
    return value === undefined ? [] : [[key, value]];
  }));
  return { ...scoresOf(instrument, answers), ...Object.fromEntries(given) };
}

const valueOf = (from: From, cells: Cells): string => ('column' in from ? cells(from.column) : from.is);
const columnIn = (from: From): string | undefined => ('column' in from ? from.column : undefined);

function measured(
  map: RoundsMap, instrument: Instrument | undefined, units: ReadonlySet<string>, cells: Cells,
): Measured {
  if (map.person.some((column) => cells(column) === '')) {
    throw new Refused('no-person', map.person.find((column) => cells(column) === ''));
  }
  const unit = map.unit ? valueOf(map.unit, cells) : '';
  if (unit !== '' && !units.has(unit)) throw new Refused('unknown-unit', map.unit && columnIn(map.unit));
  const year = map.year ? valueOf(map.year, cells) : '';
  if (year !== '' && !/^[1-8]$/.test(year)) throw new Refused('bad-year', map.year && columnIn(map.year));
  const background = Object.entries(map.background).flatMap(([key, from]) => {
    const text = valueOf(from, cells);
    if (text === '') return [];
    const value = from.values ? from.values[text] : text;
    if (value === undefined || value.length > 60) throw new Refused('unknown-background', columnIn(from));
    return [[key, value] as const];
  });
  const scores = {
    ...knownScores(map, instrument, cells),
    ...Object.fromEntries(map.scales.map((scale) => [scale.key, ownScore(scale, cells)])),
  };
  if (Object.values(scores).every(({ state }) => state === 'not-computable')) throw new Refused('no-scores');
  return { ...(unit === '' ? {} : { unit }), ...(year === '' ? {} : { year: Number(year) }), background: Object.fromEntries(background), scores };
}

/**
 * What a file measured elsewhere comes to, line by line (ROUND-13).
 * @param rows the header first; a line has the number that a spreadsheet gives it
 * @param units keys of units that there are
 */
export function readElsewhere(
  map: RoundsMap, rows: readonly (readonly string[])[], instrument: Instrument | undefined, units: ReadonlySet<string>,
): readonly Line[] {
  const header = (rows[0] ?? []).map((name) => name.trim());
  return rows.slice(1).map((row, n): Line => {
    const line = n + 2;
    try {
      const cells: Cells = (column) => (row[header.indexOf(column)] ?? '').trim();
      return { ok: true, line, value: measured(map, instrument, units, cells) };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { ok: false, line, why: error.why, ...(error.column === undefined ? {} : { column: error.column }) };
    }
  });
}
