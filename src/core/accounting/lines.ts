import { conceptById, narrower } from '../frameworks/index.ts';
import type { Text } from '../frameworks/types.ts';
import type { Institution } from '../institution/types.ts';

export type Sector = Institution['sector'];
/** What money is divided over, with the subthemes below it (none for the pillars of mbo). */
export type Line = {
  readonly id: string; readonly label: Text;
  readonly subs: readonly { readonly id: string; readonly label: Text }[];
};

const labelled = (id: string) => ({ id, label: conceptById(id)?.label ?? { nl: id, en: id } });
const four = (scheme: 'lk' | 'gs'): readonly Line[] => ['1', '2', '3', '4'].map((number) => {
  const id = `${scheme}.${number}`;
  return { ...labelled(id), subs: narrower(id).map(labelled) };
});

/**
 * ACCT-4: hbo and wo divide over the four lines of the Landelijk Kader, mbo over the four pillars of Gezonde School,
 * for the agreement with its lines is not theirs.
 */
export const linesFor = (sector: Sector): readonly Line[] => four(sector === 'mbo' ? 'gs' : 'lk');

/** The line that a line or subtheme belongs to: "lk.2" for "lk.2.5". */
export const lineOf = (concept: string): string => concept.split('.').slice(0, 2).join('.');

/** Whether money of this sector can be put on a concept. */
export const isPlace = (sector: Sector, concept: string): boolean => linesFor(sector)
  .some(({ id, subs }) => id === concept || subs.some((sub) => sub.id === concept));
