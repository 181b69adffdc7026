import type { Released } from '../disclosure/figures.ts';

/** What is counted: asked for, told that it fits better elsewhere, waited longer than was agreed. */
export const COUNTED = ['asked', 'declined', 'waited'] as const;
export type Counted = (typeof COUNTED)[number];

/** One theme or offer in one quarter. `offers`: how many published offers there are; absent where that says nothing. */
export type Line = { readonly key: string; readonly offers?: number } & Readonly<Record<Counted, Released>>;
export type Finding = {
  readonly key: string; readonly kind: 'nothing' | 'little' | 'elsewhere' | 'waited'; readonly students: number; readonly offers?: number;
};

/** SIGNAL-2: so many published offers, or fewer, is little. */
export const LITTLE = 2;
/** SIGNAL-3: one in so many told to go elsewhere is often. */
const OFTEN = 4;

const numberOf = (figure: Released): number => ('withheld' in figure ? 0 : figure.students);

function findingsOf(line: Line): readonly Finding[] {
  const { key, offers } = line;
  const [asked, declined, waited] = [numberOf(line.asked), numberOf(line.declined), numberOf(line.waited)];
  const little = asked > 0 && offers !== undefined && offers <= LITTLE;
  return [
    ...(little ? [{ key, offers, kind: offers === 0 ? 'nothing' as const : 'little' as const, students: asked }] : []),
    ...(declined > 0 && declined * OFTEN >= asked ? [{ key, kind: 'elsewhere' as const, students: declined }] : []),
    ...(waited > 0 ? [{ key, kind: 'waited' as const, students: waited }] : []),
  ];
}

const ORDER: readonly Finding['kind'][] = ['nothing', 'little', 'elsewhere', 'waited'];

/** SIGNAL-1 to 5: what stands out, from figures that were released and from nothing else. */
export const findings = (lines: readonly Line[]): readonly Finding[] => lines.flatMap(findingsOf)
  .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.students - a.students || (a.key < b.key ? -1 : 1));

/** Whether there is any figure on this line. */
export const saysSomething = (line: Line): boolean => COUNTED.some((what) => !('withheld' in line[what]));
