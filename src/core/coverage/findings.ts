import type { Scheme } from '../frameworks/types.ts';
import type { Level } from '../initiatives/types.ts';
import { coverage } from './coverage.ts';
import { audienceGaps } from './gaps-audience.ts';
import { conceptGaps } from './gaps-concept.ts';
import { sortFindings } from './importance.ts';
import { overlaps } from './overlaps.ts';
import type { Counted, Finding, Scope } from './types.ts';

/** Gaps at the places of one scheme and for groups of students, most important first (COVER-7 to COVER-11). */
export function gaps(
  scheme: Scheme, initiatives: readonly Counted[], scope: Scope, ownLimit: Level = 4,
): Finding[] {
  return sortFindings([
    ...conceptGaps(coverage(scheme, initiatives, scope)),
    ...audienceGaps(initiatives, scope, ownLimit),
  ]);
}

/** Gaps and overlaps together, most important first (COVER-7 to COVER-13). */
export function findings(
  scheme: Scheme, initiatives: readonly Counted[], scope: Scope, ownLimit: Level = 4,
): Finding[] {
  return sortFindings([...gaps(scheme, initiatives, scope, ownLimit), ...overlaps(initiatives, scope)]);
}
