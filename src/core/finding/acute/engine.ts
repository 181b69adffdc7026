import { compile, type Found, type Pattern, type Token } from './pattern/compile.ts';
import { makeLexicon } from './pattern/lexicon.ts';
import { parse } from './pattern/parse.ts';
import { ACUTE_RULES } from './rules/index.ts';
import { nearIndex } from './text/near.ts';
import { BREAK, wordsOf } from './text/normalise.ts';
import type { AcuteRule } from './types.ts';
import { CHAT } from './words/chat.ts';
import { CLASSES } from './words/classes.ts';
import { GUARDS } from './words/guards.ts';
import { PHRASES } from './words/phrases.ts';
import { SHORT_KEY_WORDS } from './words/short.ts';

/** A rule that can be looked for. */
type Ready = {
  readonly rule: AcuteRule;
  readonly patterns: readonly Pattern[];
  readonly mentions: readonly Pattern[];
  readonly unless: readonly Pattern[];
};

/** Where a rule was recognised in the words. */
export type Sign = { readonly rule: AcuteRule; readonly tokens: readonly Token[]; readonly at: readonly number[] };

export const lexicon = makeLexicon(CLASSES);
const NUMBER = '#';

function ready(sources: readonly string[] | undefined): readonly Pattern[] {
  return (sources ?? []).map((source) => compile(parse(source, { phrases: PHRASES, chat: CHAT }), lexicon.setOf));
}

const SIGNS = ACUTE_RULES.map((rule) => ({ rule, patterns: ready(rule.patterns), mentions: ready(rule.mentions) }));
/** Words of signs are recognised with typing errors; words that only take a sign away are not. */
const KEY_WORDS = [...lexicon.longWords(), ...SHORT_KEY_WORDS];
const near = nearIndex(KEY_WORDS);
const READY: readonly Ready[] = SIGNS.map((one) => ({ ...one, unless: ready(one.rule.unless) }));
const FILL = lexicon.setOf('@fill');
const TOPIC = lexicon.setOf('@topic');

/** The set of a class of words, for whoever asks about the tokens of a sign. */
export const setOfClass = (name: string): number => lexicon.setOf(`@${name}`);

/** The words that are recognised with a typing error, for checks. */
export const keyWords = (): readonly string[] => KEY_WORDS;

function isKnown(word: string): boolean {
  return lexicon.knows(word) || GUARDS.has(word);
}

/** The words a typed word may stand for: itself, a number from five up, or its nearest words. */
function readings(word: string): readonly string[] {
  if (/^\d+x?$/u.test(word)) return parseInt(word, 10) >= 5 ? [word, NUMBER] : [word];
  return isKnown(word) ? [word] : [word, ...near(word)];
}

function tokenOf(word: string): Token {
  const sets = new Set(readings(word).flatMap((reading) => lexicon.setsOf(reading)));
  return { word, sets, fill: sets.has(FILL), isBreak: word === BREAK };
}

/** "zelf moord", "huis genoot", "zelf mord": two words that are one in the lexicon. */
function joined(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [a = '', b = ''] = [words[i], words[i + 1]];
    const both = a + b;
    const apart = a.length < 2 || b.length < 2 || both.length < 6 || a === BREAK || b === BREAK;
    const typo = !apart && both.length > 7 && !(isKnown(a) && isKnown(b)) && near(both).length > 0;
    if (!apart && (lexicon.knows(both) || typo)) {
      out.push(both);
      i++;
    } else out.push(a);
  }
  return out;
}

function isPresent(pattern: Pattern, present: ReadonlySet<number>): boolean {
  return pattern.needs.every((group) => group.some((set) => present.has(set)));
}

function strike(tokens: readonly Token[], present: ReadonlySet<number>, phrases: readonly Pattern[]): readonly Token[] {
  const struck = new Set<number>();
  for (const phrase of phrases) {
    if (!isPresent(phrase, present)) continue;
    for (let at = 0; at < tokens.length; at++) for (const i of phrase.findAt(tokens, at) ?? []) struck.add(i);
  }
  if (struck.size === 0) return tokens;
  return tokens.map((token, i) => (struck.has(i) ? { ...token, sets: new Set<number>(), fill: false } : token));
}

function first(tokens: readonly Token[], present: ReadonlySet<number>, patterns: readonly Pattern[]): Found {
  for (const pattern of patterns) {
    if (!isPresent(pattern, present)) continue;
    for (let at = 0; at < tokens.length; at++) {
      const found = pattern.findAt(tokens, at);
      if (found) return found;
    }
  }
  return undefined;
}

function signsIn(tokens: readonly Token[]): readonly Sign[] {
  const present = new Set(tokens.flatMap((token) => [...token.sets]));
  return READY.flatMap(({ rule, patterns, mentions, unless }) => {
    const wanted = [...patterns, ...(present.has(TOPIC) ? [] : mentions)].filter((one) => isPresent(one, present));
    if (wanted.length === 0) return [];
    const left = strike(tokens, present, unless);
    const at = first(left, present, wanted);
    return at ? [{ rule, tokens, at }] : [];
  });
}

/**
 * Every rule that the words of a text meet, at most once each, in the order of their numbers.
 * @param text what was typed, of any length
 */
export function signsOf(text: string): readonly Sign[] {
  const words = wordsOf(text, isKnown);
  const together = joined(words);
  const found = signsIn(words.map(tokenOf));
  if (together.length === words.length) return found;
  const more = signsIn(together.map(tokenOf)).filter((sign) => !found.some((other) => other.rule === sign.rule));
  return [...found, ...more].sort((a, b) => ACUTE_RULES.indexOf(a.rule) - ACUTE_RULES.indexOf(b.rule));
}
