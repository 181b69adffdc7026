import type { Text } from '../../frameworks/types.ts';

/** Words that point to a value, and why they do. */
export type Rule<T> = { readonly value: T; readonly pattern: RegExp; readonly because: Text };

/** A value with the words it was seen in. */
export type Seen<T> = { readonly value: T; readonly why: Text };

/**
 * @param words alternatives with `|` between them; `*` stands for any letters, so `*groep` finds `praatgroep`
 * @param nl why, as the end of: Er staat ‘…’: …
 * @param en why, as the end of: It says ‘…’: …
 */
export function rule<T>(value: T, words: string, nl: string, en: string): Rule<T> {
  const inside = words.replaceAll('*', "[\\p{L}'’-]*");
  return { value, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${inside})(?![\\p{L}\\d])`, 'iu'), because: { nl, en } };
}

/** What a rule sees in a text: undefined when none of its words are there. */
export function see<T>({ value, pattern, because }: Rule<T>, text: string): Seen<T> | undefined {
  const word = pattern.exec(text)?.[0].trim();
  return word === undefined ? undefined : {
    value, why: { nl: `Er staat ‘${word}’: ${because.nl}`, en: `It says ‘${word}’: ${because.en}` },
  };
}

/** The first rule that sees something, in the first text where any does. */
export function firstSeen<T>(rules: readonly Rule<T>[], texts: readonly string[]): Seen<T> | undefined {
  for (const text of texts) {
    for (const one of rules) {
      const seen = see(one, text);
      if (seen) return seen;
    }
  }
  return undefined;
}

/** Every value that is seen somewhere, each once, with one explanation for all of them together. */
export function allSeen<T>(rules: readonly Rule<T>[], texts: readonly string[]): Seen<readonly T[]> | undefined {
  const text = texts.join('\n');
  const seen = rules.map((one) => see(one, text)).filter((one) => one !== undefined);
  const values = [...new Set(seen.map(({ value }) => value))];
  const join = (lang: 'nl' | 'en'): string => [...new Set(seen.map(({ why }) => why[lang]))].join(' ');
  return values.length > 0 ? { value: values, why: { nl: join('nl'), en: join('en') } } : undefined;
}
