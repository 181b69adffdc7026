import { roles } from '../../../core/guidance/content/roles/index.ts';
import type { Advised, Led, Then } from '../../../core/advice/types.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import { levelLabel } from '../../../core/stepped-care/levels.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { OfferCard, Result } from './types.ts';
import type { ResultWords } from './words.ts';

const PAGES = { money: '/regelen?gebied=money', study: '/regelen?gebied=study' } as const;

/** Where an advice leads, under the institution. Themes stand in an address as numbers, which tell nobody anything. */
export function pathOf({ kind, target }: Then): string {
  switch (kind) {
    case 'module': return `/oefenen/${target}`;
    case 'offers': return `/hulp?t=${target.replaceAll('fs-t.', '')}`;
    case 'person': return `/wie-doet-wat#${roles.find(({ key }) => key === target)?.key ?? ''}`;
    case 'page': return PAGES[target];
  }
}

/** Which of the student's own answers led to it, in words. */
function ledInWords(led: Led, { instrument, record, lang }: Result, words: ResultWords): string {
  const scoreOf = (key: string) => instrument.scores.find((score) => score.key === key);
  const bandOf = (key: string): string => {
    const scored = record.scores[key];
    const band = scored?.state === 'computed' ? scored.band : undefined;
    return scoreOf(key)?.bands.find((one) => one.key === band)?.title[lang] ?? '';
  };
  const titleOf = (key: string): string => scoreOf(key)?.title[lang] ?? key;
  switch (led.kind) {
    case 'answer': return words.led.answer(...asked(instrument, led.item, record.answers[led.item], lang));
    case 'band': return words.led.band(titleOf(led.score), bandOf(led.score));
    case 'stays': return words.led.stays(titleOf(led.score), bandOf(led.score), led.times);
    case 'fell': return words.led.fell(titleOf(led.score), dayInWords(led.since, lang));
    case 'many': return words.led.many(led.scores.map(titleOf).join(', '));
  }
}

/** A question with the answer to it. */
function asked({ items, scales }: Instrument, key: string, answer: number | undefined, lang: Result['lang']): [string, string] {
  const item = items.find((one) => one.key === key);
  const options = scales.find((one) => one.key === item?.scale)?.options ?? [];
  return [item?.text[lang] ?? key, options.find(({ value }) => value === answer)?.label[lang] ?? ''];
}

/** One advice: why it may help, where it leads, how much it asks, and what led to it. */
export const adviceView = (one: Advised, result: Result, offers: readonly OfferCard[], words: ResultWords) => ({
  key: one.key, because: one.rule.because[result.lang], label: one.rule.label[result.lang],
  path: pathOf(one.rule.then), level: { step: one.rule.step, label: levelLabel(one.rule.step, result.lang) },
  led: one.led.map((led) => ledInWords(led, result, words)), rule: words.rule(one.rule.id), offers,
});
export type AdviceView = ReturnType<typeof adviceView>;

/** Advice of one step together, from light to heavy. */
export const bySteps = (advice: readonly AdviceView[]) =>
  [...new Set(advice.map(({ level }) => level.step))].map((step) => {
    const tips = advice.filter(({ level }) => level.step === step);
    return { step, label: tips[0]?.level.label ?? '', tips };
  });
export type Steps = ReturnType<typeof bySteps>;
