import { describe, expect, it } from 'vitest';
import { WHO } from '../../../core/check-in/who-sees.ts';
import { maandcheck } from '../../../core/instruments/own/maandcheck.ts';
import { scoresOf } from '../../../core/instruments/score.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import { readChosen, readPage } from '../schemas.ts';
import type { Filling } from '../services/filling.ts';
import type { Everything } from '../services/my-data.ts';
import { wordsOf } from '../words.ts';
import { choicesView } from './choices.ts';
import { linesOf } from './data.ts';
import { doneView } from './done.ts';
import { asBundle, asJson, asRows } from './export.ts';
import { fillView, indexOf, showsHelp } from './fill.ts';
import { homeView } from './home.ts';
import { whoView } from './who.ts';

const nl = wordsOf('nl');
const TODAY = '2026-11-26';
const [one, two] = maandcheck.items.map(({ key }) => key) as [string, string];
const withHelp: Instrument = { ...maandcheck, items: maandcheck.items.map((item, i) => (i === 0 ? { ...item, acute: { upTo: 1 } } : item)) };
const filling = (more: Partial<Filling> = {}): Filling =>
  ({ instrument: maandcheck, items: maandcheck.items, choices: {}, answers: {}, version: 0, ...more });
const round = { id: 'r', code: 'abcd2345', series: 's', instrument: 'maandcheck', title: { nl: 'Najaar' }, closesOn: '2026-12-10', minutes: 2, inClass: true };
const record = (answers: Record<string, number>, on = TODAY) =>
  ({ instrument: 'maandcheck', edition: '1', on, answers, scores: scoresOf(maandcheck, answers) });
const kept = (id: string, on: string, goneOn = '2031-11-26') => ({ id, version: 1, goneOn, value: record({ [one]: 4 }, on) });

describe('a page of questions', () => {
  it('says in words how far somebody is, and offers to pass over where all stand on one page', () => {
    const last = fillView(filling({ answers: { [two]: 3 } }), 1, nl, 'nl');
    expect(last).toMatchObject({ progress: `Vraag 2 van ${maandcheck.items.length}`, at: two, first: false });
    expect(last.questions).toHaveLength(1);
    expect(last.questions[0]).toMatchObject({ field: `q.${two}`, value: '3' });
    const all = fillView(filling(), undefined, nl, 'nl');
    expect(all.questions).toHaveLength(maandcheck.items.length);
    expect(all.questions[0]?.options.at(-1)).toEqual({ value: '', label: nl.fill.passOver });
  });
  it('goes on where somebody stopped, and never outside the questions', () => {
    expect(indexOf(filling({ at: two }), null)).toBe(1);
    expect(indexOf(filling({ at: two }), '1')).toBe(0);
    for (const bad of ['0', '-1', '99', 'x', '']) expect(indexOf(filling({ at: two }), bad)).toBe(0);
  });
  it('brings acute help at once, and never in class', () => {
    const acute = { instrument: withHelp, items: withHelp.items, answers: { [one]: 1 } };
    expect(showsHelp(filling(acute))).toBe(true);
    expect(showsHelp(filling({ ...acute, answers: { [one]: 2 } }))).toBe(false);
    expect(showsHelp(filling({ ...acute, round }))).toBe(false);
    expect(showsHelp(filling({ ...acute, round: { ...round, inClass: false } }))).toBe(true);
  });
});

describe('what is sent', () => {
  const page = (fields: Record<string, string>) => readPage(new URLSearchParams(fields), maandcheck, maandcheck.items);
  it('an answer, nothing, and something that is none', () => {
    expect(page({ [`q.${one}`]: '3', version: '2' })).toMatchObject({ answers: { [one]: 3 }, version: 2, step: 'next', wrong: [] });
    expect(page({ [`q.${one}`]: '' }).answers).toEqual({ [one]: null });
    expect(page({ [`q.${one}`]: '7' })).toMatchObject({ answers: {}, wrong: [one] });
    expect(page({ version: '-3', at: 'nothing', go: 'elsewhere' })).toEqual({ version: 0, answers: {}, step: 'next', wrong: [] });
  });
  it('passing over takes away what was answered there', () => {
    expect(page({ go: 'skip', at: one, [`q.${one}`]: '3' }).answers).toEqual({ [one]: null });
  });
  it('nothing is chosen unless it was ticked', () => {
    expect(readChosen(new URLSearchParams({ unit: 'x', year: '2' }))).toEqual({ keep: false, remind: false });
    expect(readChosen(new URLSearchParams({ count: '1', unit: 'x', year: '2' }))).toEqual({ keep: false, remind: false, count: { year: 2 } });
    expect(readChosen(new URLSearchParams({ count: '1', year: '99' })).count).toEqual({});
  });
});

