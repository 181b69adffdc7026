import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signsOf } from './engine.ts';
import { recogniseAcute } from './index.ts';
import { LINES_AGAINST, LINES_FOR } from './lines/all.ts';
import { ACUTE_RULES } from './rules/index.ts';

const line = fc.constantFrom(...LINES_FOR, ...LINES_AGAINST);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A word with one letter too many, too few, wrong, or swapped with the next. */
const slip = (word: string): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom('add', 'drop', 'change', 'swap'), fc.nat(word.length - 2), fc.constantFrom(...LETTERS))
    .map(([how, at, letter]) => {
      const [head, one, next, tail] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
      if (how === 'add') return `${head}${letter}${one}${next}${tail}`;
      if (how === 'drop') return `${head}${next}${tail}`;
      return how === 'change' ? `${head}${letter}${next}${tail}` : `${head}${next}${one}${tail}`;
    });

/** Examples with the longest word that the rule recognised them by, when it has six letters or more. */
const WITH_KEY_WORD = ACUTE_RULES.flatMap((rule) => rule.examples.for.flatMap(({ text }) => {
  const sign = signsOf(text).find((other) => other.rule === rule);
  const words = (sign?.at ?? []).map((at) => sign?.tokens[at]?.word ?? '');
  const key = words.filter((word) => word.length >= 6 && text.includes(word)).sort((a, b) => b.length - a.length)[0];
  return key ? [{ text, key }] : [];
}));

describe('recogniseAcute', () => {
  it('never throws and names each line and rule once', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), line), (text) => {
      const acute = recogniseAcute(text);
      expect(new Set(acute?.lines).size).toBe(acute?.lines.length ?? 0);
      expect(new Set(acute?.rules).size).toBe(acute?.rules.length ?? 0);
    }));
  });

  it('does not care about capitals, accents or spaces', () => {
    fc.assert(fc.property(line, fc.constantFrom('upper', 'accent', 'spaces'), (text, how) => {
      const changed = { upper: text.toUpperCase(), accent: text.normalize('NFD').replace(/e(?=\p{L})/gu, 'e\u0301'),
        spaces: `  ${text.replace(/ /gu, '   ')} ` }[how];
      expect(recogniseAcute(changed)).toEqual(recogniseAcute(text));
    }));
  });

  it('still recognises at least 95 % of the examples with one slip in the key word', () => {
    expect(WITH_KEY_WORD.length).toBeGreaterThan(80);
    const slips = fc.sample(fc.constantFrom(...WITH_KEY_WORD).chain(({ text, key }) =>
      slip(key).map((typed) => text.replace(key, typed))), { numRuns: 2000, seed: 7 });
    const missed = slips.filter((text) => !recogniseAcute(text));
    expect(missed.length / slips.length).toBeLessThanOrEqual(0.05);
  });
});
