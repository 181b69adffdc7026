import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckInRecord } from '../check-in/record.ts';
import { conceptById } from '../frameworks/index.ts';
import { OWN } from '../instruments/own/index.ts';
import { scoresOf } from '../instruments/score.ts';
import type { Answers, Instrument } from '../instruments/types.ts';
import { acuteIn } from './acute.ts';
import { adviceFor, keyOf, MOST } from './advice.ts';
import { contentKey, mayLead, rulesInUse } from './own.ts';
import { RULES } from './rules/index.ts';
import { sayThen, sayWhen } from './say.ts';
import type { AdviceRule, Advised } from './types.ts';

const of = (key: string): Instrument => OWN.find((one) => one.key === key) as Instrument;
const record = (key: string, on: string, answers: Answers): CheckInRecord =>
  ({ instrument: key, edition: '1', on, answers, scores: scoresOf(of(key), answers) });
const advise = (key: string, answers: Answers, more: { earlier?: CheckInRecord[]; notForMe?: string[]; rules?: readonly AdviceRule[] } = {}) =>
  adviceFor({ instrument: of(key), answers, scores: scoresOf(of(key), answers), earlier: [], notForMe: [], rules: RULES, ...more });
const ids = (all: readonly Advised[]) => all.map(({ rule }) => rule.id);
const good = { sleep: 4, eating: 4, body: 4, stress: 4, energy: 4, people: 4 };

/** Any way to answer one of our check-ins, also passing over questions. */
const anyAnswers = fc.constantFrom(...OWN).chain((one) => fc.record(
  Object.fromEntries(one.items.map((item) => {
    const values = one.scales.find(({ key }) => key === item.scale)?.options.map(({ value }) => value) ?? [];
    return [item.key, fc.option(fc.constantFrom(...values), { nil: undefined })];
  })) as Record<string, fc.Arbitrary<number | undefined>>,
).map((given) => ({
  key: one.key, answers: Object.fromEntries(Object.entries(given).filter((pair): pair is [string, number] => pair[1] !== undefined)),
})));

describe('the rules', () => {
  it('are numbered from 1, once each, in order', () => {
    expect(RULES.map(({ id }) => id)).toEqual(RULES.map((_, i) => `ADVICE-${i + 1}`));
  });

  it('name questions, values, scores and bands that are there', () => {
    for (const { id, when } of RULES) {
      for (const condition of when) {
        if (typeof condition.among === 'string') continue;
        for (const key of condition.among) {
          const one = of(key);
          expect(one, `${id} ${key}`).toBeDefined();
          if (condition.kind === 'answer') {
            const item = one.items.find((known) => known.key === condition.item);
            const values = one.scales.find((scale) => scale.key === item?.scale)?.options.map(({ value }) => value);
            expect(values, `${id} ${condition.item}`).toEqual(expect.arrayContaining([...condition.values]));
          }
          if (condition.kind === 'band' || condition.kind === 'stays') {
            const bands = one.scores.find((score) => score.key === condition.score)?.bands.map((band) => band.key);
            expect(bands, `${id} ${condition.score}`).toEqual(expect.arrayContaining([...condition.bands]));
          }
        }
      }
    }
  });

  it('lead to places that are there', () => {
    for (const rule of RULES) {
      expect(mayLead(rule.then, rule), rule.id).toBe(true);
      if (rule.then.kind === 'offers') for (const id of rule.then.target.split(',')) expect(conceptById(id)).toBeDefined();
    }
  });

  it('can be read: when they apply and where they lead, in both languages, without keys', () => {
    for (const lang of ['nl', 'en'] as const) {
      expect(sayWhen(RULES[0]!.when[0]!, OWN, lang)).toBe(lang === 'nl'
        ? 'Maandcheck: op “Hoe ging het met slapen?” is het antwoord “slecht” of “niet zo goed”'
        : 'Monthly check: the answer to “How did sleeping go?” is “badly” or “not so well”');
      expect(sayThen(RULES[1]!.then, lang)).toContain(lang === 'nl' ? 'Slaapkwaliteit' : 'Sleep quality');
      for (const { when, then } of RULES) {
        for (const condition of when) expect(sayWhen(condition, OWN, lang)).not.toMatch(/\blow\b|undefined|-\d/);
        expect(sayThen(then, lang)).not.toMatch(/undefined|fs-t/);
      }
    }
  });

  it('each gives advice for some answers', () => {
    const never = RULES.filter((rule) => !rule.when.some((condition) => {
      if (condition.among === 'others' || condition.kind === 'fell' || condition.kind === 'stays') return true;
      return OWN.some((one) => [1, 2, 4, 5].some((value) => advise(one.key, Object.fromEntries(one.items.map(({ key }) => [key, value])), { rules: [rule] }).length > 0));
    }));
    expect(never).toEqual([]);
  });
});