describe('the first page', () => {
  const home = { on: true, instruments: [maandcheck], rounds: [round], drafts: [], records: [], begun: { vaultId: 'v', young: false, may: true } };
  it('advises to wait after a recent one, and refuses nothing', () => {
    const soon = homeView({ ...home, records: [kept('k', TODAY)] }, nl, 'nl', TODAY);
    expect(soon.now[0]?.note).toContain('26 november 2026');
    expect(soon.now[0]?.path).toBe('/check-in/invullen/maandcheck');
    expect(homeView({ ...home, records: [kept('k', '2026-01-01')] }, nl, 'nl', TODAY).now[0]?.note).toBeUndefined();
  });
  it('says of a round that it is voluntary, and leaves out one of which the check-in is off', () => {
    expect(homeView(home, nl, 'nl', TODAY).rounds[0]).toMatchObject({ path: '/check-in/invullen/maandcheck?ronde=abcd2345', note: nl.home.inClass });
    expect(homeView({ ...home, instruments: [] }, nl, 'nl', TODAY).rounds).toEqual([]);
  });
  it('says when something that was not kept goes', () => {
    const [card] = homeView({ ...home, records: [kept('k', TODAY, '2026-12-10')] }, nl, 'nl', TODAY).earlier;
    expect(card?.note).toContain('10 december 2026');
  });
});

describe('the end', () => {
  it('asks nothing that was chosen before, and shows since when', () => {
    const view = doneView(filling({ choices: { keepSince: '2026-01-02', count: { since: '2026-01-03' } } }), {}, [], nl, 'nl');
    expect(view.asks).toEqual({ keep: false, count: false, remind: true });
    expect(view.made.join()).toMatch(/2 januari 2026.*3 januari 2026/);
    const reminds = doneView(filling(), { reminder: { every: 'month', nextOn: '2026-12-01' } }, [], nl, 'nl');
    expect(reminds.asks.remind).toBe(false);
    expect(reminds.made).toHaveLength(1);
  });
  it('each choice has one button, and counting says honestly what stays', () => {
    const { rows } = choicesView({ begun: true, kept: 0, choices: { keepSince: TODAY, count: { since: TODAY } } }, nl, 'nl');
    expect(rows.map(({ button }) => button?.what)).toEqual(['stop-keep', 'stop-count', undefined, 'view-all']);
    expect(rows[1]?.lines.join()).toContain('vastgesteld cijfer');
  });
});

describe('own data', () => {
  const all: Everything = {
    seenOn: TODAY, young: false, records: [kept('11111111-1111-4111-8111-111111111111', TODAY)], drafts: [], exercises: [], choices: {},
    gifts: [], counted: ['maandcheck'], rounds: 0, instruments: { maandcheck },
  };
  it('says in numbers what there is, and nothing of what is not', () => {
    expect(linesOf(all, nl)).toEqual(['1 check-in', 'scores die zonder naam meetellen, in 1 reeks']);
  });
  it('comes along in words, as a table, and for care', () => {
    const json = JSON.stringify(asJson(all, 'nl'));
    expect(json).toContain(maandcheck.items[0]?.text.nl);
    expect(asRows(all, 'nl').filter(([, , kind]) => kind === 'answer')).toHaveLength(1);
    expect(asRows(all, 'nl').every((row) => row.length === 7)).toBe(true);
    expect(asBundle(all)).toMatchObject({ resourceType: 'Bundle', entry: [{ resource: { resourceType: 'QuestionnaireResponse', authored: TODAY } }] });
    // what an institution took away is still there, without its words
    expect(asRows({ ...all, instruments: {} }, 'nl')[1]?.slice(3, 6)).toEqual([one, one, '4']);
    expect(asBundle({ ...all, instruments: {} }).entry).toEqual([]);
  });
  it('says of each thing who sees it, and that all others see nothing', () => {
    const { things, everybody } = whoView(nl, 'nl');
    expect(everybody).toHaveLength(Object.keys(WHO).length);
    for (const { lines } of things) {
      expect(lines[0]?.who).toContain('jij');
      expect(lines.at(-1)).toEqual({ sees: 'Ziet niets', who: nl.who.others });
    }
    expect(things[0]?.lines.slice(0, -1).map(({ who }) => who)).toEqual(['jij', WHO.clock.nl, WHO.backup.nl]);
  });
});
