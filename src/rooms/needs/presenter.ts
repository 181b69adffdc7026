import { conceptById } from '../../core/frameworks/index.ts';
import type { Lang } from '../../core/frameworks/types.ts';
import { wordsOf } from './words.ts';

/** NEEDS-1: a number below this is not shown, so that nobody can be recognised in it. */
export const SMALLEST = 10;

type Count = { readonly theme: string | null; readonly what: 'asked' | 'followed'; readonly count: number };

const shown = (count: number, lang: Lang): string =>
  count === 0 ? '0' : count < SMALLEST ? wordsOf(lang).few(SMALLEST) : String(count);

/** Themes with their numbers, most asked first; small numbers in words. */
export function countRows(counts: readonly Count[], lang: Lang) {
  const of = (theme: string | null, what: Count['what']) =>
    counts.find((row) => row.theme === theme && row.what === what)?.count ?? 0;
  return [...new Set(counts.map(({ theme }) => theme))]
    .sort((a, b) => of(b, 'asked') - of(a, 'asked'))
    .map((theme) => ({
      label: theme === null ? wordsOf(lang).notUnderstood : (conceptById(theme)?.label[lang] ?? theme),
      asked: shown(of(theme, 'asked'), lang),
      followed: shown(of(theme, 'followed'), lang),
    }));
}

/** The subthemes to link a word to. */
export const themeOptions = (
  themes: readonly { id: string; notation?: string; label: { nl: string; en: string } }[],
  lang: Lang,
) => themes.map(({ id, notation, label }) => ({ value: id, label: `${notation ?? ''} ${label[lang]}`.trim() }));
