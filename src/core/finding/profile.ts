import { matches } from './match.ts';
import { sentences, TEXT_LIMIT, words } from './normalise.ts';
import { read } from './reading.ts';
import { recognise } from './recognise.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { FindableOffer, Level } from './types.ts';

/** What an offer is about, worked out from its texts. */
export type Profile = {
  readonly id: string;
  readonly level: Level | undefined;
  readonly confirmed: ReadonlySet<string>;
  /** need → how much the offer is about it, 0 to 1 */
  readonly about: ReadonlyMap<number, number>;
  /** FS-T subtheme → share of what the offer is about, 0 to 1 */
  readonly themes: ReadonlyMap<string, number>;
};

/** How much a field tells: a name says what the offer is, a long text also what it is not mainly about. */
const NAME = 3;
const SUMMARY = 1.7;
const TEXT = 1;

/** An offer's profile. Names in two languages do not count twice. */
export function profileOf(thesaurus: Thesaurus, offer: FindableOffer): Profile {
  const evidence = new Map<number, number>();
  const { summaries, texts } = fields(offer);
  for (const [lines, weight, role] of [
    [offer.names, NAME, 1],
    [summaries, SUMMARY, 0.25],
    [texts, TEXT, 0.1],
  ] as const) {
    for (const [need, score] of fieldEvidence(thesaurus, lines)) {
      const factor = thesaurus.isRole[need] === true ? role : 1;
      evidence.set(need, (evidence.get(need) ?? 0) + weight * score * factor);
    }
  }
  const about = aboutness(thesaurus, evidence);
  return {
    id: offer.id,
    level: offer.level,
    confirmed: new Set(offer.themes),
    about,
    themes: themesOf(thesaurus, evidence),
  };
}

/** An imported offer often has one text and no summary: its first sentence then stands in for it. */
function fields(offer: FindableOffer): { summaries: readonly string[]; texts: readonly string[] } {
  if (offer.summaries.length > 0) return offer;
  return {
    summaries: offer.texts.slice(0, 1).flatMap((text) => sentences(text).slice(0, 1)),
    texts: offer.texts.flatMap((text, i) => (i === 0 ? sentences(text).slice(1) : sentences(text))),
  };
}

function fieldEvidence(thesaurus: Thesaurus, lines: readonly string[]): Map<number, number> {
  const best = new Map<number, { top: number; sum: number }>();
  for (const sentence of lines.flatMap(sentences)) {
    const reading = read(thesaurus.lexicon, words(sentence, TEXT_LIMIT), { forgiving: false });
    for (const { need, weight } of recognise(matches(thesaurus.lexicon, reading, 'text'))) {
      const seen = best.get(need) ?? { top: 0, sum: 0 };
      best.set(need, { top: Math.max(seen.top, weight), sum: seen.sum + weight });
    }
  }
  return new Map([...best].map(([need, { top, sum }]) => [need, Math.min(1.5, top + 0.2 * (sum - top))]));
}

/** Strength of the evidence, times focus: an offer for one need is more about it than an offer that lists twelve. */
function aboutness({ isRole }: Thesaurus, evidence: ReadonlyMap<number, number>): Map<number, number> {
  const total = [...evidence].reduce((sum, [need, score]) => sum + (isRole[need] === true ? 0 : score), 0);
  return new Map(
    [...evidence].map(([need, score]) => {
      const strength = score / (score + 0.8);
      const focus = isRole[need] === true ? 1 : Math.sqrt(score / total);
      return [need, strength * (0.5 + 0.5 * focus)];
    }),
  );
}

function themesOf(thesaurus: Thesaurus, evidence: ReadonlyMap<number, number>): Map<string, number> {
  const raw = new Map<string, number>();
  for (const [need, score] of evidence) {
    for (const { id, weight } of thesaurus.themes[need] ?? []) raw.set(id, (raw.get(id) ?? 0) + score * weight);
  }
  const total = [...raw.values()].reduce((sum, score) => sum + score, 0);
  return new Map([...raw].map(([id, score]) => [id, score / total]));
}
