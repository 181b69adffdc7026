import { conceptById } from '../../../core/frameworks/index.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Reason } from '../../../core/finding/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import { levelLabel } from '../../../core/stepped-care/levels.ts';
import type { Institution } from '../../../core/institution/types.ts';
import type { Asked } from '../schemas.ts';
import type { Found } from '../service.ts';
import type { Findable } from '../store.ts';
import { wordsOf, type FindWords } from '../words.ts';
import { acuteView, type AcuteView } from '../../../ui/acute-panel/view.ts';
import { soonOf } from './soon.ts';

export type Card = {
  readonly id: string;
  readonly name: PartText;
  readonly summary: PartText;
  readonly join: PartText;
  readonly level?: { readonly step: number; readonly label: string };
  readonly soon?: string;
  readonly why: string;
};
export type AnswerView = {
  readonly question: string;
  readonly acute?: AcuteView;
  readonly understood: readonly { readonly code: string; readonly label: string }[];
  /** what may stand in an address: `t=2.1,3.2`, and `n=1`, which keeps acute help on top after a reload */
  readonly address: string;
  readonly cards: readonly Card[];
  readonly found: string;
  readonly filteredAway: boolean;
  readonly chosen: number;
  readonly asked: Asked;
};

/** Why a result is shown, as one line. */
export function whyOf(reasons: readonly Reason[], words: FindWords, lang: Lang): string {
  const needs = [...new Set(reasons.flatMap((reason) => (reason.kind === 'need' ? [reason.label[lang]] : [])))];
  if (needs.length > 0) return words.why.about(needs.slice(0, 3).join(', '));
  const theme = reasons.find((reason) => reason.kind === 'theme');
  if (theme) return words.why.theme(theme.label[lang]);
  const found = reasons.flatMap((reason) => (reason.kind === 'words' ? reason.words : []));
  return found.length > 0 ? words.why.words(found.slice(0, 4).join(', ')) : words.why.general;
}

/** What one needs to know of an offer to choose: how intensive, how soon, how to join. */
export function factsOf(offer: Findable, lang: Lang, now: Date): Omit<Card, 'why'> {
  const { id, name, summary, join, level } = offer;
  return {
    id, name, summary, join, soon: soonOf(offer, wordsOf(lang), lang, now),
    ...(level ? { level: { step: level, label: levelLabel(level, lang) } } : {}),
  };
}

const codeOf = (theme: string) => theme.replace('fs-t.', '');

/** What the answer page shows. */
export function answerView(asked: Asked, found: Found, institution: Institution, lang: Lang, now: Date): AnswerView {
  const words = wordsOf(lang);
  const { levels, forms, audiences, language, unit, theme, available } = asked.filters;
  const understood = found.answer.understood
    .slice(0, 4)
    .map(({ id }) => ({ code: codeOf(id), label: conceptById(id)?.label[lang] ?? id }));
  return {
    question: asked.question,
    asked,
    understood,
    ...(found.acute ? { acute: acuteView(found.acute, institution, lang) } : {}),
    address: new URLSearchParams({
      ...(understood.length > 0 ? { t: understood.map(({ code }) => code).join(',') } : {}),
      ...(found.acute ? { n: '1' } : {}),
    }).toString(),
    cards: found.offers.map((offer, i) => ({
      ...factsOf(offer, lang, now), why: whyOf(found.answer.hits[i]?.why ?? [], words, lang),
    })),
    found: words.found(found.offers.length),
    filteredAway: found.filteredAway,
    chosen: [...levels, ...forms, ...audiences, language, unit, theme, available].filter(Boolean).length,
  };
}
