import { describe, expect, it } from 'vitest';
import { feedOf } from './feed.ts';
import { shortDays } from './presenters/calendar.ts';
import { listView, ownerKey, type PlanRow } from './presenters/list.ts';
import { circleMessage, readAction } from './schemas/action-form.ts';
import { filterOf, queryOf } from './schemas/filter.ts';
import { pressOf } from './schemas/stand.ts';

const TODAY = '2026-11-26';
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const row = (n: number, change: Partial<PlanRow> = {}): PlanRow => ({
  id: id(n), unit_id: null, goal_id: null, initiative_id: null, title: `Actie ${n}`, note: '', owner_name: 'Kim Voorbeeld', start_on: null,
  due_on: TODAY, state: 'planned', done_on: null, cents: null, after_ids: [], version: 1, mine: true, ...change,
});
const plan = {
  units: [{ id: id(9), parent_id: null, name: { nl: 'Zorg', en: 'Care' } }], goals: [], initiatives: [],
  actions: [
    row(1, { due_on: '2026-11-20', cents: 1000 }), row(2, { cents: 250, after_ids: [id(1)] }), row(3, { due_on: '2027-09-01', owner_name: 'Bo Bedacht', unit_id: id(9) }),
    row(4, { state: 'dropped', cents: 99_900 }), row(5, { state: 'done', due_on: '2026-01-01', mine: false }),
  ],
};
const titles = (query: string) => listView(plan, filterOf(new URLSearchParams(query)), TODAY, 'nl').groups.map(({ key, rows }) => [key, ...rows.map(({ title }) => title)]);

describe('the list', () => {
  it('has late on top, says how late and what waits, and adds up what was not dropped', () => {
    const view = listView(plan, {}, TODAY, 'nl');
    expect(titles('')).toEqual([['late', 'Actie 1'], ['soon', 'Actie 2'], ['later', 'Actie 3'], ['closed', 'Actie 4', 'Actie 5']]);
    expect(view.groups[0]?.rows[0]?.tags).toEqual([{ label: '6 dagen te laat', look: 'wrong' }]);
    expect(view.groups[1]?.rows[0]?.tags).toEqual([{ label: 'wacht op: Actie 1', look: 'attention' }]);
    expect([view.counts, view.money]).toEqual([{ late: 1, soon: 1, waiting: 1 }, '€\u00a012,50']);
  });
  it('offers presses only on what is mine', () => {
    const presses = Object.fromEntries(listView(plan, {}, TODAY, 'nl').groups.flatMap(({ rows }) => rows.map((one) => [one.title, one.presses])));
    expect(presses).toMatchObject({ 'Actie 1': ['done', 'doing', 'dropped'], 'Actie 4': ['planned'], 'Actie 5': [] });
  });
  it('shows less when asked, and no name stands in the address', () => {
    expect(titles(`wie=${ownerKey('Bo Bedacht')}`)).toEqual([['later', 'Actie 3']]);
    expect(titles('stand=waiting')).toEqual([['soon', 'Actie 2']]);
    expect(titles('jaar=2027-2028')).toEqual([['later', 'Actie 3']]);
    expect(titles(`onderdeel=${id(9)}&stand=late`)).toEqual([]);
    expect(queryOf(filterOf(new URLSearchParams(`wie=Kim+Voorbeeld&doel='&stand=x&jaar=2026`)))).toBe('');
    const query = `?wie=${ownerKey('Kim Voorbeeld')}&stand=late&jaar=2026-2027`;
    expect(queryOf(filterOf(new URLSearchParams(query)))).toBe(query);
    expect(query).not.toMatch(/kim/i);
  });
});

describe('the form', () => {
  const known = { units: [id(9)], goals: [id(7)], initiatives: [], actions: [id(1)], whole: true };
  const read = (fields: Record<string, string>, more = known) => readAction(new URLSearchParams({ title: 'Bel', owner: 'Kim', due: TODAY, ...fields }), more);
  const wrong = (fields: Record<string, string>, more = known) => {
    const result = read(fields, more);
    return result.ok ? [] : result.errors.map(({ field }) => field);
  };
  it('takes what is right, in cents, and leaves out what is not there to wait for', () => {
    const form = new URLSearchParams([['title', ' Bel '], ['owner', 'Kim'], ['due', TODAY], ['cents', '1.250,50'], ['after', id(1)], ['after', id(1)], ['after', id(2)], ['after', 'x']]);
    expect(readAction(form, known)).toMatchObject({ ok: true, value: { title: 'Bel', cents: 125_050, afterIds: [id(1)], goalId: undefined } });
  });
  it('says at which field something is wrong', () => {
    expect(wrong({ title: ' ', owner: '', due: '2026-02-30' }).sort()).toEqual(['due', 'owner', 'title']);
    expect(wrong({ start: '2026-12-01' })).toEqual(['start']);
    expect(wrong({ email: 'kim', cents: 'veel', goal: id(8), initiative: id(8), unit: id(8) }).sort()).toEqual(['cents', 'email', 'goal', 'initiative', 'unit']);
    expect(wrong({}, { ...known, whole: false })).toEqual(['unit']);
  });
  it('names what goes round in a circle', () => {
    expect(circleMessage(['A', 'B', 'A']).nl).toContain('"A" wacht op "B" wacht op "A"');
  });
  it.each(['', 'state=done', 'state=gone&version=1', 'state=done&version=0', 'state=done&version=1.5'])('"%s" is no press', (form) =>
    expect(pressOf(new URLSearchParams(form))).toBeUndefined());
});

it('days in short', () => {
  expect([shortDays({ from: '2026-09-01', to: '2026-09-18' }, 'nl'), shortDays({ from: '2026-12-03' }, 'en'), shortDays({ from: '2026-12-15', to: '2027-01-15' }, 'nl')])
    .toEqual(['1–18 sep', '3 Dec', '15 dec – 15 jan']);
});

it('a title with a line break starts no line of its own in a calendar', () => {
  const feed = feedOf([{ key: 'a', on: TODAY, title: 'Bel\r\nATTENDEE:mailto:x, of; mail' }], 'Plan', new Date('2026-11-26T10:00:00Z'));
  expect(feed).toContain('SUMMARY:Bel\\nATTENDEE:mailto:x\\, of\\; mail\r\n');
  expect(feed).toContain('DTSTART;VALUE=DATE:20261126\r\nDTEND;VALUE=DATE:20261127\r\n');
});
