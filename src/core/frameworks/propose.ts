import { FACETS, type Tags } from './facets.ts';
import { groupBy } from './group-by.ts';
import { SCHEMES } from './index.ts';
import { MAPPINGS } from './mappings/index.ts';
import { combine, compareRelations, inverse, type Relation } from './relations.ts';
import type { Mapping, Text } from './types.ts';

/** A place that the rules suggest; a person confirms it. */
export type Proposal = {
  /** id of the concept that is proposed */
  readonly concept: string;
  /** concept id or facet (`kind:training`) that it comes from */
  readonly from: string;
  readonly relation: Relation;
  readonly why: Text;
};

const position = new Map(SCHEMES.flatMap((scheme) => scheme.concepts).map(({ id }, i) => [id, i]));
const builtIn = groupBy(MAPPINGS, ({ from }) => from);

/** Strongest first, then in the order of the schemes; an institution's own concepts come last. */
function compareProposals(a: Proposal, b: Proposal): number {
  const place = (id: string): number => position.get(id) ?? position.size;
  return compareRelations(a.relation, b.relation)
    || place(a.concept) - place(b.concept)
    || (a.concept < b.concept ? -1 : Number(a.concept > b.concept))
    || (a.from < b.from ? -1 : Number(a.from > b.from));
}

function fromTags(tags: Tags): Proposal[] {
  const themes = tags.themes.flatMap((theme) => builtIn.get(theme) ?? [])
    .map(({ from, to, relation, why }) => ({ concept: to, from, relation, why }));
  const facets = FACETS.filter((facet) => facet.when(tags))
    .flatMap(({ from, to, why }) => to.map(([relation, concept]) => ({ concept, from, relation, why })));
  return [...themes, ...facets];
}

/** An own scheme is mapped to any built-in one, so its places follow from tags and from places proposed firmly. */
function throughOwn(start: readonly Omit<Proposal, 'why'>[], own: readonly Mapping[]): Proposal[] {
  const byPlace = groupBy(own.flatMap(({ from, to, relation, why }) => [
    { at: from, concept: to, relation, why },
    { at: to, concept: from, relation: inverse(relation), why },
  ]), ({ at }) => at);
  return start.flatMap((known) => (byPlace.get(known.concept) ?? []).map(({ concept, relation, why }) => ({
    concept, from: known.concept, relation: combine(known.relation, relation), why,
  })));
}

/**
 * Where an initiative could stand in the other schemes, given what it is about. Each place comes once, by its
 * strongest reason, strongest first. What is tagged already is not proposed again, the order of the tags does not
 * matter, and nothing is decided: a person confirms each place.
 *
 * @param own mappings of an institution's own scheme, read in both directions
 */
export function proposePlaces(tags: Tags, own: readonly Mapping[] = []): Proposal[] {
  const tagged = new Set(tags.themes);
  const direct = fromTags(tags);
  const known = [
    ...tags.themes.map((concept) => ({ concept, from: concept, relation: 'exact' as const })),
    ...direct.filter(({ relation }) => relation !== 'related'),
  ];
  const sorted = [...direct, ...throughOwn(known, own)].sort(compareProposals);
  const best = new Map<string, Proposal>();
  for (const proposal of sorted) {
    if (!tagged.has(proposal.concept) && !best.has(proposal.concept)) best.set(proposal.concept, proposal);
  }
  return [...best.values()];
}
