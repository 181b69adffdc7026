import { compile, type Pattern, type Reach } from './pattern/compile.ts';
import { makeLexicon } from './pattern/lexicon.ts';
import { parse } from './pattern/parse.ts';
import { ACUTE_RULES } from './rules/index.ts';
import { nearIndex } from './text/near.ts';
import type { AcuteRule } from './types.ts';
import { CHAT } from './words/chat.ts';
import { CLASSES } from './words/classes.ts';
import { GUARDS } from './words/guards.ts';
import { PHRASES } from './words/phrases.ts';
import { SHORT_KEY_WORDS } from './words/short.ts';

/** A rule that can be looked for. */
export type Ready = {
  readonly rule: AcuteRule;
  readonly signs: readonly Pattern[];
  readonly mentions: readonly Pattern[];
  readonly everyday: readonly Pattern[];
};

/** In a text, a number from five up stands for this word. */
export const NUMBER = '#';

const lexicon = makeLexicon(CLASSES);

function ready(sources: readonly string[], reach: Reach): readonly Pattern[] {
  return sources.map((source) => compile(parse(source, { phrases: PHRASES, chat: CHAT }), lexicon.setOf, reach));
}

const SIGNS = ACUTE_RULES.map((rule) => ({
  rule,
  signs: ready(rule.signs, 'sentence'),
  mentions: ready(rule.mentions, 'sentence'),
}));

/** Words of signs are recognised with typing errors; words that only take a sign away are not. */
const KEY_WORDS: readonly string[] = [...lexicon.longWords(), ...SHORT_KEY_WORDS];

/** The rules by number, ready to be looked for. */
export const READY: readonly Ready[] = SIGNS.map((one) => ({ ...one, everyday: ready(one.rule.everyday, 'clause') }));

/** The number of a class of words (words/classes.ts). */
export function setOfClass(name: string): number {
  return lexicon.setOf(`@${name}`);
}

/** The sets a word is in as it is spelled. */
export const setsOf = lexicon.setsOf;

/** The key words a typed word was probably meant to be. */
export const near = nearIndex(KEY_WORDS);

/** Whether a word is taken as it is spelled. */
export function isKnown(word: string): boolean {
  return lexicon.knows(word) || GUARDS.has(word);
}

/** Whether the rules have a word. */
export const inRules = lexicon.knows;
