import type { Text } from '../frameworks/types.ts';
import { profileOf } from './profile.ts';
import { themeLabel } from './theme-labels.ts';
import { thesaurus } from './thesaurus.ts';
import type { OwnWord } from './types.ts';

/** A subtheme proposed from a text, for a person to confirm, with the need in the text that led to it. */
export type ThemeProposal = {
  readonly theme: string;
  readonly label: Text;
  /** 0 to 1, the strongest proposal is 1 */
  readonly weight: number;
  readonly because: { readonly need: string; readonly label: Text };
};

/**
 * FS-T subthemes proposed for an initiative from its texts: first its name, second its sentence, then the rest.
 * At most four, strongest first; empty when nothing in the texts is recognised.
 */
export function proposeThemes(texts: readonly string[], ownWords: readonly OwnWord[] = []): ThemeProposal[] {
  const thes = thesaurus(ownWords);
  const profile = profileOf(thes, {
    id: '',
    names: texts.slice(0, 1),
    summaries: texts.slice(1, 2),
    texts: texts.slice(2),
    themes: [],
  });
  const best = Math.max(0, ...profile.themes.values());
  return [...profile.themes]
    .filter(([, share]) => share >= 0.35 * best)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 4)
    .flatMap(([theme, share]) => {
      const label = themeLabel(theme);
      const because = strongestNeed(theme);
      return label === undefined || because === undefined ? [] : [{ theme, label, weight: share / best, because }];
    });

  function strongestNeed(theme: string): ThemeProposal['because'] | undefined {
    let top = 0;
    let found: ThemeProposal['because'] | undefined;
    for (const [need, about] of profile.about) {
      const weight = about * (thes.themes[need]?.find(({ id }) => id === theme)?.weight ?? 0);
      const entry = thes.lexicon.entries[need];
      if (weight > top && entry !== undefined) {
        top = weight;
        found = { need: entry.id, label: { nl: entry.nl, en: entry.en } };
      }
    }
    return found;
  }
}
