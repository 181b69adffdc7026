import type { Finding } from './types.ts';

/**
 * COVER-13: what comes first. Safety before everything; then groups for whom there is nothing; then what is empty,
 * large before small; then what is there but can't be found or is incomplete; overlaps last.
 */
export const IMPORTANCE = {
  safety: 100, audienceEmpty: 80, branchEmpty: 70, audienceLow: 60, placeEmpty: 55, notFindable: 50, nothingLight: 40,
  levelMissing: 30, overlap: 20,
} as const;

/** Places that are about safety, in each scheme that names one. */
export const SAFETY: ReadonlySet<string> = new Set(['fs-t.2.6', 'fs.b2.7', 'fs.b2.8', 'lk.2.5', 'care.6']);

/** Most important first; what is equally important keeps its order. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => b.importance - a.importance);
}
