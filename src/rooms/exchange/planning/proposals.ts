import type { GoodLine } from '../../../core/exchange/types.ts';
import { proposeThemes } from '../../../core/finding/index.ts';
import { proposePlaces } from '../../../core/frameworks/propose.ts';
import type { Mapping, Text } from '../../../core/frameworks/types.ts';
import { conceptProposal, mergeProposals, type Proposal, propose } from '../../../core/initiatives/propose.ts';
import type { Initiative, PartText } from '../../../core/initiatives/types.ts';
import type { Kept, ProposedConcept, ProposedField } from '../../../platform/catalogue/read.ts';
import { same } from './same.ts';

/** What waits for a person. */
export type Proposals = {
  readonly concepts: readonly ProposedConcept[];
  readonly fields: readonly ProposedField[];
  /** what a person should look at before anything else */
  readonly flags: readonly Text[];
};

/** How many themes are proposed at most, and how weak one may be beside the strongest. */
const MOST_THEMES = 3;
const WEAKEST = 0.5;

const words = (text: PartText | undefined): string => Object.values(text ?? {}).join('. ');

function themes(initiative: Partial<Initiative>): readonly Proposal[] {
  if (initiative.concepts?.some((concept) => concept.startsWith('fs-t.'))) return [];
  const texts = [words(initiative.name), words(initiative.summary), words(initiative.description)];
  return proposeThemes(texts).filter(({ weight }) => weight >= WEAKEST).slice(0, MOST_THEMES)
    .map(({ theme, because }) => conceptProposal(theme, {
      nl: `De tekst gaat over: ${because.label.nl}.`, en: `The text is about: ${because.label.en}.`,
    }));
}

/** Places in the other schemes, from themes that were given; those of proposed themes follow once confirmed. */
function places(initiative: Initiative, own: readonly Mapping[]): readonly ProposedConcept[] {
  const { concepts = [], kind, audiences, transitions, provider, level } = initiative;
  const given = concepts.filter((id) => id.startsWith('fs-t.'));
  if (given.length === 0) return [];
  return proposePlaces({ themes: given, kind, audiences, transitions, provider, level }, own)
    .map(({ concept, why }) => ({ concept, why }));
}

/**
 * Everything that can be proposed about an initiative that comes from a line: what the file suggests, what its texts
 * say, and places in the other schemes. A kind that the file didn't name is proposed, unless it is what was assumed.
 */
export function proposalsFor(line: GoodLine, initiative: Initiative, own: readonly Mapping[]): Proposals {
  const unsure = line.incomplete.includes('kind') || line.derived.includes('kind');
  const said = propose({ ...initiative, ...(unsure ? { kind: undefined } : {}) }, () => []);
  const all = [line.proposal, said, ...themes(initiative)].filter((one) => one !== undefined).reduce(mergeProposals);
  const assumed = line.derived.includes('kind') ? initiative.kind : undefined;
  const concepts: readonly ProposedConcept[] = [...all.concepts, ...places(initiative, own)];
  return {
    concepts: concepts.filter(({ concept }) => !initiative.concepts?.includes(concept)),
    fields: all.fields.filter(({ field, value }) => field !== 'kind' || value !== assumed),
    flags: all.flags.map(({ why }) => why),
  };
}

/**
 * The proposals of an initiative that was there already: those that still wait, and those that the new text gives and
 * the old one didn't. So what a person turned down doesn't come back for the same text.
 */
export function proposalsAfter(line: GoodLine, before: Kept, after: Initiative, own: readonly Mapping[]): Proposals {
  const old = proposalsFor(line, before.initiative, own);
  const fresh = proposalsFor(line, after, own);
  const concepts = fresh.concepts.filter(({ concept }) => !old.concepts.some((one) => one.concept === concept)
    && !before.proposedConcepts.some((one) => one.concept === concept));
  const fields = fresh.fields.filter(({ field, value }) =>
    !old.fields.some((one) => one.field === field && same(one.value, value)));
  const isNew = (field: string) => fields.some((one) => one.field === field);
  const waits = ({ field }: ProposedField) => !isNew(field)
    && (field === 'kind' ? same(before.initiative.kind, after.kind) : after[field] === undefined);
  return {
    concepts: [...before.proposedConcepts.filter(({ concept }) => !after.concepts?.includes(concept)), ...concepts],
    fields: [...before.proposedFields.filter(waits), ...fields],
    flags: fresh.flags,
  };
}
