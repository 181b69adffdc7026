import type { Lang, Text } from '../frameworks/types.ts';
import { blended } from './examples/blend.ts';
import { matches } from './match.ts';
import { isPersonal } from './personal.ts';
import { words } from './normalise.ts';
import { read } from './reading.ts';
import { recognise, type Recognised } from './recognise.ts';
import { themeLabel } from './theme-labels.ts';
import { thesaurus, type Thesaurus } from './thesaurus.ts';
import type { OwnWord } from './types.ts';

export type UnderstoodTheme = { readonly id: string; readonly label: Text; readonly weight: number };
export type Understanding = {
  readonly language: Lang;
  /** needs recognised, strongest first; weight 1 is plain evidence */
  readonly needs: readonly { readonly id: string; readonly label: Text; readonly weight: number }[];
  /** FS-T subthemes, strongest first */
  readonly themes: readonly UnderstoodTheme[];
};
/** A question that was read: its words, and the needs for which there is enough evidence. */
export type Question = {
  readonly words: readonly string[];
  readonly language: Lang;
  readonly needs: readonly Recognised[];
};

/** Evidence needed before a need counts; weak words count only when they are most of the question. */
const ENOUGH = 0.42;
const PLAIN = 0.75;
const QUIET = 0.35;
/** One known word among others, in a question that resembles no example, tells nothing. */
const HARDLY = 0.3;
/** Weight of "it is not going well" where nothing else is known. */
const AT_LEAST = 0.6;
/** A sentence that looks this much like one about nothing here gets no general help. */
const SOMEWHERE_ELSE = 0.3;

/** Reads a question. `stands` says which unknown words stand in the catalogue and are no typing errors. */
export function readQuestion(thes: Thesaurus, text: string, stands?: (word: string) => boolean): Question {
  const reading = read(thes.lexicon, words(text), { forgiving: true, known: stands });
  const recognised = recognise(matches(thes.lexicon, reading, 'ask'));
  const content = reading.content.flatMap((is, atom) => (is ? [atom] : []));
  const covered = new Set(recognised.flatMap(({ atoms }) => [...atoms]));
  const explained = content.length === 0 ? 1 : content.filter((atom) => covered.has(atom)).length / content.length;
  const enough = recognised.some(({ weight, sure }) => sure || weight * (0.5 + 0.5 * explained) >= ENOUGH);
  const { all, enough: alike, strange, elsewhere, away } = blended(thes, reading.words, recognised, explained);
  const known = enough && !(strange && explained <= HARDLY && recognised.every(({ atoms }) => atoms.size < 2));
  const sure = known || alike ? significant(quietened(thes, all)) : atLeast(thes, reading.words, all, away);
  const needs = elsewhere ? [] : sure;
  return { words: reading.words, language: reading.language.lang, needs };
}

/** Trouble that no need knows: what it looks like most, and what helps whoever is not doing well. */
function atLeast(
  { needOf }: Thesaurus,
  words: readonly string[],
  all: readonly Recognised[],
  away: number,
): readonly Recognised[] {
  const distress = needOf.get('distress');
  if (distress === undefined || away >= SOMEWHERE_ELSE || !isPersonal(words)) return [];
  const weight = Math.max(AT_LEAST, all[0]?.weight ?? 0);
  const general = { need: distress, weight, atoms: new Set<number>(), sure: false };
  return significant([general, ...all.filter(({ need }) => need !== distress)]);
}

/** "Who can help me with my taxes" is about taxes: asking for help counts less beside a need that is known. */
function quietened({ isGeneric }: Thesaurus, recognised: readonly Recognised[]): Recognised[] {
  const specific = recognised.some(({ need, weight }) => isGeneric[need] !== true && weight >= PLAIN);
  if (!specific) return [...recognised];
  return recognised
    .map((one) => (isGeneric[one.need] === true ? { ...one, weight: one.weight * QUIET } : one))
    .sort((a, b) => b.weight - a.weight || a.need - b.need);
}

function significant(recognised: readonly Recognised[]): Recognised[] {
  const best = recognised[0]?.weight ?? 0;
  return recognised.filter(({ weight }) => weight >= 0.22 * best).slice(0, 12);
}

/** What a question is about: needs and FS-T subthemes, and the language it is written in. */
export function understand(question: string, ownWords: readonly OwnWord[] = []): Understanding {
  const thes = thesaurus(ownWords);
  const { language, needs } = readQuestion(thes, question);
  return {
    language,
    needs: needs.flatMap(({ need, weight }) => {
      const entry = thes.lexicon.entries[need];
      return entry === undefined ? [] : [{ id: entry.id, label: { nl: entry.nl, en: entry.en }, weight }];
    }),
    themes: themesUnderstood(thes, needs),
  };
}

/** Subthemes of the needs recognised; the strongest gets weight 1, faint ones are left out. */
export function themesUnderstood(thes: Thesaurus, needs: readonly Recognised[]): UnderstoodTheme[] {
  const raw = new Map<string, number>();
  for (const { need, weight } of needs) {
    for (const theme of thes.themes[need] ?? [])
      raw.set(theme.id, Math.max(raw.get(theme.id) ?? 0, weight * theme.weight));
  }
  const best = Math.max(0, ...raw.values());
  return [...raw]
    .filter(([, weight]) => weight >= 0.4 * best)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 5)
    .flatMap(([id, weight]) => {
      const label = themeLabel(id);
      return label === undefined ? [] : [{ id, label, weight: weight / best }];
    });
}
