import { figureOf, type Released } from '../../../core/disclosure/figures.ts';
import { conceptById } from '../../../core/frameworks/index.ts';
import { themesScheme } from '../../../core/frameworks/themes.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Counted, Line } from '../../../core/signals/findings.ts';
import { startOfQuarter } from '../../../core/time/quarters.ts';
import { LONGEST, LONGEST_OWN, type Wrong } from '../schemas.ts';
import type { FigureRow } from '../stores/figures.ts';
import type { SignalsWords } from '../words.ts';

export const themeName = (theme: string, lang: Lang): string => conceptById(theme)?.label[lang] ?? theme;

/** Themes to choose from: the seven, each with the subthemes below it. */
export const themeOptions = (lang: Lang) => themesScheme.concepts
  .map(({ id, notation, label }) => ({ value: id, label: `${notation ?? ''} ${label[lang]}`.trim() }));

const inWords = (day: string, lang: Lang, options: Intl.DateTimeFormatOptions): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(lang === 'nl' ? 'nl-NL' : 'en-GB', { ...options, timeZone: 'UTC' });

/** "november 2026" */
export const monthInWords = (month: string, lang: Lang): string => inWords(month, lang, { month: 'long', year: 'numeric' });

/** "juli – september 2026" */
export function quarterInWords(quarter: string, lang: Lang): string {
  const first = startOfQuarter(quarter);
  const last = `${quarter.slice(0, 4)}-${String(Number(first.slice(5, 7)) + 2).padStart(2, '0')}-01`;
  return `${inWords(first, lang, { month: 'long' })} – ${monthInWords(last, lang)}`;
}

/** A figure in words; what is withheld is said, and is never an empty cell. */
export const figureInWords = (figure: Released, words: SignalsWords): string =>
  ('withheld' in figure ? words.few : words.number(figure.students));

/** Figures of one quarter and one dimension, with every key there could be. */
export function linesOf(rows: readonly FigureRow[], dimension: FigureRow['dimension'], keys: readonly string[]): readonly Line[] {
  const of = (what: Counted) => new Map(rows.filter((row) => row.dimension === dimension && row.what === what)
    .map(({ key, students }) => [key, students]));
  const [asked, declined, waited] = [of('asked'), of('declined'), of('waited')];
  return keys.map((key) => ({
    key, asked: figureOf(asked, key), declined: figureOf(declined, key), waited: figureOf(waited, key),
  }));
}

/** What is wrong, in words. */
export const errorsOf = (wrong: readonly Wrong[], words: SignalsWords) => wrong.map(({ field, kind }) => ({
  field, message: kind === 'long' ? words.errors.long(field === 'text' ? LONGEST : LONGEST_OWN) : words.errors[kind],
}));