describe('advice after a check-in', () => {
  it('is nothing when everything goes well, and nothing for what was passed over', () => {
    expect(advise('maandcheck', good)).toEqual([]);
    expect(advise('maandcheck', {})).toEqual([]);
  });

  it('goes from light to heavy and says which answer led to it', () => {
    const all = advise('maandcheck', { ...good, sleep: 2 });
    expect(ids(all)).toEqual(['ADVICE-1', 'ADVICE-2']);
    expect(all[0]?.led).toEqual([{ kind: 'answer', item: 'sleep' }]);
  });

  it('remembers what is not for me, until it leads somewhere else', () => {
    const notForMe = [keyOf(RULES[0]!)];
    expect(ids(advise('maandcheck', { ...good, sleep: 2 }, { notForMe }))).toEqual(['ADVICE-2']);
    const changed = { ...RULES[0]!, then: { kind: 'module', target: 'rust' } as const };
    expect(ids(advise('maandcheck', { ...good, sleep: 2 }, { notForMe, rules: [changed] }))).toEqual(['ADVICE-1']);
  });

  it('points to a person after three times in a row, in whatever order they were kept', () => {
    const low = { ...good, stress: 2 };
    const earlier = [record('maandcheck', '2026-10-20', low), record('maandcheck', '2026-09-20', low)];
    expect(ids(advise('maandcheck', low, { earlier }))).toContain('ADVICE-15');
    expect(ids(advise('maandcheck', low, { earlier: earlier.slice(1) }))).not.toContain('ADVICE-15');
    const between = [...earlier, record('maandcheck', '2026-11-01', good)];
    expect(ids(advise('maandcheck', low, { earlier: between }))).not.toContain('ADVICE-15');
  });

  it('notices what fell since the last time that it was answered', () => {
    const earlier = [record('maandcheck', '2026-10-01', { ...good, people: 5 }), record('maandcheck', '2026-11-01', { sleep: 4 })];
    expect(advise('maandcheck', { ...good, people: 3 }, { earlier })).toMatchObject([
      { rule: { id: 'ADVICE-30' }, led: [{ kind: 'fell', score: 'people', from: 5, since: '2026-10-01' }] },
    ]);
    expect(advise('maandcheck', { ...good, people: 4 }, { earlier })).toEqual([]);
  });

  it('says the same place once, with all that led there', () => {
    const all = advise('start-1', Object.fromEntries(of('start-1').items.map(({ key }) => [key, 1])));
    const places = all.map(({ rule }) => `${rule.then.kind} ${rule.then.target}`);
    expect(new Set(places).size).toBe(places.length);
    expect(all.find(({ rule }) => rule.then.target === 'motivatie')?.led).toEqual([{ kind: 'band', score: 'motivation' }, { kind: 'band', score: 'choice' }]);
  });

  it('whatever somebody answers: at most six, light first, with a reason, and money never leads to an exercise alone', () => {
    fc.assert(fc.property(anyAnswers, ({ key, answers }) => {
      const all = advise(key, answers);
      expect(all.length).toBeLessThanOrEqual(MOST);
      expect(all.map(({ rule }) => rule.step)).toEqual(all.map(({ rule }) => rule.step).sort((a, b) => a - b));
      for (const { led, rule } of all) {
        expect(led.length).toBeGreaterThan(0);
        const byMoney = led.some((one) => one.kind === 'answer' && one.item === 'money');
        expect(byMoney && rule.then.kind === 'module').toBe(false);
      }
      if ((answers.money ?? 5) <= 2) expect(all.map(({ rule }) => rule.then.target)).toContain('money');
    }), { numRuns: 300 });
  });
});

