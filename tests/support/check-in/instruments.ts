import fc from 'fast-check';
import { byRule, itemByRule } from '../../../src/core/instruments/rules/by-rule.ts';
import { RULES } from '../../../src/core/instruments/rules/index.ts';
import type { Answers, Instrument, Item, RuleKey, Score } from '../../../src/core/instruments/types.ts';

/** An instrument as a rule wants it, with texts of ours that ask nothing: the published ones are not ours to give. */
export function byRuleOnly(key: RuleKey): Instrument {
  const rule = RULES[key];
  const text = (nl: string, en: string) => ({ nl, en });
  const items = Array.from({ length: rule.items }, (_, at): Item => itemByRule(key, {
    key: `item-${at + 1}`, text: text(`vraag ${at + 1}`, `item ${at + 1}`), scale: 'answers',
  }, at + 1));
  return {
    format: 'samenhang-instrument', version: 1, key: `our-${key}`, edition: '1', title: rule.name,
    about: text('Om te proberen.', 'To try it.'), source: { name: 'Test' }, licence: 'Test', validated: true,
    ...byRule(key, items),
    scales: [{ key: 'answers', options: rule.values.map((value) => (
      { value, label: text(`antwoord ${value}`, `answer ${value}`) })) }],
    items,
  };
}

/** Answers in the order of the items; undefined was passed over. */
export const answersOf = ({ items }: Instrument, values: readonly (number | undefined)[]): Answers =>
  Object.fromEntries(values.flatMap((value, at) => (value === undefined ? [] : [[items[at]?.key ?? '', value]])));

const word = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
const both = fc.record({ nl: word, en: word });

/** Instruments of an institution's own, as the format allows them. */
export const anyInstrument: fc.Arbitrary<Instrument> = fc.record({
  title: both, about: both, recall: both, licence: word, source: word, counts: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 3 }),
  items: fc.array(fc.record({
    text: both, at: fc.nat(2), part: fc.option(both, { nil: undefined }), inClass: fc.boolean(), acute: fc.boolean(),
  }), { minLength: 1, maxLength: 8 }),
  turned: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), kind: fc.constantFrom('sum' as const, 'mean' as const), label: both,
}).map((given): Instrument => {
  const scaleOf = (at: number) => `s${at % given.counts.length}`;
  const items = given.items.map((one, at): Item => ({
    key: `q${at + 1}`, text: one.text, scale: scaleOf(one.at), ...(one.part ? { part: one.part } : {}),
    ...(one.inClass ? { inClass: true } : {}), ...(one.acute ? { acute: { from: 1 } } : {}),
  }));
  const used = [...new Set(items.map(({ scale }) => scale))];
  const scales = used.map((key) => ({
    // the first answer tells the scale, so that two scales are not the same one
    key, options: Array.from({ length: given.counts[Number(key.slice(1))] ?? 2 }, (_, value) => ({
      value, label: { nl: `${key} ${given.label.nl}`, en: `${key} ${given.label.en}` },
    })),
  }));
  const most = (one: Item) => (scales.find(({ key }) => key === one.scale)?.options.length ?? 1) - 1;
  const max = items.reduce((total, one) => total + most(one), 0);
  const score: Score = {
    key: 'total', title: given.title, items: items.map(({ key }) => key),
    reversed: items.filter((_, at) => given.turned[at]).map(({ key }) => key),
    method: { kind: given.kind }, missing: { atMost: 0, fill: 'none' }, min: 0, max, higher: 'more',
    bands: [{ key: 'all', from: 0, to: max, title: given.title, words: given.about }],
  };
  return {
    format: 'samenhang-instrument', version: 1, key: 'own', edition: '2026', title: given.title, about: given.about,
    source: { name: given.source }, licence: given.licence, validated: false, recall: given.recall, minutes: 2,
    againAfterDays: 20, scales, items, scores: [score],
  };
});
