import type { Concept, Scheme } from '../../core/frameworks/types.ts';

export type VersionStep = 'first' | 'newer' | 'same' | 'older';

const natural = new Intl.Collator('en', { numeric: true });

/** How the version of a file stands to the one that is there: "2026.10" is newer than "2026.9". */
export function versionStep(next: Pick<Scheme, 'version'>, now: Pick<Scheme, 'version'> | undefined): VersionStep {
  if (now === undefined) return 'first';
  const order = natural.compare(next.version, now.version);
  return order === 0 ? 'same' : order > 0 ? 'newer' : 'older';
}

/** What a new version does to the places. */
export type Takeover = {
  /** the scheme to keep: the new one, with what is used and missing in it retired at the end */
  readonly scheme: Scheme;
  readonly added: readonly Concept[];
  /** other words or another place in the tree, as they will be */
  readonly changed: readonly Concept[];
  /** used, and retired from now on */
  readonly retired: readonly Concept[];
  /** not used, and no longer there */
  readonly gone: readonly Concept[];
};

/** Value by value: a database gives the keys of an object back in an order of its own. */
function same(a: Concept, b: Concept): boolean {
  const values = ({ label, note, notation, broader }: Concept) =>
    [label.nl, label.en, note?.nl, note?.en, notation, broader];
  const others = values(b);
  return values(a).every((value, i) => value === others[i]);
}

/** A retired concept stays under what it stood under, as long as that is there. */
function retire({ broader, ...concept }: Concept, there: ReadonlySet<string>): Concept {
  return { ...concept, ...(broader !== undefined && there.has(broader) ? { broader } : {}), retired: true };
}

/**
 * A new version over the one that is there. A concept that an initiative stands at is never deleted: missing in the
 * new version, it is retired.
 *
 * @param used concepts with a confirmed initiative
 */
export function takeOver(next: Scheme, now: Scheme | undefined, used: ReadonlySet<string>): Takeover {
  const before = new Map((now?.concepts ?? []).map((concept) => [concept.id, concept]));
  const after = new Set(next.concepts.map(({ id }) => id));
  const missing = [...before.values()].filter(({ id }) => !after.has(id));
  const kept = missing.filter(({ id }) => used.has(id));
  const there = new Set([...after, ...kept.map(({ id }) => id)]);
  const concepts = [...next.concepts, ...kept.map((concept) => retire(concept, there))];
  return {
    scheme: { ...next, concepts },
    added: next.concepts.filter(({ id }) => !before.has(id)),
    changed: next.concepts.filter((concept) => {
      const old = before.get(concept.id);
      return old !== undefined && !same(old, concept);
    }),
    retired: concepts.filter(({ id, retired }) => retired && before.has(id) && !before.get(id)?.retired),
    gone: missing.filter(({ id }) => !used.has(id)),
  };
}
