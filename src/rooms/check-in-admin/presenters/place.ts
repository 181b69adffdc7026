import type { Lang } from '../../../core/frameworks/types.ts';
import type { PlacedProblem } from '../../../platform/instruments/bring-in.ts';

/** Lists in the file, and what one of them is called. */
const LISTS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  items: { nl: 'vraag', en: 'item' }, item: { nl: 'vraag', en: 'item' }, scales: { nl: 'antwoordschaal', en: 'answer scale' },
  options: { nl: 'antwoord', en: 'answer' }, answerOption: { nl: 'antwoord', en: 'answer' },
  scores: { nl: 'score', en: 'score' }, bands: { nl: 'stuk', en: 'band' },
};
const FIELDS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  nl: { nl: 'Nederlands', en: 'Dutch' }, en: { nl: 'Engels', en: 'English' }, text: { nl: 'tekst', en: 'text' },
  title: { nl: 'titel', en: 'title' }, label: { nl: 'woorden', en: 'words' }, about: { nl: 'uitleg', en: 'explanation' },
  number: { nl: 'nummer', en: 'number' }, reversed: { nl: 'andersom', en: 'reversed' },
  rule: { nl: 'telregel', en: 'scoring rule' },
  licence: { nl: 'licentie', en: 'licence' }, copyright: { nl: 'licentie', en: 'licence' }, edition: { nl: 'editie', en: 'edition' },
  missing: { nl: 'ontbrekende antwoorden', en: 'missing answers' }, method: { nl: 'berekening', en: 'computation' },
};

/** Where a problem is, for people: "Vraag 3, tekst, Engels". The whole file when it is nowhere in particular. */
export function placeOf(path: string, lang: Lang): string {
  const parts = path.split('/').slice(1);
  const words = parts.flatMap((part, at) => {
    const before = LISTS[parts[at - 1] ?? ''];
    if (before && /^\d+$/.test(part)) return [`${before[lang]} ${Number(part) + 1}`];
    if (LISTS[part] && at < parts.length - 1) return [];
    return [FIELDS[part]?.[lang] ?? LISTS[part]?.[lang] ?? part.slice(0, 60)];
  });
  const text = words.join(', ') || (lang === 'nl' ? 'het hele bestand' : 'the whole file');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export type ProblemRow = {
  readonly where: string; readonly line: string; readonly what: string; readonly path: string;
};

export const problemRows = (problems: readonly PlacedProblem[], lang: Lang): readonly ProblemRow[] =>
  problems.map(({ path, line, message }) => ({
    where: placeOf(path, lang), line: line === undefined ? '–' : String(line), what: message[lang], path: path || '/',
  }));
