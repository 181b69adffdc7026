import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, anyInstrument, byRuleOnly } from '../../../../tests/support/check-in/instruments.ts';
import { checkAgainstRule } from '../rules/check.ts';
import { RULE_KEYS } from '../rules/index.ts';
import { scoresOf } from '../score.ts';
import type { Instrument } from '../types.ts';
import { fromQuestionnaire } from './from-questionnaire.ts';
import { ORDINAL } from './parts.ts';
import { toQuestionnaire } from './to-questionnaire.ts';
import { toQuestionnaireResponse } from './to-response.ts';

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const draftOf = (read: ReturnType<typeof fromQuestionnaire>) => {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.draft;
};
const pathsOf = (read: ReturnType<typeof fromQuestionnaire>) => (read.ok ? [] : read.problems.map(({ path }) => path));

/** A Questionnaire as others make it: one language, no scoring, weights on the option or on the coding. */
const foreign = (more: object = {}) => ({
  resourceType: 'Questionnaire', language: 'en', status: 'active', name: 'WHO_5', title: 'Wellbeing', version: '2',
  copyright: 'Free to use',
  item: [1, 2, 3, 4, 5].map((number) => ({
    linkId: `/${number}`, prefix: `${number}.`, text: `item ${number}`, type: 'choice',
    answerOption: [5, 4, 3, 2, 1, 0].map((weight) => (weight % 2 === 0
      ? { extension: [{ url: ORDINAL, valueDecimal: weight }], valueCoding: { code: `LA${weight}`, display: `answer ${weight}` } }
      : { valueCoding: { extension: [{ url: ORDINAL, valueDecimal: weight }], code: `LA${weight}`, display: `answer ${weight}` } })),
  })),
  ...more,
});

describe('there and back', () => {
  it('an instrument of an institution comes back as it went', () => {
    fc.assert(fc.property(anyInstrument, (instrument) => {
      const read = fromQuestionnaire(sent(toQuestionnaire(instrument)));
      expect(draftOf(read)).toEqual(sent(instrument));
      expect(read).toMatchObject({ ok: true, lacks: [] });
    }));
  });
  it.each(RULE_KEYS)('%s comes back as it went', (key) => {
    const instrument = byRuleOnly(key);
    expect(draftOf(fromQuestionnaire(sent(toQuestionnaire(instrument))))).toEqual(sent(instrument));
  });
  it('two answer scales with the same answers stay two', () => {
    const who = byRuleOnly('who-5');
    const [answers] = who.scales;
    const two = {
      ...who, scales: [answers, { ...answers, key: 'other' }],
      items: who.items.map((item) => (item.number === 3 ? { ...item, scale: 'other' } : item)),
    } as Instrument;
    expect(draftOf(fromQuestionnaire(sent(toQuestionnaire(two))))).toEqual(sent(two));
  });
});

