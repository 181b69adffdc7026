import type { Token } from './pattern/compile.ts';
import { inRules, isKnown, near, NUMBER, setOfClass, setsOf } from './ready.ts';
import { startsClause } from './text/clauses.ts';
import { BREAK, COMMA, wordsOf } from './text/normalise.ts';

/** The words of a text, the sets they are in, and for each word the places of the typed words it was made of. */
export type Reading = {
  readonly tokens: readonly Token[];
  readonly present: ReadonlySet<number>;
  readonly from: readonly (readonly number[])[];
};

const FILL = setOfClass('fill');

/** What a typed word may stand for: itself, a number from five up, or its nearest key words. */
function meanings(word: string): readonly string[] {
  if (/^\d+x?$/u.test(word)) return parseInt(word, 10) >= 5 ? [word, NUMBER] : [word];
  return isKnown(word) ? [word] : [word, ...near(word)];
}

function tokensOf(words: readonly string[]): readonly Token[] {
  return words.flatMap((word, i) => {
    if (word === COMMA) return [];
    const sets = new Set(meanings(word).flatMap((meaning) => setsOf(meaning)));
    return [{ word, sets, fill: sets.has(FILL), isBreak: word === BREAK, opens: startsClause(words, i) }];
  });
}

function readingOf(words: readonly string[], from?: readonly (readonly number[])[]): Reading {
  const tokens = tokensOf(words);
  const present = new Set(tokens.flatMap((token) => [...token.sets]));
  return { tokens, present, from: from ?? tokens.map((_, i) => [i]) };
}

/** "zelf moord", "huis genoot", "zelf mord": two typed words that are one word in the rules. */
function belongTogether(a: string, b: string): boolean {
  const both = a + b;
  if (a.length < 2 || b.length < 2 || both.length < 6) return false;
  return inRules(both) || (both.length > 7 && !(isKnown(a) && isKnown(b)) && near(both).length > 0);
}

function joined(words: readonly string[]): Reading {
  const out: string[] = [];
  const from: (readonly number[])[] = [];
  let place = 0;
  for (let i = 0; i < words.length; i++) {
    const [a = '', b = ''] = [words[i], words[i + 1]];
    const together = belongTogether(a, b);
    out.push(together ? a + b : a);
    if (a !== COMMA) from.push(together ? [place++, place++] : [place++]);
    if (together) i++;
  }
  return readingOf(out, from);
}

/** The ways to read a text: as it was typed, and with words joined that belong together, when there are any. */
export function readingsOf(text: string): readonly Reading[] {
  const words = wordsOf(text, isKnown);
  const typed = readingOf(words);
  const together = joined(words);
  return together.tokens.length === typed.tokens.length ? [typed] : [typed, together];
}
