import type { Lang } from '../../core/frameworks/types.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export type { Lang } from '../../core/frameworks/types.ts';

/** The shape of a words file: the same keys and functions, other words. `nl` is written first, `en` follows it. */
export type Words<T> = T extends string ? string
  : T extends (...args: infer Args) => string ? (...args: Args) => string
    : T extends readonly string[] ? readonly string[]
      : { readonly [K in keyof T]: Words<T[K]> };

/** The words of one language, out of a pair with the same keys. */
export const pick = <T>(lang: Lang, both: { readonly nl: T; readonly en: Words<T> }): Words<T> =>
  (lang === 'nl' ? both.nl as Words<T> : both.en);

/** The words that every page shares. A room has its own file beside its views and picks from that. */
export const t = (lang: Lang): Words<typeof nl> => pick(lang, { nl, en });
