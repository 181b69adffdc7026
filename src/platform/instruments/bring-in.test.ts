import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRuleOnly } from '../../../tests/support/check-in/instruments.ts';
import { toQuestionnaire } from '../../core/instruments/fhir/to-questionnaire.ts';
import { bringIn, MOST_TEXT } from './bring-in.ts';

const who = byRuleOnly('who-5');
const text = (value: unknown) => JSON.stringify(value, undefined, 2);
const problemsOf = (read: ReturnType<typeof bringIn>) => (read.ok ? [] : read.problems);

describe('a file of an institution', () => {
  it('comes in as our JSON and as FHIR Questionnaire', () => {
    expect(bringIn(text(who))).toEqual({ ok: true, instrument: JSON.parse(text(who)), lacks: [] });
    expect(bringIn(`\uFEFF${text(toQuestionnaire(who))}`)).toMatchObject({ ok: true, instrument: { key: 'our-who-5', rule: 'who-5' } });
  });
  it('that is no JSON says on which line', () => {
    expect(problemsOf(bringIn('{\n  "a": 1,\n  "b" 2\n}'))[0]?.line).toBe(3);
    expect(problemsOf(bringIn(''))).toHaveLength(1);
  });
  it('says on which line a text is missing, or a rule is not kept', () => {
    const without = text({ ...who, title: { nl: 'x' } });
    const line = without.split('\n').findIndex((one) => one.includes('"title"')) + 1;
    expect(problemsOf(bringIn(without))[0]).toMatchObject({ path: '/title/en', line });
    const turned = text({ ...who, scores: who.scores.map((score) => ({ ...score, reversed: ['item-1'] })) });
    expect(problemsOf(bringIn(turned))[0]).toMatchObject({
      path: '/scores/0/reversed', line: turned.split('\n').findIndex((one) => one.includes('"reversed"')) + 1,
    });
  });
  it('is held against the rule that was chosen, also when it names none', () => {
    const { rule: _, ...loose } = who;
    expect(bringIn(text(loose), { rule: 'who-5' })).toMatchObject({ ok: true, instrument: { rule: 'who-5' } });
    expect(problemsOf(bringIn(text(loose), { rule: 'brs' })).map(({ path }) => path)).toContain('/items');
  });
  it('that is too large is not looked at', () => {
    expect(problemsOf(bringIn(' '.repeat(MOST_TEXT + 1)))).toHaveLength(1);
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
      expect(typeof bringIn(file, { rule: 'phq-9' }).ok).toBe('boolean');
    }), { numRuns: 300 });
  });
});
