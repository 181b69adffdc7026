import { conceptById } from '../frameworks/index.ts';
import type { FindIndex } from './find.ts';
import type { Profile } from './profile.ts';
import type { Answer } from './types.ts';

/** A theme that an offer was confirmed to be about weighs more than one that its text suggests. */
const CONFIRMED = 1;
const LEAST = 0.15;

const weightOf = (profile: Profile, theme: string): number =>
  profile.confirmed.has(theme) ? CONFIRMED : (profile.themes.get(theme) ?? 0);

/**
 * Offers for one or more subthemes, without any words: an answer that can be shared, reloaded and gone back to.
 * Best first; among equals from light to heavy.
 */
export function findByThemes(
  index: FindIndex,
  themes: readonly string[],
  options: { readonly limit?: number } = {},
): Answer {
  const known = themes.flatMap((id) => {
    const concept = conceptById(id);
    return concept?.scheme === 'fs-t' ? [concept] : [];
  });
  const scored = index.profiles.map((profile) => {
    const weights = known
      .map(({ id, label }, i) => ({ id, label, weight: weightOf(profile, id) / (i + 1) }))
      .filter(({ weight }) => weight > 0);
    return { profile, weights, score: weights.reduce((sum, { weight }) => sum + weight, 0) };
  });
  const hits = scored
    .filter(({ score }) => score >= LEAST)
    .sort(
      (a, b) =>
        b.score - a.score || (a.profile.level ?? 3) - (b.profile.level ?? 3) || (a.profile.id < b.profile.id ? -1 : 1),
    )
    .slice(0, options.limit ?? 20)
    .map(({ profile, score, weights }) => ({
      id: profile.id,
      score,
      why: weights.map(({ id, label }) => ({ kind: 'theme' as const, theme: id, label })),
    }));
  return { language: 'nl', understood: known.map(({ id, label }, i) => ({ id, label, weight: 1 / (i + 1) })), hits };
}
