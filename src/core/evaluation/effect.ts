import { releaseChange } from '../disclosure/feedback.ts';
import type { PartText } from '../initiatives/types.ts';
import { againstGroup } from './against-group.ts';
import { beforeAfter } from './before-after.ts';
import { caveats } from './caveats.ts';
import { dropOut } from './drop-out.ts';
import type { Pair } from './pairs.ts';
import { hedgesCorrection } from './hedges.ts';
import { estimated, notEstimable } from './reasons.ts';
import type { BeforeAfter, Effect } from './types.ts';

/** Fewest in either group before they are put beside each other (SDC-23). */
const FEWEST = 10;

export type Measured = {
  /** those who took part and have both */
  readonly pairs: readonly Pair[];
  /** those who waited, when there were any */
  readonly waited?: readonly Pair[];
  /** before of those who have no after */
  readonly lost: readonly number[];
  readonly excluded: BeforeAfter['excluded'];
};
export type About = {
  readonly scale: PartText; readonly better: Effect['better']; readonly from: Effect['from']; readonly source: string;
  readonly reliability?: number;
};

/**
 * EVAL-47: what is kept of rows before and after: about those who took part, as a group of ten or more, with what it
 * does
 * not prove. What may not be said (SDC-23, 24) is not in it; nothing of a row is.
 */
export function effectOf({ pairs, waited, lost, excluded }: Measured, about: About): Effect {
  const { scale, better, from, source, reliability } = about;
  const base = { scale, better, from, source };
  const counts = excluded.map(({ reason, n }) => ({ reason, n }));
  const result = releaseChange(
    beforeAfter(pairs, { better, excluded: counts, ...(reliability === undefined ? {} : { reliability }) }),
  );
  if (result === 'few') return { ...base, result, caveats: [] };
  const against = waited && (waited.length < FEWEST ? notEstimable('few-waited') : againstGroup(pairs, waited));
  const left = dropOut(pairs.map(({ before }) => before), lost);
  const notProven = caveats({ result, dropOut: left, ...(against ? { against } : {}) });
  const beside = against && estimated(against)
    ? { difference: against.difference, ci95: against.ci95, n: against.n } : against;
  return {
    ...base, result: { ...result, ...(beside ? { againstGroup: beside } : {}) },
    caveats: notProven.map(({ nl, en }) => ({ nl, en })),
  };
}

/** What a report gives; the margin only when it stands there. */
export type Reported = {
  readonly n: number; readonly meanBefore: number; readonly meanAfter: number; readonly sdBefore: number;
    readonly sdAfter: number;
  readonly ci95?: readonly [number, number];
};

/**
 * EVAL-48: an effect that somebody else computed. d and g follow from means and spreads; what the report lacks
 * stays open.
 */
export function effectOfReport(reported: Reported, about: Omit<About, 'from'>): Effect {
  const { n, meanBefore, meanAfter, sdBefore, sdAfter, ci95 } = reported;
  const { scale, better, source } = about;
  const base = { scale, better, from: 'typed' as const, source };
  const missing = notEstimable('not-in-report');
  const meanDifference = meanAfter - meanBefore;
  const dAv = meanDifference / Math.sqrt((sdBefore ** 2 + sdAfter ** 2) / 2);
  const j = hedgesCorrection(n - 1);
  const result = releaseChange({
    n, excluded: [], meanBefore, meanAfter, sdBefore, sdAfter, meanDifference, ci95: ci95 ?? missing, dAv,
    gAv: estimated(j) ? j * dAv : j, reliability: about.reliability ?? missing, reliableChange: missing,
  });
  if (result === 'few') return { ...base, result, caveats: [] };
  const notProven = caveats({ result: { ...result, dAvCi95: missing, gAvCi95: missing } });
  return { ...base, result, caveats: notProven.map(({ nl, en }) => ({ nl, en })) };
}
