import type { Lexicon } from './compile.ts';
import { splitCompound } from './compounds.ts';
import { languageOf, type Language } from './language.ts';
import { EVERYDAY } from './lexicon/everyday.ts';
import { DUTCH_FUNCTION_WORDS, ENGLISH_FUNCTION_WORDS, isFunctionWord } from './lexicon/function-words.ts';
import { stemEn, stemNl } from './stem.ts';

/** A known term found in a text, over the atoms `start` up to `end`; quality 1 is exactly as written. */
export type Found = { readonly term: number; readonly start: number; readonly end: number; readonly quality: number };
/** A text, cut into atoms: words, and parts of compounds. */
export type Reading = {
  readonly words: readonly string[];
  /** per atom: the word, or the part of a compound */
  readonly atoms: readonly string[];
  /** per atom: does it carry meaning (is it no function word) */
  readonly content: readonly boolean[];
  readonly found: readonly Found[];
  readonly language: Language;
};
export type ReadOptions = {
  /** correct typing errors and complete the last word: for questions, not for offers */
  readonly forgiving: boolean;
  /** words that stand in the catalogue, so that they are no typing errors */
  readonly known?: (word: string) => boolean;
};

const PART = 0.92;
const OTHER_LANGUAGE = 0.75;
/** Small words that are the first half of a longer one when somebody writes it apart: "uit stel", "bij baan". */
const WRITTEN_APART = new Set(['aan', 'af', 'bij', 'in', 'mee', 'om', 'op', 'over', 'uit', 'zelf']);

/** Reads words against the vocabulary: stems, compounds, words written apart, and (forgiving) typing errors. */
export function read(lexicon: Lexicon, words: readonly string[], options: ReadOptions): Reading {
  const language = languageOf(words);
  const found: Found[] = [];
  const content: boolean[] = [];
  const starts: number[] = [];
  const atoms: string[] = [];
  const add = (terms: readonly Hit[], start: number, end: number, factor = 1) => {
    for (const { term, quality } of terms) found.push({ term, start, end, quality: quality * factor });
  };
  words.forEach((word, index) => {
    const start = content.length;
    starts.push(start);
    const exact = lookUp(lexicon, word, language);
    const parts = isFunctionWord(word) ? null : splitCompound(word, (part) => isPart(lexicon, part));
    const function_ = isFunctionWord(word);
    atoms.push(...(parts ?? [word]));
    if (parts === null) content.push(!function_);
    else
      for (const part of parts) {
        add(lookUp(lexicon, part, language), content.length, content.length + 1, PART);
        content.push(true);
      }
    add(exact, start, content.length);
    if (exact.some(({ meaning }) => meaning) || parts !== null || function_ || !options.forgiving) return;
    if (EVERYDAY.has(word) || options.known?.(word) === true) return;
    add(guess(lexicon, word, language, index === words.length - 1), start, content.length);
  });
  starts.push(content.length);
  for (let i = 0; i + 1 < words.length; i += 1) {
    const a = words[i] ?? '';
    const b = words[i + 1] ?? '';
    if (a.length + b.length < 6 || isFunctionWord(b) || (isFunctionWord(a) && !WRITTEN_APART.has(a))) continue;
    const joined = lookUp(lexicon, a + b, language);
    add(joined, starts[i] ?? 0, starts[i + 2] ?? content.length);
  }
  return { words, atoms, content, found, language };
}

type Hit = { readonly term: number; readonly quality: number; readonly meaning: boolean };

function lookUp({ vocabulary }: Lexicon, word: string, { lang, sure }: Language): Hit[] {
  const hits: Hit[] = [];
  const raw = vocabulary.raw.get(word);
  if (raw !== undefined) hits.push({ term: raw, quality: 1, meaning: false });
  const nl = lang === 'en' && sure && ENGLISH_FUNCTION_WORDS.has(word) ? undefined : vocabulary.nl.get(stemNl(word));
  if (nl !== undefined) hits.push({ term: nl, quality: lang === 'en' && sure ? OTHER_LANGUAGE : 1, meaning: true });
  const en = lang === 'nl' && sure && DUTCH_FUNCTION_WORDS.has(word) ? undefined : vocabulary.en.get(stemEn(word));
  if (en !== undefined) hits.push({ term: en, quality: lang === 'nl' && sure ? OTHER_LANGUAGE : 1, meaning: true });
  return hits;
}

function isPart({ vocabulary }: Lexicon, part: string): boolean {
  return vocabulary.nl.has(stemNl(part)) && !isFunctionWord(part);
}

function guess({ vocabulary }: Lexicon, word: string, { lang, sure }: Language, last: boolean): Hit[] {
  const factor = (space: 'nl' | 'en') => (sure && space !== lang ? 0.8 : 1);
  const near = (['nl', 'en'] as const).flatMap((space) => {
    const { near: find } = space === 'nl' ? vocabulary.typosNl : vocabulary.typosEn;
    const stem = space === 'nl' ? stemNl(word) : stemEn(word);
    return [...find(word), ...(stem === word ? [] : find(stem))].map((c) => ({
      ...c,
      quality: c.quality * factor(space),
    }));
  });
  const best = Math.max(0, ...near.map((c) => c.quality));
  if (best === 0 && last) near.push(...vocabulary.typosNl.startingWith(word), ...vocabulary.typosEn.startingWith(word));
  const terms = new Map<number, Hit>();
  for (const c of near) {
    if (c.quality >= best - 0.05 && (terms.get(c.term)?.quality ?? 0) < c.quality)
      terms.set(c.term, { ...c, meaning: true });
  }
  return [...terms.values()];
}
