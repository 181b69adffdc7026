import { compile, type Lexicon } from './compile.ts';
import type { Entry } from './lexicon/entry.ts';
import { ENTRIES, THEME_ROLES } from './lexicon/entries.ts';
import type { OwnWord } from './types.ts';

/** A link from a need to another need or to general help, by number, with weight. */
export type Link = { readonly to: number; readonly weight: number };
/** The lexicon with its links worked out. */
export type Thesaurus = {
  readonly lexicon: Lexicon;
  /** need id → number */
  readonly needOf: ReadonlyMap<string, number>;
  /** per need: FS-T subthemes, strongest first */
  readonly themes: readonly (readonly { readonly id: string; readonly weight: number }[])[];
  readonly near: readonly (readonly Link[])[];
  readonly roles: readonly (readonly Link[])[];
  readonly isRole: readonly boolean[];
  readonly isGeneric: readonly boolean[];
};

/** "3.2 1.4:.5" → pairs; no weight means 1. */
export function weights(text = ''): { key: string; weight: number }[] {
  return text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => {
      const [key = '', weight = '1'] = part.split(':');
      return { key, weight: Number(weight) };
    });
}

let shared: Thesaurus | undefined;
const extended = new WeakMap<readonly OwnWord[], Thesaurus>();

/** The thesaurus, with a coordinator's own words added. It is built once, and once for each list. */
export function thesaurus(ownWords: readonly OwnWord[] = []): Thesaurus {
  if (ownWords.length > 0) {
    const known = extended.get(ownWords) ?? build([...ENTRIES, ...ownEntries(ownWords)]);
    extended.set(ownWords, known);
    return known;
  }
  shared ??= build(ENTRIES);
  return shared;
}

function ownEntries(ownWords: readonly OwnWord[]): Entry[] {
  const byTheme = new Map<string, string[]>();
  for (const { phrase, theme } of ownWords) {
    const words = phrase.replace(/["|~@/\n]/g, ' ').trim();
    if (words !== '') byTheme.set(theme, [...(byTheme.get(theme) ?? []), words]);
  }
  return [...byTheme].map(([theme, phrases]) => {
    const short = theme.replace('fs-t.', '');
    const near = ENTRIES.filter((entry) => entry.role === undefined && weights(entry.themes)[0]?.key === short)
      .map((entry) => `${entry.id}:.6`)
      .join(' ');
    return {
      id: `own.${theme}`,
      themes: short,
      nl: '',
      en: '',
      near,
      say: phrases.join('\n'),
      sayEn: phrases.join('\n'),
    };
  });
}

function build(entries: readonly Entry[]): Thesaurus {
  const lexicon = compile(entries);
  const link = (text: string | undefined): Link[] =>
    weights(text).map(({ key, weight }) => {
      const to = lexicon.numberOf.get(key);
      if (to === undefined) throw new Error(`Unknown need ${key} in the lexicon`);
      return { to, weight };
    });
  const themes = entries.map((entry) =>
    weights(entry.themes).map(({ key, weight }) => ({ id: `fs-t.${key}`, weight })),
  );
  return {
    lexicon,
    themes,
    near: bothWays(entries.map((entry) => link(entry.near))),
    roles: entries.map((entry, need) => {
      const out = new Map<number, number>();
      for (const { id, weight } of themes[need] ?? []) {
        for (const role of link(THEME_ROLES[id.slice(5)])) {
          out.set(role.to, Math.max(out.get(role.to) ?? 0, role.weight * weight));
        }
      }
      for (const role of link(entry.roles)) out.set(role.to, role.weight);
      return [...out].map(([to, weight]) => ({ to, weight }));
    }),
    needOf: new Map(entries.map(({ id }, need) => [id, need])),
    isRole: entries.map((entry) => entry.role === true),
    isGeneric: entries.map((entry) => entry.generic === true),
  };
}

/** A link that is written one way holds half as strongly the other way. */
function bothWays(links: readonly Link[][]): Link[][] {
  const out = links.map((list) => new Map(list.map(({ to, weight }) => [to, weight])));
  links.forEach((list, from) => {
    for (const { to, weight } of list) {
      const back = out[to];
      if (back !== undefined && !back.has(from)) back.set(from, weight / 2);
    }
  });
  return out.map((list) => [...list].map(([to, weight]) => ({ to, weight })));
}
