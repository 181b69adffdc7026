import type { Lang } from '../../../core/frameworks/types.ts';
import { LONGEST } from '../schemas.ts';
import type { Impression } from '../stores/impressions.ts';
import { monthInWords, themeName, themeOptions } from './shared.ts';

/** A specialist's own impressions. @param month the first day of this month; only those of this month can be changed */
export function impressionsView(own: readonly Impression[], month: string, editing: string | undefined, lang: Lang) {
  const shown = own.map(({ id, month: of, theme, text }) => ({
    id, theme, text, themeName: themeName(theme, lang), month: monthInWords(of, lang), current: of === month,
    lines: text.split('\n').filter(Boolean),
  }));
  return {
    month: monthInWords(month, lang), longest: LONGEST, themes: themeOptions(lang),
    editing: shown.find(({ id, current }) => current && id === editing),
    current: shown.filter(({ current }) => current), earlier: shown.filter(({ current }) => !current),
  };
}
export type ImpressionsView = ReturnType<typeof impressionsView>;
export type OwnImpression = ImpressionsView['current'][number];