describe('a Questionnaire of others', () => {
  it('comes in with its rule, and then scores as the rule says', () => {
    const read = fromQuestionnaire(foreign(), { rule: 'who-5' });
    const instrument = draftOf(read) as unknown as Instrument;
    expect(checkAgainstRule(instrument)).toEqual([]);
    expect(scoresOf(instrument, answersOf(instrument, [3, 2, 2, 3, 2]))['total']).toMatchObject({ value: 48, band: 'low' });
    expect(instrument).toMatchObject({ key: 'who-5', edition: '2', licence: 'Free to use', validated: true });
  });
  it('says that it is in one language only', () => {
    expect(fromQuestionnaire(foreign(), { rule: 'who-5' })).toMatchObject({ ok: true, lacks: ['nl'] });
  });
  it('with its items in another order does not pass the check', () => {
    const { item } = foreign();
    const instrument = draftOf(fromQuestionnaire(foreign({ item: [...item].reverse() }), { rule: 'who-5' })) as unknown as Instrument;
    expect(checkAgainstRule(instrument).map(({ path }) => path)).toContain('/items/0/number');
  });
  it('asks for the rule, a licence, a name', () => {
    expect(pathsOf(fromQuestionnaire(foreign()))).toEqual(['/rule']);
    expect(pathsOf(fromQuestionnaire(foreign({ copyright: undefined }), { rule: 'who-5' }))).toEqual(['/copyright']);
    expect(fromQuestionnaire(foreign({ copyright: undefined }), { rule: 'who-5', licence: 'CC0' }).ok).toBe(true);
    expect(pathsOf(fromQuestionnaire(foreign({ title: '', name: '' }), { rule: 'who-5' }))).toEqual(['/title']);
  });
  it('opens groups, and keeps their words over what follows', () => {
    const { item } = foreign();
    const grouped = foreign({ item: [{ linkId: 'g', type: 'group', text: 'Two weeks', item: [{ type: 'display', text: 'Think back' }, ...item] }] });
    const instrument = draftOf(fromQuestionnaire(grouped, { rule: 'who-5' })) as unknown as Instrument;
    expect(instrument.items).toHaveLength(5);
    expect(instrument.items[0]?.part?.en).toBe('Think back');
  });
  it('says where an answer has no number, and what kind of question cannot be', () => {
    const { item } = foreign();
    const broken = foreign({ item: [
      { ...item[0], answerOption: [{ valueCoding: { code: 'LA1', display: 'x' } }] }, { linkId: '2', type: 'string', text: 'Say more' },
      { linkId: '3', type: 'choice', text: 'none' }, 'x',
    ] });
    expect(pathsOf(fromQuestionnaire(broken, { rule: 'who-5' }))).toEqual(
      ['/item/0/answerOption/0', '/item/1/type', '/item/2/answerOption', '/item/3']);
  });
  it('PHQ-9 comes in as clinical, with acute help at item 9', () => {
    const nine = foreign({ item: Array.from({ length: 9 }, (_, at) => ({
      linkId: `${at + 1}`, text: `item ${at + 1}`, type: 'choice',
      answerOption: [0, 1, 2, 3].map((weight) => ({ valueCoding: { code: String(weight), display: `answer ${weight}` } })),
    })) });
    const instrument = draftOf(fromQuestionnaire(nine, { rule: 'phq-9' })) as unknown as Instrument;
    expect(checkAgainstRule(instrument)).toEqual([]);
    expect(instrument.clinical).toBe(true);
    expect(instrument.items[8]?.acute).toEqual({ from: 1 });
  });
});

it('never throws, whatever comes in', () => {
  fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.record({
    resourceType: fc.constant('Questionnaire'), item: fc.jsonValue(), title: fc.jsonValue(), extension: fc.jsonValue(), _title: fc.jsonValue(),
  })), (json) => {
    expect(typeof fromQuestionnaire(json, { rule: 'brs' }).ok).toBe('boolean');
  }), { numRuns: 300 });
});

it('a response holds the answers that were given, and of nobody', () => {
  const instrument = byRuleOnly('brs');
  const answers = answersOf(instrument, [1, undefined, 5, 4, 2, 3]);
  const record = { instrument: 'our-brs', edition: '1', on: '2026-11-26', answers, scores: scoresOf(instrument, answers) };
  const response = sent(toQuestionnaireResponse(instrument, record, { id: 'r1', authored: '2026-11-26' })) as Record<string, unknown>;
  expect(response).toMatchObject({
    resourceType: 'QuestionnaireResponse', id: 'r1', status: 'completed', authored: '2026-11-26',
    questionnaire: 'urn:samenhang:questionnaire:our-brs|1',
  });
  expect(Object.keys(response)).not.toEqual(expect.arrayContaining(['subject']));
  expect(response).not.toHaveProperty('author');
  const item = response['item'] as { linkId: string; answer: { valueCoding: { code: string } }[] }[];
  expect(item.map(({ linkId, answer }) => [linkId, answer[0]?.valueCoding.code])).toEqual(
    [['item-1', '1'], ['item-3', '5'], ['item-4', '4'], ['item-5', '2'], ['item-6', '3']]);
});
