import type { ScanLevel, ScanScheme } from './types.ts';

/** A closed round with what was agreed in it, by part. */
export type ClosedRound = {
  readonly id: string; readonly unitId: string | null; readonly scheme: ScanScheme; readonly year: number;
  readonly agreed: ReadonlyMap<string, ScanLevel>;
};

/** SCAN-7: the rounds one may lay beside this one: the same scheme and the same unit, up to its year; oldest first. */
export function seriesOf<T extends Omit<ClosedRound, 'agreed'>>(one: T, all: readonly T[]): readonly T[] {
  return all.filter(({ id, unitId, scheme, year }) =>
    unitId === one.unitId && scheme === one.scheme && (id === one.id || year < one.year))
    .sort((a, b) => a.year - b.year);
}

/** What a part did between two moments; undefined when one of them says nothing. */
export function movement(before: ScanLevel | undefined, now: ScanLevel | undefined): 'up' | 'down' | 'same' | undefined {
  if (before === undefined || now === undefined) return undefined;
  if (before === now) return 'same';
  return now > before ? 'up' : 'down';
}
