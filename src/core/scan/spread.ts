import { type Levels, SCAN_LEVELS } from './types.ts';

/** What somebody filled in, without who. */
export type Filled = { readonly asStudent: boolean; readonly levels: Levels };
/** How many chose each level, from 1 to 4. */
export type Counts = readonly [number, number, number, number];
export type Split = { readonly students: Counts; readonly staff: Counts };
/**
 * What a conversation sees of one part. `range` is the largest level minus the smallest, 0 to 3; `deviation` is the
 * mean distance to the mean, in levels. `split` is there only when both groups are large enough (SCAN-3).
 */
export type Spread = {
  readonly kind: 'shown'; readonly concept: string; readonly people: number; readonly counts: Counts;
  readonly range: number; readonly deviation: number; readonly split?: Split;
};
export type Few = { readonly kind: 'few'; readonly concept: string };
export type PartSpread = Spread | Few;

/** SCAN-2: with fewer answers nothing of a part is shown. */
export const FEWEST = 5;

const countsOf = (levels: readonly number[]): Counts =>
  SCAN_LEVELS.map((level) => levels.filter((one) => one === level).length) as unknown as Counts;

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Largest minus smallest. @param levels at least one */
export const rangeOf = (levels: readonly number[]): number => Math.max(...levels) - Math.min(...levels);

/** SCAN-1: mean distance to the mean, in levels; 0 when all chose the same. @param levels at least one */
export function deviationOf(levels: readonly number[]): number {
  const sorted = [...levels].sort((a, b) => a - b); // the order of people must not change a last digit
  const middle = mean(sorted);
  return mean(sorted.map((one) => Math.abs(one - middle)));
}

/** What may be shown of one part. */
export function spreadOf(concept: string, filled: readonly Filled[]): PartSpread {
  const answers = filled.flatMap(({ asStudent, levels }) => {
    const level = levels[concept];
    return level ? [{ asStudent, level }] : [];
  });
  if (answers.length < FEWEST) return { kind: 'few', concept };
  const all = answers.map(({ level }) => level);
  const of = (student: boolean) => answers.filter(({ asStudent }) => asStudent === student).map(({ level }) => level);
  const [students, staff] = [of(true), of(false)];
  const both = students.length >= FEWEST && staff.length >= FEWEST;
  return {
    kind: 'shown', concept, people: all.length, counts: countsOf(all), range: rangeOf(all), deviation: deviationOf(all),
    ...(both ? { split: { students: countsOf(students), staff: countsOf(staff) } } : {}),
  };
}

const key = (one: PartSpread): readonly [number, number] =>
  (one.kind === 'few' ? [-1, -1] : [one.range, one.deviation]);

/** SCAN-4: where people disagree most comes first; the framework's order where they disagree as much. */
export function byDisagreement(parts: readonly PartSpread[]): readonly PartSpread[] {
  return [...parts].sort((a, b) => {
    const [[rangeA, deviationA], [rangeB, deviationB]] = [key(a), key(b)];
    return rangeB - rangeA || deviationB - deviationA;
  });
}

/** Mean level of counts, for which of two groups sees it more favourably. */
const level = (counts: Counts): number =>
  counts.reduce((sum, count, at) => sum + count * (at + 1), 0) / counts.reduce((sum, count) => sum + count, 0);

/** SCAN-3: who sees it as further along, when the two groups are at least one level apart. */
export function differs({ students, staff }: Split): 'students-higher' | 'staff-higher' | undefined {
  const apart = level(students) - level(staff);
  if (Math.abs(apart) < 1) return undefined;
  return apart > 0 ? 'students-higher' : 'staff-higher';
}

/** SCAN-5: sentences about one part without a trace of who wrote which: in alphabetical order, from five answers on. */
export function sentencesOf(
  concept: string, filled: readonly (Filled & { readonly notes: Readonly<Record<string, string>> })[],
): readonly string[] {
  if (spreadOf(concept, filled).kind === 'few') return [];
  return filled.flatMap(({ notes }) => notes[concept] ?? []).sort((a, b) => a.localeCompare(b, 'nl'));
}
