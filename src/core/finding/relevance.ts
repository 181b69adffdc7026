import type { Profile } from './profile.ts';
import type { Link, Thesaurus } from './thesaurus.ts';

/** How an offer serves a need: by itself, through a related need, as general help, or by theme. */
export type Via =
  { readonly kind: 'need' | 'general'; readonly need: number } | { readonly kind: 'theme'; readonly theme: string };
export type Serves = { readonly score: number; readonly via: Via };

const THEME_SHARE = 0.18;
const CONFIRMED = 0.35;
/** General help behind specific help, and in its place where there is none. */
const ROLE_BEHIND = 0.5;
const ROLE_FIRST = 0.75;

/** For one need, all offers that serve it, with the strongest reason. */
export function servesNeed(thesaurus: Thesaurus, profiles: readonly Profile[], need: number): Map<number, Serves> {
  const best = Math.max(0, ...profiles.map((profile) => profile.about.get(need) ?? 0));
  const roleFactor = best > 0.45 ? ROLE_BEHIND : ROLE_FIRST - (ROLE_FIRST - ROLE_BEHIND) * (best / 0.45);
  const out = new Map<number, Serves>();
  profiles.forEach((profile, offer) => {
    const parts: { score: number; via: Via }[] = [
      { score: profile.about.get(need) ?? 0, via: { kind: 'need', need } },
      strongest(profile, thesaurus.near[need] ?? [], 1, 'need'),
      strongest(profile, thesaurus.roles[need] ?? [], roleFactor, 'general'),
      byTheme(thesaurus, profile, need),
    ];
    const top = parts.reduce((a, b) => (b.score > a.score ? b : a));
    if (top.score < 0.02) return;
    const sum = parts.reduce((total, part) => total + part.score, 0);
    out.set(offer, { score: top.score + 0.15 * (sum - top.score), via: top.via });
  });
  return out;
}

function strongest(
  profile: Profile,
  links: readonly Link[],
  factor: number,
  kind: 'need' | 'general',
): { score: number; via: Via } {
  let score = 0;
  let need = -1;
  for (const link of links) {
    const s = (profile.about.get(link.to) ?? 0) * link.weight * factor;
    if (s > score) {
      score = s;
      need = link.to;
    }
  }
  return { score, via: { kind, need } };
}

function byTheme(thesaurus: Thesaurus, profile: Profile, need: number): { score: number; via: Via } {
  let score = 0;
  let theme = '';
  for (const { id, weight } of thesaurus.themes[need] ?? []) {
    const s = weight * (profile.confirmed.has(id) ? CONFIRMED : THEME_SHARE * (profile.themes.get(id) ?? 0));
    if (s > score) {
      score = s;
      theme = id;
    }
  }
  return { score, via: { kind: 'theme', theme } };
}
