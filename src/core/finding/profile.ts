import { OFFER_TALK } from './lexicon/offer-talk.ts';
import { matches, type Match } from './match.ts';
import { TEXT_LIMIT, words } from './normalise.ts';
import { partsOf, type Part } from './offer-parts.ts';
import { read, type Reading } from './reading.ts';
import { recognise } from './recognise.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { FindableOffer, Level } from './types.ts';

/** What an offer is about, worked out from its texts. */
export type Profile = {
  readonly id: string;
  readonly level: Level | undefined;
  readonly confirmed: ReadonlySet<string>;
  /** need → how much the offer is about it, 0 to 1 */
  readonly about: ReadonlyMap<number, number>;
  /** FS-T subtheme → share of what the offer is about, 0 to 1 */
  readonly themes: ReadonlyMap<string, number>;
};

/** How much a part tells about needs: a name says what the offer is, a long text also what it is not mainly about. */
const WEIGHT: Readonly<Record<Part['kind'], number>> = { name: 3, alias: 1.8, first: 1.7, rest: 0.8, practical: 0.12 };
/** … and about general help: a text often names the psychologist who leads the group. */
const ROLE_WEIGHT: Readonly<Record<Part['kind'], number>> = {
  name: 3,
  alias: 1.8,
  first: 0.42,
  rest: 0.1,
  practical: 0.03,
};

/** An offer's profile. Names in two languages do not count twice. */
export function profileOf(thesaurus: Thesaurus, offer: FindableOffer): Profile {
  const evidence = new Map<number, number>();
  const byKind = new Map<Part['kind'], string[]>();
  for (const { kind, text } of partsOf(offer)) byKind.set(kind, [...(byKind.get(kind) ?? []), text]);
  for (const [kind, lines] of byKind) {
    for (const [need, score] of evidenceIn(thesaurus, lines, kind === 'name' || kind === 'alias')) {
      const weight = (thesaurus.isRole[need] === true ? ROLE_WEIGHT : WEIGHT)[kind];
      evidence.set(need, (evidence.get(need) ?? 0) + weight * score);
    }
  }
  return {
    id: offer.id,
    level: offer.level,
    confirmed: new Set(offer.themes),
    about: aboutness(thesaurus, evidence),
    themes: themesOf(thesaurus, evidence),
  };
}

/** Evidence in lines of one kind. Items of a list are read apart: what stands in two of them is no one thought. */
function evidenceIn(thesaurus: Thesaurus, lines: readonly string[], isName: boolean): Map<number, number> {
  const best = new Map<number, { top: number; sum: number }>();
  for (const clause of lines.flatMap(clauses)) {
    const reading = read(thesaurus.lexicon, words(clause, TEXT_LIMIT), { forgiving: false });
    const found = matches(thesaurus.lexicon, reading, 'text').filter((match) => isName || tells(match, reading));
    for (const { need, weight } of recognise(found)) {
      const seen = best.get(need) ?? { top: 0, sum: 0 };
      best.set(need, { top: Math.max(seen.top, weight), sum: seen.sum + weight });
    }
  }
  return new Map([...best].map(([need, { top, sum }]) => [need, Math.min(1.5, top + 0.2 * (sum - top))]));
}

/** In a running text, weak patterns and the words that all offers use tell nothing by themselves. */
function tells({ strength, atoms }: Match, reading: Reading): boolean {
  if (strength === 'weak') return false;
  const { content, atoms: words } = reading;
  return atoms.some((atom) => content[atom] === true && !OFFER_TALK.has(words[atom] ?? ''));
}

function clauses(sentence: string): string[] {
  return sentence.split(/[,;]\s/);
}

/** Evidence at which an offer is half about a need. */
const HALF = 1.4;

/**
 * Strength of the evidence, times focus: an offer for one need is more about it than an offer that lists twelve.
 * Where no need is named, the psychologist in the first sentence is what the offer is.
 */
function aboutness({ isRole }: Thesaurus, evidence: ReadonlyMap<number, number>): Map<number, number> {
  const total = [...evidence].reduce((sum, [need, score]) => sum + (isRole[need] === true ? 0 : score), 0);
  const general = 1 / (1 + total);
  return new Map(
    [...evidence].map(([need, score]) => {
      const role = isRole[need] === true;
      const known = role ? score * (1 + 2.5 * general) : score;
      const focus = role ? 1 : Math.sqrt(score / total);
      return [need, (known / (known + HALF)) * (0.5 + 0.5 * focus)];
    }),
  );
}

function themesOf(thesaurus: Thesaurus, evidence: ReadonlyMap<number, number>): Map<string, number> {
  const raw = new Map<string, number>();
  for (const [need, score] of evidence) {
    for (const { id, weight } of thesaurus.themes[need] ?? []) raw.set(id, (raw.get(id) ?? 0) + score * weight);
  }
  const total = [...raw.values()].reduce((sum, score) => sum + score, 0);
  return new Map([...raw].map(([id, score]) => [id, score / total]));
}
