import type { Text } from '../frameworks/types.ts';
import { FORM_RULES } from './proposing/forms.ts';
import { namesAGroup, proposeKind } from './proposing/kind.ts';
import { proposeAim, proposeLevel } from './proposing/level.ts';
import { AUDIENCE_RULES, TRANSITION_RULES } from './proposing/people.ts';
import { allSeen, type Seen } from './proposing/rule.ts';
import {
  type Aim, type Audience, FINDABLE_KINDS, type Form, type Initiative, type Kind, type Level, type PartText,
  type Transition,
} from './types.ts';

type Of<F extends string, T> = { readonly field: F } & Seen<T>;

/** A value for a field that is empty, with the words it comes from. A person confirms it, one by one or all at once. */
export type ProposedField =
  | Of<'kind', Kind> | Of<'level', Level> | Of<'aim', Aim> | Of<'forms', readonly Form[]>
  | Of<'audiences', readonly Audience[]> | Of<'transitions', readonly Transition[]>;

export type Proposal = {
  readonly fields: readonly ProposedField[];
  /** concept ids, strongest first */
  readonly concepts: readonly { readonly concept: string; readonly why: Text }[];
  /** what a person should look at before anything else; `group`: the name is a group, it doesn't say what there is */
  readonly flags: readonly { readonly flag: 'group'; readonly why: Text }[];
};

/** Themes in a text: `proposeThemes` of core/finding, handed in. */
export type ThemesOf = (texts: string[]) => readonly { theme: string; weight: number; because: readonly string[] }[];

/** How many themes are proposed at most, and how weak one may be beside the strongest. */
const MOST_THEMES = 3;
const WEAKEST = 0.5;

/** What is said after this many characters says little about what something is. */
const LONGEST = 2_000;

const isText = (text: string | undefined): text is string => text !== undefined && text !== '';

const inBoth = (text: PartText | undefined): string =>
  [text?.nl, text?.en].filter(isText).join('. ').slice(0, LONGEST);

type Texts = { readonly name: string; readonly summary: string; readonly all: string[] };

function textsOf({ name, summary, description }: Partial<Initiative>): Texts {
  const [names, sentence] = [inBoth(name), inBoth(summary)];
  const all = [...new Set([names, sentence, inBoth(description)].filter((text) => text !== ''))];
  return { name: (name?.nl ?? name?.en ?? '').slice(0, LONGEST), summary: sentence, all };
}

function themes(initiative: Partial<Initiative>, texts: string[], themesOf: ThemesOf): Proposal['concepts'] {
  if (initiative.concepts?.some((concept) => concept.startsWith('fs-t.'))) return [];
  const found = [...themesOf(texts)].sort((a, b) => b.weight - a.weight);
  const strongest = found[0]?.weight ?? 0;
  return found.filter(({ weight }) => weight >= strongest * WEAKEST).slice(0, MOST_THEMES).map(({ theme, because }) => {
    const words = because.map((word) => `‘${word}’`).join(', ');
    return { concept: theme, why: { nl: `Er staat ${words}.`, en: `It says ${words}.` } };
  });
}

const as = <F extends string, T>(field: F, seen: Seen<T> | undefined): Of<F, T>[] => (seen ? [{ field, ...seen }] : []);

/** Somebody who trains staff does it for staff. */
const STAFF: Seen<readonly Audience[]> = {
  value: ['staff'], why: { nl: 'Scholing is er voor medewerkers.', en: 'Training is there for staff.' },
};

/**
 * Proposes what is missing of an initiative, from its name, summary and description. What is filled in is left alone,
 * level, form and aim are proposed only for what students can find, and every proposal says which words it comes from.
 */
export function propose(initiative: Partial<Initiative>, themesOf: ThemesOf): Proposal {
  const { name, summary, all } = textsOf(initiative);
  const kind = proposeKind(name, summary);
  const findable = FINDABLE_KINDS.includes(initiative.kind ?? kind.value);
  const level = findable && initiative.level === undefined ? proposeLevel(all) : undefined;
  const aim = findable && initiative.aim === undefined ? proposeAim(all, initiative.level ?? level?.value) : undefined;
  const audiences = (initiative.kind ?? kind.value) === 'training' ? STAFF : allSeen(AUDIENCE_RULES, all);
  return {
    fields: [
      ...as('kind', initiative.kind === undefined ? kind : undefined), ...as('level', level), ...as('aim', aim),
      ...as('forms', findable && !initiative.forms?.length ? allSeen(FORM_RULES, all) : undefined),
      ...as('audiences', initiative.audiences?.length ? undefined : audiences),
      ...as('transitions', initiative.transitions?.length ? undefined : allSeen(TRANSITION_RULES, all)),
    ],
    concepts: themes(initiative, all, themesOf),
    flags: namesAGroup(name) && initiative.kind === undefined ? [{ flag: 'group', why: kind.why }] : [],
  };
}

/** A proposal of one concept, such as a list gives by where it puts an initiative. */
export const conceptProposal = (concept: string, why: Text): Proposal =>
  ({ fields: [], concepts: [{ concept, why }], flags: [] });

/** Two proposals together; where both propose the same field or concept, the first one stands. */
export function mergeProposals(first: Proposal, second: Proposal): Proposal {
  const fields = new Set(first.fields.map(({ field }) => field));
  const concepts = new Set(first.concepts.map(({ concept }) => concept));
  return {
    fields: [...first.fields, ...second.fields.filter(({ field }) => !fields.has(field))],
    concepts: [...first.concepts, ...second.concepts.filter(({ concept }) => !concepts.has(concept))],
    flags: [...first.flags, ...second.flags.filter(({ flag }) => !first.flags.some((known) => known.flag === flag))],
  };
}
