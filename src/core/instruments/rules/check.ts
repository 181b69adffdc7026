import { type Problem, problem } from '../problem.ts';
import { valuesOf } from '../score.ts';
import type { Instrument, RuleKey } from '../types.ts';
import { compareScore } from './compare.ts';
import { RULES } from './index.ts';
import type { ScoringRule } from './types.ts';

const listed = (values: readonly number[]): string => [...values].sort((a, b) => a - b).join(', ');

function itemsOf(rule: ScoringRule, instrument: Instrument): readonly Problem[] {
  const { items } = instrument;
  const count = items.length === rule.items ? [] : [problem('/items',
    `Er horen ${rule.items} vragen te zijn; dit zijn er ${items.length} (${rule.number}).`,
    `There are to be ${rule.items} items; these are ${items.length} (${rule.number}).`)];
  return [...count, ...items.slice(0, rule.items).flatMap((item, at) => {
    const values = valuesOf(instrument, item);
    return [
      ...(item.number === at + 1 ? [] : [problem(`/items/${at}/number`,
        `Hier hoort vraag ${at + 1} van de gepubliceerde vragenlijst; dit is nummer ${item.number ?? '–'} (${rule.number}).`,
        `Item ${at + 1} as published belongs here; this is number ${item.number ?? '–'} (${rule.number}).`)]),
      ...(listed(values) === listed(rule.values) ? [] : [problem(`/items/${at}/scale`,
        `Antwoorden horen te tellen voor ${listed(rule.values)}; dit is ${listed(values)} (${rule.number}).`,
        `Answers are to count for ${listed(rule.values)}; this is ${listed(values)} (${rule.number}).`)]),
    ];
  })];
}

function scoresOf(rule: ScoringRule, instrument: Instrument): readonly Problem[] {
  const wanted = rule.scores((number) => instrument.items[number - 1]?.key ?? `?${number}`);
  const extra = instrument.scores.flatMap(({ key }, at) => (wanted.some((one) => one.key === key) ? []
    : [problem(`/scores/${at}/key`, `De regel kent geen score "${key}" (${rule.number}).`,
      `The rule knows no score "${key}" (${rule.number}).`)]));
  return [...extra, ...wanted.flatMap((want) => {
    const at = instrument.scores.findIndex(({ key }) => key === want.key);
    const has = instrument.scores[at];
    if (has) return compareScore(rule, instrument, { want, has, at: `/scores/${at}` });
    return rule.optional?.includes(want.key) ? [] : [problem('/scores',
      `De score "${want.key}" ontbreekt (${rule.number}).`, `The score "${want.key}" is missing (${rule.number}).`)];
  })];
}

function careOf(rule: ScoringRule, instrument: Instrument): readonly Problem[] {
  const { acute } = rule;
  const item = acute && instrument.items[acute.item - 1];
  const has = item?.acute;
  const right = !acute || (has && 'from' in has && has.from === acute.from);
  return [
    ...(!rule.clinical || instrument.clinical ? [] : [problem('/clinical',
      `Deze vragenlijst heeft een klinische grens: clinical is true (${rule.number}).`,
      `This instrument has a clinical cut-off: clinical is true (${rule.number}).`)]),
    ...(right ? [] : [problem(`/items/${acute.item - 1}/acute`,
      `Een antwoord vanaf ${acute.from} op deze vraag brengt meteen acute hulp: acute is {"from": ${acute.from}} (${rule.number}).`,
      `An answer from ${acute.from} on to this item brings acute help at once: acute is {"from": ${acute.from}} (${rule.number}).`)]),
  ];
}

/** Names by which a published instrument with a clinical cut-off is known; it does not come in without its rule. */
const KNOWN: readonly (readonly [RegExp, RuleKey])[] = [
  [/phq[\W_]*9|patient[\W_]+health[\W_]+questionnaire/i, 'phq-9'],
  [/gad[\W_]*7|generali[sz]ed[\W_]+anxiety[\W_]+disorder/i, 'gad-7'],
];

function unruled({ key, title, source }: Instrument): readonly Problem[] {
  const names = [key, title.nl, title.en, source.name].join(' ');
  return KNOWN.filter(([name]) => name.test(names)).map(([, rule]) => problem('/rule',
    `Dit lijkt ${rule.toUpperCase()}. Kies die regel (${RULES[rule].number}).`,
    `This looks like ${rule.toUpperCase()}. Choose that rule (${RULES[rule].number}).`));
}

/**
 * Whether an instrument has the number, order and range of items, the reversed items and the scores that its rule asks
 * for (SCORE-7, docs/rules/scoring.md). @returns every difference with its place in the file; nothing when it is right
 */
export function checkAgainstRule(instrument: Instrument): readonly Problem[] {
  if (!instrument.rule) return unruled(instrument);
  const rule = RULES[instrument.rule];
  const items = itemsOf(rule, instrument);
  // with another number of items, every score would differ as well
  if (instrument.items.length !== rule.items) return [...items, ...careOf(rule, instrument)];
  return [...items, ...scoresOf(rule, instrument), ...careOf(rule, instrument)];
}
