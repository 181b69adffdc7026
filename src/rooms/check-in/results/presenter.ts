import { heavySide } from '../../../core/advice/holds.ts';
import { hasStarters, starters } from '../../../core/advice/starters.ts';
import type { CheckInRecord } from '../../../core/check-in/record.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Band, Instrument, Score, Scored } from '../../../core/instruments/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import { adviceView, bySteps } from './presenter-advice.ts';
import { pictureView } from './presenter-picture.ts';
import type { Result } from './types.ts';
import { type ResultWords, wordsOf } from './words.ts';

/** How a stretch looks in words: the heavy side asks attention, the other side goes well. Never a colour of alarm. */
export type Look = 'attention' | 'plain' | 'good';

/** One outcome in words. */
export type Outcome = {
  readonly key: string; readonly title: string; readonly state: string; readonly look: Look; readonly words: string;
  readonly change?: string;
};

const bandOf = (score: Score, scored: Scored | undefined): Band | undefined =>
  (scored?.state === 'computed' ? score.bands.find(({ key }) => key === scored.band) : undefined);

function lookOf(score: Score, band: Band): Look {
  const heavy = heavySide(score);
  if (!heavy) return 'plain';
  if (band === heavy) return 'attention';
  return band === (heavy === score.bands[0] ? score.bands.at(-1) : score.bands[0]) ? 'good' : 'plain';
}

/** How it moved since the last time this score was there, in words; nothing the first time. */
function changeOf(score: Score, scored: Scored, earlier: readonly CheckInRecord[], lang: Lang): string | undefined {
  const before = earlier.findLast((one) => one.scores[score.key]?.state === 'computed');
  const was = before?.scores[score.key];
  if (!before || was?.state !== 'computed' || scored.state !== 'computed' || score.higher === 'neither') return undefined;
  const [words, day] = [wordsOf(lang), dayInWords(before.on, lang)];
  const moved = (scored.value - was.value) * (score.higher === 'more' ? 1 : -1);
  const from = score.changeFrom ?? (score.max - score.min) / 5;
  return moved >= from ? words.better(day) : moved <= -from ? words.less(day) : words.same(day);
}

/** What is told of one score: its stretch and what that means, or why there is none. */
function outcomeOf(score: Score, { record, earlier, lang }: Result): Outcome {
  const words = wordsOf(lang);
  const scored = record.scores[score.key];
  const band = bandOf(score, scored);
  const title = score.title[lang];
  if (!scored || scored.state === 'not-computable' || !band) {
    const missing = scored?.state === 'not-computable' ? scored.missing : 0;
    const why = missing > 0 ? words.skipped(missing) : '';
    return { key: score.key, title, state: words.noOutcome, look: 'plain', words: why };
  }
  const change = changeOf(score, scored, earlier, lang);
  return {
    key: score.key, title, state: band.title[lang], look: lookOf(score, band), words: band.words[lang],
    ...(change ? { change } : {}),
  };
}

/** Names in a sentence: "slaap, energie en mensen". */
const named = (names: readonly string[], lang: Lang): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(names.map((name) => name.toLocaleLowerCase(lang)));

/** All of it in one or two sentences, for who reads no further. */
function leadOf(outcomes: readonly Outcome[], words: ResultWords, lang: Lang): readonly string[] {
  const known = outcomes.filter(({ state }) => state !== words.noOutcome);
  const of = (look: Look) => known.filter((one) => one.look === look).map(({ title }) => title);
  const [heavy, well] = [of('attention'), of('good')];
  if (known.length === 0) return [words.lead.nothing];
  if (well.length === outcomes.length) return [words.lead.allWell];
  const told = [
    ...(heavy.length > 0 ? [words.lead.heavy(named(heavy, lang))] : []),
    ...(well.length > 0 ? [words.lead.well(named(well, lang))] : []),
  ];
  return told.length > 0 ? told : [words.lead.between];
}

/** What somebody answered, question by question. */
const answersOf = ({ items, scales }: Instrument, { answers }: CheckInRecord, words: ResultWords, lang: Lang) =>
  items.map(({ key, text, scale }) => {
    const option = scales.find((one) => one.key === scale)?.options.find(({ value }) => value === answers[key]);
    return [text[lang], option?.label[lang] ?? words.passed] as const;
  });

/** What the page of a check-in shows: words first, then a picture, then what may help; a table for who prefers it. */
export function resultView(result: Result) {
  const { lang, instrument, record, advice, aside = [], offers, id } = result;
  const words = wordsOf(lang);
  const outcomes = instrument.scores.map((score) => outcomeOf(score, result));
  return {
    name: instrument.title[lang], on: words.doneOn(dayInWords(record.on, lang)), lead: leadOf(outcomes, words, lang),
    note: instrument.validated ? words.source(instrument.source.name) : words.ownMade,
    changed: instrument.edition !== record.edition, outcomes, picture: pictureView(result, words),
    advice: bySteps(advice.map((one) => adviceView(one, result, offers.get(one.key) ?? [], words))),
    aside: aside.map((one) => ({ key: one.key, label: one.rule.label[lang] })),
    answers: answersOf(instrument, record, words, lang),
    ...(hasStarters(instrument.key) && id ? { starters: startersView(result, words) } : {}),
  };
}
export type ResultView = ReturnType<typeof resultView>;

const startersView = ({ record, lang }: Result, words: ResultWords) => starters(record.answers, record.scores)
  .map(({ why, question }) => ({ why: words.together.why[why], question: question[lang] }));
