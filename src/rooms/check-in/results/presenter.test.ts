import { describe, expect, it } from 'vitest';
import { adviceFor } from '../../../core/advice/advice.ts';
import { RULES } from '../../../core/advice/rules/index.ts';
import type { CheckInRecord } from '../../../core/check-in/record.ts';
import { OWN } from '../../../core/instruments/own/index.ts';
import { scoresOf } from '../../../core/instruments/score.ts';
import type { Answers, Instrument } from '../../../core/instruments/types.ts';
import { pathOf } from './presenter-advice.ts';
import { resultView } from './presenter.ts';

const of = (key: string): Instrument => OWN.find((one) => one.key === key) as Instrument;
const record = (key: string, on: string, answers: Answers): CheckInRecord =>
  ({ instrument: key, edition: '1', on, answers, scores: scoresOf(of(key), answers) });
const good = { sleep: 4, eating: 4, body: 4, stress: 4, energy: 4, people: 4 };

function view(key: string, answers: Answers, { earlier = [], lang = 'nl', id }: { earlier?: CheckInRecord[]; lang?: 'nl' | 'en'; id?: string } = {}) {
  const instrument = of(key);
  const now = record(key, '2026-11-26', answers);
  const advice = adviceFor({ instrument, answers, scores: now.scores, earlier, rules: RULES, notForMe: [] });
  return resultView({ lang, instrument, record: now, earlier, advice, offers: new Map(), ...(id ? { id } : {}) });
}

describe('a result in words', () => {
  it('says first what could use attention, then what goes well', () => {
    expect(view('maandcheck', { ...good, sleep: 1, stress: 3, energy: 2 }).lead)
      .toEqual(['Dit vraagt aandacht: slaap en energie.', 'Dit loopt: eten, lijf en mensen.']);
    expect(view('maandcheck', good, { lang: 'en' }).lead).toEqual(['All that you filled in is going well.']);
    expect(view('maandcheck', { sleep: 3 }).lead).toEqual(['Het gaat op en neer. Niets springt eruit.']);
  });

  it('says why there is no outcome, and never that it is a zero', () => {
    const { outcomes, lead, picture } = view('veerkracht', { rest: 4, 'plan-b': 4, overfull: 1, start: 4, mistake: 4 });
    expect(outcomes.map(({ state }) => state)).toEqual(['geen uitkomst', 'loopt', 'geen uitkomst', 'geen uitkomst']);
    expect(outcomes.map(({ words }) => words).filter((words) => words.includes('daarom'))).toEqual([
      'Je sloeg 2 vragen over, daarom geen uitkomst.', 'Je sloeg één vraag over, daarom geen uitkomst.', 'Je sloeg 2 vragen over, daarom geen uitkomst.']);
    expect(lead).toEqual(['Dit loopt: omgaan met druk.']);
    expect(Object.keys(picture.lines)).toEqual(['pressure']);
    expect(view('maandcheck', {}).lead).toEqual(['Je sloeg de meeste vragen over, dus er is geen uitkomst. Dat mag.']);
  });

  it('tells how each moved since the last time it was answered', () => {
    const earlier = [record('maandcheck', '2026-10-01', { ...good, sleep: 2, people: 5 }), record('maandcheck', '2026-11-01', { energy: 4 })];
    const changes = Object.fromEntries(view('maandcheck', good, { earlier }).outcomes.map(({ key, change }) => [key, change]));
    expect(changes).toMatchObject({
      sleep: 'Het gaat beter dan op 1 oktober 2026.', people: 'Het gaat minder dan op 1 oktober 2026.', energy: 'Ongeveer als op 1 november 2026.',
    });
  });

  it('has no figures, no grades and nobody else in its words', () => {
    const made = view('brede-blik', Object.fromEntries(of('brede-blik').items.map(({ key }) => [key, 2])), { earlier: [record('brede-blik', '2026-09-01', { money: 1 })] });
    const text = JSON.stringify([made.lead, made.outcomes.map(({ words, state }) => [words, state]), made.picture.rows.map((row) => row.slice(1)), made.picture.wheel?.summary]);
    expect(text).not.toMatch(/\d|gemiddeld|andere studenten scoren/);
  });
});

