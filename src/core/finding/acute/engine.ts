import { compile, type Found, type Pattern, type Reach, type Token } from './pattern/compile.ts';
import { makeLexicon } from './pattern/lexicon.ts';
import { parse } from './pattern/parse.ts';
import { ACUTE_RULES } from './rules/index.ts';
import { startsClause } from './text/clauses.ts';
import { nearIndex } from './text/near.ts';
import { BREAK, COMMA, wordsOf } from './text/normalise.ts';
import type { AcuteRule } from './types.ts';
import { CHAT } from './words/chat.ts';
import { CLASSES } from './words/classes.ts';
import { GUARDS } from './words/guards.ts';
import { PHRASES } from './words/phrases.ts';
import { SHORT_KEY_WORDS } from './words/short.ts';

/** A rule that can be looked for. */
type Ready = {
  readonly rule: AcuteRule;
  readonly signs: readonly Pattern[];
  readonly mentions: readonly Pattern[];
  readonly everyday: readonly Pattern[];
};

/** Patterns whose words are all there. */
type Wanted = Pick<Ready, 'signs' | 'mentions'>;

/** Where a rule was recognised in the words. */
export type Sign = { readonly rule: AcuteRule; readonly tokens: readonly Token[]; readonly at: readonly number[] };

export const lexicon = makeLexicon(CLASSES);
const NUMBER = '#';

function ready(sources: readonly string[], reach: Reach): readonly Pattern[] {
  return sources.map((source) => compile(parse(source, { phrases: PHRASES, chat: CHAT }), lexicon.setOf, reach));
}

const RULES = ACUTE_RULES.map((rule) => ({ rule, signs: ready(rule.signs, 'sentence'), mentions: ready(rule.mentions, 'sentence') }));
/** Words of signs are recognised with typing errors; words that only take a sign away are not. */
const KEY_WORDS = [...lexicon.longWords(), ...SHORT_KEY_WORDS];
const near = nearIndex(KEY_WORDS);
const READY: readonly Ready[] = RULES.map((one) => ({ ...one, everyday: ready(one.rule.everyday, 'clause') }));
const FILL = lexicon.setOf('@fill');
const TOPIC = lexicon.setOf('@topic');

/** The set of a class of words, for whoever asks about the tokens of a sign. */
export const setOfClass = (name: string): number => lexicon.setOf(`@${name}`);

/** The words that are recognised with a typing error, for checks. */
export const keyWords = (): readonly string[] => KEY_WORDS;

export function isKnown(word: string): boolean {
  return lexicon.knows(word) || GUARDS.has(word);
}

/** The words a typed word may stand for: itself, a number from five up, or its nearest words. */
function readings(word: string): readonly string[] {
  if (/^\d+x?$/u.test(word)) return parseInt(word, 10) >= 5 ? [word, NUMBER] : [word];
  return isKnown(word) ? [word] : [word, ...near(word)];
}

export function tokensOf(words: readonly string[]): readonly Token[] {
  return words.flatMap((word, i) => {
    if (word === COMMA) return [];
    const sets = new Set(readings(word).flatMap((reading) => lexicon.setsOf(reading)));
    return [{ word, sets, fill: sets.has(FILL), isBreak: word === BREAK, opens: startsClause(words, i) }];
  });
}

/** Words, the sets they are in, and for each of them the places of the typed words it was made of. */
type Reading = {
  readonly tokens: readonly Token[];
  readonly present: ReadonlySet<number>;
  readonly from: readonly (readonly number[])[];
};

function readingOf(words: readonly string[], from?: readonly (readonly number[])[]): Reading {
  const tokens = tokensOf(words);
  return { tokens, present: new Set(tokens.flatMap((token) => [...token.sets])), from: from ?? tokens.map((_, i) => [i]) };
}

