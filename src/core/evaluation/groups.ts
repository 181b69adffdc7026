import { type AgainstGroup, againstGroup } from './against-group.ts';
import { beforeAfter, type Choices, type Numbers } from './before-after.ts';
import { notEstimable } from './reasons.ts';
import type { Row } from './table.ts';
import type { Estimate } from './types.ts';

export type Group = { readonly name: string; readonly waited: boolean; readonly result: Numbers };
export type Groups = {
  /** by name */
  readonly groups: readonly Group[];
  readonly against: Estimate<AgainstGroup>;
};

/** How a group that waited is called in files, the whole name or its first part. */
const WAITED = /^(?:wacht|wait|control|vergelijk|compar|(?:geen|nee|no|none|false|0)$)/i;

/** Whether this is the group that somebody means: capitals and spaces around it don't matter. */
export const sameGroup = (name: string, told: string): boolean => name.toLowerCase() === told.trim().toLowerCase();

/** EVAL-33. The group that waited: as told, or else the only one that is called so. */
function waiting(names: readonly string[], told?: string): string | undefined {
  if (told !== undefined) return names.find((name) => sameGroup(name, told));
  const called = names.filter((name) => WAITED.test(name));
  return called.length === 1 ? called[0] : undefined;
}

/**
 * Each group by itself, and the difference in change between the two when there are two (EVAL-12, EVAL-33).
 * @param told the name of the group that waited
 */
export function byGroup(rows: readonly Row[], choices: Choices, told?: string): Groups {
  const names = [...new Set(rows.map(({ group = '' }) => group))].sort();
  const waited = waiting(names, told);
  const of = (name: string) => rows.filter(({ group }) => group === name);
  const groups = names.map((name) => ({
    name, waited: name === waited, result: beforeAfter(of(name), { ...choices, excluded: [] }),
  }));
  const other = names.find((name) => name !== waited);
  const against = names.length < 2 || other === undefined ? notEstimable('one-group')
    : names.length > 2 ? notEstimable('many-groups')
      : waited === undefined ? notEstimable('which-waited') : againstGroup(of(other), of(waited));
  return { groups, against };
}