describe('a result as a picture and a table', () => {
  it('draws a wheel of six, with the time before, and leaves open what has no outcome', () => {
    const all = Object.fromEntries(of('brede-blik').items.map(({ key }) => [key, 4]));
    const { laugh: _, room: __, ...some } = all as Record<string, number>;
    const { picture } = view('brede-blik', some, { earlier: [record('brede-blik', '2026-09-01', all)] });
    expect(picture.wheel?.spokes).toHaveLength(6);
    expect(picture.wheel?.spokes[3]).toEqual({ title: 'Plezier', state: 'geen uitkomst', before: 4 });
    expect(picture.wheel?.beforeLabel).toBe('Vorige keer, 1 september 2026');
    expect(picture.lines).toEqual({});
  });

  it('draws own points as a line, newest first in the table', () => {
    const earlier = [record('maandcheck', '2026-09-20', { ...good, sleep: 1 }), record('maandcheck', '2026-10-20', { ...good, sleep: 3 })];
    const { picture } = view('maandcheck', good, { earlier });
    expect(picture.lines['sleep']?.points).toEqual([
      { on: '2026-09-20', value: 1 }, { on: '2026-10-20', value: 3 }, { on: '2026-11-26', value: 4 }]);
    expect(picture.lines['sleep']?.summary).toBe('Slaap. 20 september 2026: vraagt aandacht; 20 oktober 2026: wisselt; 26 november 2026: loopt.');
    expect(picture.rows.map(([day, sleep]) => [day, sleep])).toEqual([['26 november 2026', 'loopt'], ['20 oktober 2026', 'wisselt'], ['20 september 2026', 'vraagt aandacht']]);
  });

  it('shows every answer, also what was passed over', () => {
    expect(view('maandcheck', { sleep: 2 }).answers.slice(0, 2)).toEqual([
      ['Hoe ging het met slapen?', 'niet zo goed'], ['Hoe ging het met eten: genoeg, en een beetje op tijd?', 'overgeslagen']]);
  });
});

describe('advice beside a result', () => {
  it('is put together by step, each with the answers that led to it', () => {
    const { advice } = view('maandcheck', { ...good, sleep: 2 });
    expect(advice.map(({ step, tips }) => [step, tips.map(({ path }) => path)])).toEqual([[1, ['/oefenen/slaap']], [2, ['/hulp?t=6.1']]]);
    expect(advice[0]?.tips[0]?.led).toEqual(['Bij “Hoe ging het met slapen?” koos je “niet zo goed”.']);
    expect(advice[0]?.tips[0]?.rule).toBe('Regel ADVICE-1');
  });

  it('sends money worries to where they can be arranged', () => {
    const paths = view('brede-blik', { money: 1 }).advice.flatMap(({ tips }) => tips.map(({ path }) => path));
    expect(paths).toContain('/regelen?gebied=money');
    expect(paths.filter((path) => path.startsWith('/oefenen'))).toEqual([]);
  });

  it('keeps themes in an address as numbers, which tell nobody anything', () => {
    expect(pathOf({ kind: 'offers', target: 'fs-t.2.1,fs-t.6' })).toBe('/hulp?t=2.1,6');
  });
});

describe('looking at it together', () => {
  const answers = Object.fromEntries(of('start-1').items.map(({ key }) => [key, 3]));
  it('is offered for a start-thermometer that is kept, with three questions', () => {
    expect(view('start-1', answers, { id: 'x' }).starters).toHaveLength(3);
    expect(view('start-1', answers).starters).toBeUndefined();
    expect(view('maandcheck', good, { id: 'x' }).starters).toBeUndefined();
  });
});
