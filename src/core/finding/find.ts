import { audienceOf, groupsOf, suits } from './audience.ts';
import { explain } from './explain.ts';
import { profileOf, type Profile } from './profile.ts';
import { servesNeed, type Serves } from './relevance.ts';
import { englishWanted, isEnglish } from './spoken.ts';
import { thesaurus, type Thesaurus } from './thesaurus.ts';
import type { Answer, FindableOffer, OwnWord } from './types.ts';
import { readQuestion, themesUnderstood, type Question } from './understand.ts';
import { byWords, wordIndex, type WordHit, type WordIndex } from './word-index.ts';

/** A catalogue, read once; `find` walks through it. */
export type FindIndex = {
  readonly thesaurus: Thesaurus;
  readonly profiles: readonly Profile[];
  readonly wordIndex: WordIndex;
  /** per need: the offers that serve it, by number */
  readonly serves: readonly ReadonlyMap<number, Serves>[];
  /** per offer: the groups of students that it is for; empty is for everybody */
  readonly audience: readonly ReadonlySet<number>[];
  /** per need: the groups that a student who asks for it may belong to */
  readonly groups: ReadonlyMap<number, ReadonlySet<number>>;
  /** per offer: is one of its texts in English */
  readonly english: readonly boolean[];
  /** per need: how rare help for it is in this catalogue, 1 to about 2 */
  readonly rarity: readonly number[];
};

const WORDS = 0.22;
const WORDS_ONLY = 0.5;
/** General help that fits a second need as well is not twice as good. */
const AGAIN = 0.4;
const FLOOR = 0.1;
const TAIL = 0.16;
/** Where an offer without a level stands between light and heavy (STEP-1). */
const UNKNOWN_LEVEL = 3.5;

/** Reads offers, with or without tags, in either language; own words extend the thesaurus. */
export function buildIndex(offers: readonly FindableOffer[], ownWords: readonly OwnWord[] = []): FindIndex {
  const thes = thesaurus(ownWords);
  const profiles = offers.map((offer) => profileOf(thes, offer));
  const serves = thes.lexicon.entries.map((_, need) => servesNeed(thes, profiles, need));
  const rarity = thes.lexicon.entries.map((_, need) => {
    const amount = profiles.reduce((sum, profile) => sum + (profile.about.get(need) ?? 0), 0);
    return 1 + 0.2 * Math.log((profiles.length + 2) / (amount + 2));
  });
  const audience = profiles.map(({ about }) => audienceOf(thes, about));
  return {
    thesaurus: thes,
    profiles,
    wordIndex: wordIndex(offers),
    serves,
    audience,
    groups: groupsOf(thes),
    english: offers.map(isEnglish),
    rarity,
  };
}

type Scored = { readonly offer: number; readonly score: number };

/**
 * Offers that help with a question in a student's own words, best first; empty when the question is about nothing here.
 * Needs recognised decide; shared words add a little; among near-equals the lighter offer comes first.
 */
export function find(index: FindIndex, text: string, options: { readonly limit?: number } = {}): Answer {
  const question = readQuestion(index.thesaurus, text, index.wordIndex.has);
  const shared = byWords(index.wordIndex, question.words);
  const scored = question.needs.length > 0 ? byNeeds(index, question, shared) : wordsOnly(question, shared);
  const english = englishWanted(question);
  const ordered = scored
    .map(({ offer, score }) => {
      const spoken = index.english[offer] === true ? english : 1;
      return { offer, score: score * lightness(index, offer) * spoken };
    })
    .sort((a, b) => b.score - a.score || compareIds(index, a.offer, b.offer));
  const least = Math.max(FLOOR, TAIL * (ordered[0]?.score ?? 0));
  const hits = ordered
    .filter(({ score }) => score >= least)
    .slice(0, options.limit ?? 20)
    .map(({ offer, score }) => ({
      id: index.profiles[offer]?.id ?? '',
      score,
      why: explain(index.thesaurus, reasons(index, question, offer), shared.get(offer)),
    }));
  return { language: question.language, understood: themesUnderstood(index.thesaurus, question.needs), hits };
}

function byNeeds(index: FindIndex, question: Question, shared: ReadonlyMap<number, WordHit>): Scored[] {
  const totals = new Float64Array(index.profiles.length);
  const general = new Float64Array(index.profiles.length);
  for (const { need, weight } of question.needs) {
    const factor = weight * (index.rarity[need] ?? 1);
    for (const [offer, { score, via }] of index.serves[need] ?? []) {
      const adds = factor * score;
      const most = general[offer] ?? 0;
      const again = via.kind === 'general' ? Math.max(0, adds - most) + AGAIN * Math.min(adds, most) : adds;
      if (via.kind === 'general') general[offer] = Math.max(most, adds);
      totals[offer] = (totals[offer] ?? 0) + again;
    }
  }
  for (const [offer, hit] of shared) {
    const total = totals[offer] ?? 0;
    if (total > 0 || hit.inName) totals[offer] = total + WORDS * hit.score;
  }
  const named = new Set(question.needs.map(({ need }) => need));
  const asking = new Set([...named].flatMap((need) => [...(index.groups.get(need) ?? [])]));
  return Array.from(totals, (total, offer) => ({
    offer,
    score: total * suits(index.audience[offer] ?? new Set(), asking, named),
  })).filter(({ score }) => score >= FLOOR);
}

/** What an offer does for each of the needs in a question, weighed as in its score. */
function reasons(index: FindIndex, question: Question, offer: number): Serves[] {
  return question.needs.flatMap(({ need, weight }) => {
    const serves = index.serves[need]?.get(offer);
    return serves === undefined ? [] : [{ ...serves, score: serves.score * weight * (index.rarity[need] ?? 1) }];
  });
}

/** No need recognised: only words that stand in a name, or most of what was asked, are evidence enough. */
function wordsOnly(question: Question, shared: ReadonlyMap<number, WordHit>): Scored[] {
  const short = question.words.length <= 2;
  return [...shared]
    .filter(
      ([, hit]) =>
        (hit.inName && hit.covered >= WORDS_ONLY) || (hit.covered >= 0.65 && (short || hit.words.length >= 2)),
    )
    .map(([offer, { score }]) => ({ offer, score }));
}

function lightness(index: FindIndex, offer: number): number {
  return 1 - 0.008 * ((index.profiles[offer]?.level ?? UNKNOWN_LEVEL) - 1);
}

function compareIds(index: FindIndex, a: number, b: number): number {
  return (index.profiles[a]?.id ?? '') < (index.profiles[b]?.id ?? '') ? -1 : 1;
}
