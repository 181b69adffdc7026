import type { Thesaurus } from './thesaurus.ts';

/**
 * Needs that name a group: an offer that is mainly for one of them is for those students, and little use to another.
 * The second list: needs by which a student of that group is known as well.
 */
const GROUPS: Readonly<Record<string, string>> = {
  caribbean: '',
  international: 'culture-shock visa homesick insurance dutch-course',
  refugee: 'ukraine war',
  ukraine: 'refugee war',
  lhbtiq: 'gender',
  gender: 'lhbtiq',
  parent: 'pregnancy-unplanned',
  caregiving: 'parent-addicted',
  'first-generation': 'family-expectations',
  'mbo-hbo': 'transition',
  'top-sport': '',
  autism: 'sensory',
  adhd: 'concentration',
  challenge: '',
  'long-term': 'graduating thesis',
  'chronic-illness': 'fatigue-illness pain concussion disability',
  'fatigue-illness': 'chronic-illness pain concussion',
  grief: '',
  faith: 'prayer-room',
};

/** An offer is for a group when nothing else in it is much stronger. */
const MAINLY = 0.85;
const OUTSIDE = 0.6;
const INSIDE = 1.3;

/** Per need: the groups that a student who asks for it may belong to, itself included. */
export function groupsOf(thesaurus: Thesaurus): ReadonlyMap<number, ReadonlySet<number>> {
  const out = new Map<number, Set<number>>();
  const add = (need: number | undefined, group: number) => {
    if (need !== undefined) out.set(need, (out.get(need) ?? new Set()).add(group));
  };
  for (const [id, others] of Object.entries(GROUPS)) {
    const group = thesaurus.needOf.get(id);
    if (group === undefined) throw new Error(`Unknown group ${id}`);
    for (const other of [id, ...others.split(' ')]) add(thesaurus.needOf.get(other), group);
  }
  return out;
}

/** The groups that an offer is for: empty for an offer for everybody. */
export function audienceOf(thesaurus: Thesaurus, about: ReadonlyMap<number, number>): ReadonlySet<number> {
  const needs = [...about].filter(([need]) => thesaurus.isRole[need] !== true);
  const best = Math.max(0.3, ...needs.map(([, weight]) => weight));
  return new Set(
    needs.flatMap(([need, weight]) =>
      weight >= MAINLY * best && (thesaurus.lexicon.entries[need]?.id ?? '') in GROUPS ? [need] : [],
    ),
  );
}

/** How well an offer suits who asks: for their group more, for another group less. */
export function suits(audience: ReadonlySet<number>, asking: ReadonlySet<number>, named: ReadonlySet<number>): number {
  if (audience.size === 0) return 1;
  if ([...audience].some((group) => named.has(group))) return INSIDE;
  return [...audience].some((group) => asking.has(group)) ? 1 : OUTSIDE;
}
