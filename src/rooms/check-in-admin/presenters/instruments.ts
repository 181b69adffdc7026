import { BEFORE_CLINICAL } from '../../../core/check-in/decisions.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { RULE_KEYS, RULES } from '../../../core/instruments/rules/index.ts';
import type { Instrument, Item, Score } from '../../../core/instruments/types.ts';
import { type Here, missingFor } from '../here.ts';
import { wordsOf } from '../words/index.ts';
import { decisionRows } from './decisions.ts';

export type State = 'on' | 'off' | 'waits';
const stateOf = (here: Here): State => (here.isOn ? 'on' : missingFor(here).length > 0 ? 'waits' : 'off');

/** One line of the list. */
export const listRows = (all: readonly Here[], ours: boolean, lang: Lang) => all.filter((one) => one.ours === ours)
  .map((here) => ({
    key: here.instrument.key, name: here.instrument.title[lang], state: stateOf(here),
    items: String(here.instrument.items.length),
    rule: here.instrument.rule ? RULES[here.instrument.rule].number : wordsOf(lang).list.noRule,
  }));
export type ListRow = ReturnType<typeof listRows>[number];

/** The rules one can choose. */
export const ruleOptions = (lang: Lang) => RULE_KEYS.map((key) => (
  { value: key, label: `${RULES[key].name[lang]} (${RULES[key].number})` }));

function itemRow(instrument: Instrument, item: Item, at: number, lang: Lang) {
  const words = wordsOf(lang).one;
  const options = instrument.scales.find(({ key }) => key === item.scale)?.options ?? [];
  const { acute } = item;
  const from = acute && ('from' in acute ? words.acuteFrom(acute.from) : words.acuteUpTo(acute.upTo));
  return {
    number: String(at + 1), text: item.text[lang],
    answers: options.map(({ value, label }) => `${label[lang]} (${value})`).join(', '),
    ...(from ? { acute: `${words.acute}: ${from}` } : {}),
  };
}

function scoreRow(instrument: Instrument, score: Score, lang: Lang) {
  const words = wordsOf(lang).one;
  const numberOf = (key: string) => instrument.items.findIndex((item) => item.key === key) + 1;
  const items = score.items.map((key) => `${numberOf(key)}${score.reversed?.includes(key) ? ` (${words.reversed})` : ''}`);
  return {
    name: `${score.title[lang]}: ${words.range(score.min, score.max)}`, items: items.join(', '),
    missing: String(score.missing.atMost),
    bands: score.bands.map(({ from, to, title }) => `${words.range(from, to)}: ${title[lang]}`).join('; ') || words.noBands,
  };
}

/** One instrument as its page shows it. @param base the address of its page */
export function instrumentView(here: Here, lang: Lang, base: string) {
  const { instrument, decided } = here;
  const words = wordsOf(lang);
  const { facts } = words.one;
  return {
    key: instrument.key, name: instrument.title[lang], about: instrument.about[lang], state: stateOf(here),
    ours: here.ours, replaces: here.replaces, base,
    facts: [
      { name: facts.edition, text: instrument.edition },
      { name: facts.source, text: instrument.source.name, href: instrument.source.url },
      { name: facts.licence, text: instrument.licence },
      { name: facts.validated, text: instrument.validated ? words.one.yes : words.one.no },
      { name: facts.recall, text: instrument.recall[lang] },
      { name: facts.minutes, text: words.one.minutes(instrument.minutes) },
      { name: facts.again, text: words.one.again(instrument.againAfterDays) },
      { name: facts.rule, text: instrument.rule ? RULES[instrument.rule].number : words.list.noRule },
    ],
    items: instrument.items.map((item, at) => itemRow(instrument, item, at, lang)),
    scores: instrument.scores.map((score) => scoreRow(instrument, score, lang)),
    decisions: instrument.clinical
      ? decisionRows(BEFORE_CLINICAL, words.beforeClinical, decided, { lang, form: `${base}/besluit` }) : [],
  };
}
export type InstrumentView = ReturnType<typeof instrumentView>;