/** "zelf moord", "huis genoot", "zelf mord": two words that are one in the lexicon. */
function joined(words: readonly string[]): Reading {
  const out: string[] = [];
  const from: (readonly number[])[] = [];
  let place = 0;
  for (let i = 0; i < words.length; i++) {
    const [a = '', b = ''] = [words[i], words[i + 1]];
    const both = a + b;
    const apart = a.length < 2 || b.length < 2 || both.length < 6;
    const typo = !apart && both.length > 7 && !(isKnown(a) && isKnown(b)) && near(both).length > 0;
    const together = !apart && (lexicon.knows(both) || typo);
    out.push(together ? both : a);
    if (a !== COMMA) from.push(together ? [place++, place++] : [place++]);
    if (together) i++;
  }
  return readingOf(out, from);
}

function isPresent(pattern: Pattern, present: ReadonlySet<number>): boolean {
  return pattern.needs.every((group) => group.some((set) => present.has(set)));
}

/** Everywhere a pattern is found. */
function* findAll(tokens: readonly Token[], pattern: Pattern): Generator<readonly number[]> {
  for (const [at, token] of tokens.entries()) {
    if (pattern.starts && ![...token.sets].some((set) => pattern.starts?.has(set))) continue;
    const found = pattern.findAt(tokens, at);
    if (found) yield found;
  }
}

/** Words that are struck out mean nothing any more. */
function strike(tokens: readonly Token[], places: ReadonlySet<number>): readonly Token[] {
  return tokens.map((token, i) => (places.has(i) ? { ...token, sets: new Set<number>(), fill: false } : token));
}

/** The first place of a sign that counts: words of a mention do not when they are the subject of study or a story. */
function first(tokens: readonly Token[], { signs, mentions }: Wanted): Found {
  for (const pattern of signs) for (const found of findAll(tokens, pattern)) return found;
  for (const pattern of mentions) {
    for (const found of findAll(tokens, pattern)) if (!isTopic(tokens, found)) return found;
  }
  return undefined;
}

const ABOUT = new Set(['over', 'about', 'on', 'of', 'into', 'naar', 'rond', 'van']);

/** Whether bare words are the subject of study, work or a story: that is said in the same clause, or of them. */
function isTopic(tokens: readonly Token[], at: readonly number[]): boolean {
  const [from = 0] = at;
  const clause = (i: number): number => tokens.slice(0, i + 1).filter((token) => token.opens || token.isBreak).length;
  const said = ABOUT.has(tokens[from - 1]?.word ?? '');
  return tokens.some((token, i) => token.sets.has(TOPIC) && (said || clause(i) === clause(from)));
}

/** Looks for one rule in the words as typed, then in the words joined; what is everyday in one is so in the other. */
function signOf(one: Ready, readings: readonly Reading[]): Sign | undefined {
  const wanted = readings.map(({ present }): Wanted => ({
    signs: one.signs.filter((pattern) => isPresent(pattern, present)),
    mentions: one.mentions.filter((pattern) => isPresent(pattern, present)),
  }));
  if (!readings.some(({ tokens }, i) => wanted[i] && first(tokens, wanted[i]))) return undefined;
  const struck = new Set<number>();
  for (const [i, { tokens, present, from }] of readings.entries()) {
    const everyday = one.everyday.filter((phrase) => isPresent(phrase, present));
    for (const phrase of everyday) {
      for (const found of findAll(tokens, phrase)) for (const place of found) for (const p of from[place] ?? []) struck.add(p);
    }
    const places = new Set(tokens.flatMap((_, at) => (from[at]?.some((typed) => struck.has(typed)) ? [at] : [])));
    const at = wanted[i] && first(strike(tokens, places), wanted[i]);
    if (at) return { rule: one.rule, tokens, at };
  }
  return undefined;
}

/**
 * Every rule that the words of a text meet, at most once each, in the order of their numbers.
 * @param text what was typed, of any length
 */
export function signsOf(text: string): readonly Sign[] {
  const words = wordsOf(text, isKnown);
  const typed = readingOf(words);
  const together = joined(words);
  const readings = together.tokens.length === typed.tokens.length ? [typed] : [typed, together];
  return READY.flatMap((one) => signOf(one, readings) ?? []);
}