describe('an instrument from elsewhere', () => {
  const theirs: Instrument = {
    ...of('steun'), key: 'who-5', scores: [{
      key: 'who-5', title: { nl: 'Welbevinden', en: 'Wellbeing' }, items: ['support'], method: { kind: 'sum' }, missing: { atMost: 0, fill: 'none' },
      min: 1, max: 5, higher: 'more',
      bands: [
        { key: 'a', from: 1, to: 2, title: { nl: 'x', en: 'x' }, words: { nl: 'x', en: 'x' } },
        { key: 'b', from: 3, to: 5, title: { nl: 'y', en: 'y' }, words: { nl: 'y', en: 'y' } },
      ],
    }],
  };
  const ask = (one: Instrument, support: number) => ids(adviceFor({
    instrument: one, answers: { support }, scores: scoresOf(one, { support }), earlier: [], rules: RULES, notForMe: [],
  }));

  it('leads on from the side where it goes least well, whichever side that is', () => {
    expect(ask(theirs, 2)).toEqual(['ADVICE-31', 'ADVICE-32']);
    expect(ask(theirs, 4)).toEqual([]);
    const turned = { ...theirs, scores: theirs.scores.map((score) => ({ ...score, higher: 'less' as const })) };
    expect(ask(turned, 2)).toEqual([]);
    expect(ask(turned, 4)).toEqual(['ADVICE-31', 'ADVICE-32']);
  });
});

describe('what an institution makes of the rules', () => {
  const [first] = RULES as [AdviceRule];
  const body = { because: { nl: 'Omdat.', en: 'Because.' }, label: { nl: 'Ga', en: 'Go' }, then: { kind: 'module', target: 'eigen' } };

  it('switches one off, or changes its words and where it leads, never when it applies', () => {
    expect(rulesInUse(RULES, new Map([[contentKey(first), { shown: false }]]))).toHaveLength(RULES.length - 1);
    const [changed] = rulesInUse(RULES, new Map([['advice-1', { shown: true, body: { ...body, when: [] } }]]));
    expect(changed).toEqual({ ...first, ...body });
  });

  it.each([[null], [{}], [{ ...body, then: { kind: 'module', target: 'http://elders' } }], [{ ...body, then: { kind: 'x', target: 'y' } }],
    [{ ...body, then: { kind: 'offers', target: 'fs-t.9' } }], [{ ...body, label: { nl: '', en: 'x' } }], [{ ...body, then: { kind: 'person', target: 'nobody' } }]])(
    'keeps ours when what was saved cannot be read: %j', (saved) => {
      expect(rulesInUse(RULES, new Map([['advice-1', { shown: true, body: saved }]]))[0]).toEqual(first);
    });

  it('cannot make money worries lead to an exercise', () => {
    const money = RULES.find(({ then }) => then.kind === 'page') as AdviceRule;
    expect(rulesInUse([money], new Map([[contentKey(money), { shown: true, body }]]))).toEqual([money]);
  });
});

describe('acute help', () => {
  const asked: Instrument = { ...of('steun'), items: of('steun').items.map((item) => ({ ...item, acute: { from: 3 } })) };

  it('comes with an answer that its question marks, and not with another', () => {
    expect(acuteIn(asked, { helped: 3 })?.lines[0]).toBe('113');
    expect(acuteIn(asked, { helped: 2 })).toBeUndefined();
    expect(acuteIn(asked, {})).toBeUndefined();
    expect(acuteIn({ ...asked, items: asked.items.map((item) => ({ ...item, acute: { upTo: 0 } })) }, { helped: 0 })).toBeDefined();
  });

  it('comes with words, exactly as in finding', () => {
    expect(acuteIn(of('maandcheck'), good, ['ik wil niet meer leven'])?.kind).toBe('suicide');
    expect(acuteIn(of('maandcheck'), good, ['ik slaap slecht'])).toBeUndefined();
  });
});
