import { isFunctionWord } from '../lexicon/function-words.ts';
import { stemEn, stemNl } from '../stem.ts';

/** A feature of a line, and how much it says before rarity is known. */
export type Feature = readonly [name: string, weight: number];

const PAIR = 0.7;
const PIECE = 0.16;
const SMALL = 0.5;
const GRAM = 4;

/** Pieces of a longer word, so that a typing error or an unknown compound still looks like what it is. */
function pieces(word: string): string[] {
  if (word.length < 6 || isFunctionWord(word)) return [];
  const padded = `<${word}>`;
  return Array.from({ length: padded.length - GRAM + 1 }, (_, i) => `#${padded.slice(i, i + GRAM)}`);
}

/**
 * What a line looks like: its stems, pairs of neighbours and pieces of long words. Small words count too, but less:
 * "waarom doe ik dit allemaal" has little else.
 */
export function featuresOf(words: readonly string[]): readonly Feature[] {
  const stems = words.map((word) => [...new Set([stemNl(word), stemEn(word)])]);
  const single = stems.flatMap((both, i) =>
    both.map((stem): Feature => [stem, isFunctionWord(words[i] ?? '') ? SMALL : 1]),
  );
  const pairs = stems.slice(1).map((both, i): Feature => [`${stems[i]?.[0]} ${both[0]}`, PAIR]);
  const parts = words.flatMap(pieces).map((piece): Feature => [piece, PIECE]);
  return [...single, ...pairs, ...parts];
}
