import { isFunctionWord } from './lexicon/function-words.ts';
import { sentences, TEXT_LIMIT, words } from './normalise.ts';
import { stemEn, stemNl } from './stem.ts';
import type { FindableOffer } from './types.ts';

/** Words of the catalogue itself, for what no thesaurus knows: names of programmes, places, methods. */
export type WordIndex = {
  readonly has: (word: string) => boolean;
  /** stem → offer → weight of the strongest field it stands in */
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly size: number;
};
export type WordHit = {
  /** 0 to 1: share of the question found, weighted by field and rarity */
  readonly score: number;
  /** share of the question found in whatever field */
  readonly covered: number;
  readonly inName: boolean;
  readonly words: readonly string[];
};

const NAME = 1;
const SUMMARY = 0.6;
const TEXT = 0.4;

function stems(word: string): string[] {
  return [...new Set([stemNl(word), stemEn(word)])];
}

export function wordIndex(offers: readonly FindableOffer[]): WordIndex {
  const postings = new Map<string, Map<number, number>>();
  offers.forEach((offer, index) => {
    for (const [lines, weight] of [
      [offer.names, NAME],
      [offer.summaries, SUMMARY],
      [offer.texts, TEXT],
    ] as const) {
      for (const word of lines.flatMap(sentences).flatMap((line) => words(line, TEXT_LIMIT))) {
        if (isFunctionWord(word)) continue;
        for (const stem of stems(word)) {
          const list = postings.get(stem) ?? new Map<number, number>();
          list.set(index, Math.max(list.get(index) ?? 0, weight));
          postings.set(stem, list);
        }
      }
    }
  });
  const has = (word: string) => stems(word).some((stem) => postings.has(stem));
  return { has, postings, size: offers.length };
}

/** Offers that share words with the question, by offer number. */
export function byWords(index: WordIndex, question: readonly string[]): Map<number, WordHit> {
  const content = [...new Set(question.filter((word) => !isFunctionWord(word)))];
  const idf = (df: number) => Math.log(1 + index.size / (df + 0.5));
  let total = 0;
  const raw = new Map<number, { score: number; covered: number; inName: boolean; words: string[] }>();
  for (const word of content) {
    const found = new Map<number, number>();
    for (const stem of stems(word)) {
      for (const [offer, weight] of index.postings.get(stem) ?? [])
        found.set(offer, Math.max(found.get(offer) ?? 0, weight));
    }
    const rarity = idf(found.size);
    total += rarity;
    for (const [offer, weight] of found) {
      const hit = raw.get(offer) ?? { score: 0, covered: 0, inName: false, words: [] };
      hit.score += rarity * weight;
      hit.covered += rarity;
      hit.inName ||= weight === NAME;
      hit.words.push(word);
      raw.set(offer, hit);
    }
  }
  return new Map(
    [...raw].map(([offer, hit]) => [offer, { ...hit, score: hit.score / total, covered: hit.covered / total }]),
  );
}
