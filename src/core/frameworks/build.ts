import type { Concept, Scheme, Text } from './types.ts';

/** A branch as it is written down in a scheme's file: the last part of the id, the texts, the narrower branches. */
export type Branch = {
  readonly id: string;
  readonly label: Text;
  readonly note: Text;
  readonly notation?: string;
  readonly narrower: readonly Branch[];
};

/** `branch('b1.1', 'Thuisvoelen', 'Belonging', 'nl note', 'en note', [narrower])` */
export function branch(
  id: string, nl: string, en: string, noteNl: string, noteEn: string, narrower: readonly Branch[] = [],
): Branch {
  return { id, label: { nl, en }, note: { nl: noteNl, en: noteEn }, narrower };
}

/** The same branches with their id as what the field calls them for short ("2.4"). */
export function numbered(branches: readonly Branch[]): Branch[] {
  return branches.map((b) => ({ ...b, notation: b.id, narrower: numbered(b.narrower) }));
}

function flatten(scheme: string, branches: readonly Branch[], broader?: string): Concept[] {
  return branches.flatMap(({ id, label, note, notation, narrower }) => {
    const full = `${scheme}.${id}`;
    const concept: Concept = {
      id: full, scheme, label, note,
      ...(broader === undefined ? {} : { broader }),
      ...(notation === undefined ? {} : { notation }),
    };
    return [concept, ...flatten(scheme, narrower, full)];
  });
}

/** A scheme from its branches: a broader concept stands before its narrower ones, in the order of the source. */
export function buildScheme(
  head: Omit<Scheme, 'concepts'>, branches: readonly Branch[],
): Scheme {
  return { ...head, concepts: flatten(head.id, branches) };
}
