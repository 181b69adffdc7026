import { describe, expect, it } from 'vitest';
import { ownView } from './presenters/own.ts';
import { answerValues, sentView } from './presenters/sent.ts';
import { readAccount, readAnswer, readProposal } from './schemas.ts';
import { seenMark } from './seen.ts';
import type { Proposal } from './service.ts';

const row = (change: Partial<Proposal> = {}): Proposal => ({
  id: 'x', title: 'Soep', what: 'Eten.', asks_cents: 5000, asks_room: '', asks_help: '', reach: '', state: 'sent', made_at: new Date('2026-11-01T10:00:00Z'),
  answer: null, grant_cents: null, room: null, contact: null, answered_on: null, account: null, spent_cents: null, people: null, accounted_on: null, ...change,
});
const form = (fields: Record<string, string>) => new URLSearchParams(fields);
const fieldsOf = (read: ReturnType<typeof readAnswer> | ReturnType<typeof readProposal> | ReturnType<typeof readAccount>) =>
  (read.ok ? [] : read.errors.map(({ field }) => field));

describe('what is typed', () => {
  it('an idea needs a name and what it is; the rest may stay empty', () => {
    expect(readProposal(form({ title: 'Soep', what: 'Eten.' }))).toMatchObject({ ok: true, value: { asksCents: undefined, reach: '' } });
    expect(fieldsOf(readProposal(form({ cents: 'veel' })))).toEqual(['title', 'what', 'cents']);
  });
  it('a yes needs somebody to go to; with a no nothing goes along', () => {
    expect(fieldsOf(readAnswer(form({ state: 'granted', answer: 'Doen.' })))).toEqual(['contact']);
    expect(fieldsOf(readAnswer(form({ state: 'done', answer: '' })))).toEqual(['state', 'answer']);
    expect(readAnswer(form({ state: 'refused', answer: 'Nee.', cents: '50', contact: 'Kim' }))).toEqual({ ok: true, value: { state: 'refused', answer: 'Nee.' } });
  });
  it('people are counted in whole numbers', () => {
    expect(readAccount(form({ account: 'Fijn.', people: '24', spent: '12,5' }))).toMatchObject({ ok: true, value: { people: 24, spentCents: 1250 } });
    expect(fieldsOf(readAccount(form({ account: '', people: '-1' })))).toEqual(['account', 'people']);
  });
});

describe('what is shown', () => {
  it('to the student: by when, and that it takes longer than promised', () => {
    expect(ownView(row(), '2026-11-10', 'nl')).toMatchObject({ by: '22 november 2026', late: false, moves: { change: true } });
    expect(ownView(row(), '2026-11-23', 'nl').late).toBe(true);
    expect(ownView(row({ state: 'granted', answered_on: '2026-11-20', answer: 'Ja' }), '2026-11-26', 'nl')).toMatchObject({ by: undefined, moves: { change: false, account: true } });
  });
  it('to the coordinator: what waits longest first, and a total that leaves out what was refused', () => {
    const rows = [row({ id: 'new', title: 'Nieuw', made_at: new Date('2026-11-20T10:00:00Z') }), row({ id: 'old', title: 'Oud' }),
      row({ state: 'refused', answered_on: '2026-02-01', grant_cents: 99_900 }), row({ state: 'done', answered_on: '2026-02-01', grant_cents: 5000, spent_cents: 4050 })];
    const view = sentView(rows, '2026-11-26', 'nl');
    expect(view.groups[0]?.rows.map(({ title, alert }) => [title, alert])).toEqual([['Oud', true], ['Nieuw', false]]);
    expect(view.totals).toEqual([['2026', '1', '€\u00a050', '€\u00a040,50', '0']]);
  });
  it('a sentence to begin with fills in what was asked, and an unknown one nothing', () => {
    expect(answerValues(row(), 'yes', 'nl')).toMatchObject({ state: 'granted', cents: '50' });
    expect(answerValues(row(), 'constructor', 'nl')).toMatchObject({ state: '', answer: '' });
  });
});

it('the mark of what was read changes with every word of it, and with nothing else', () => {
  const mark = seenMark(row());
  for (const change of [{ title: 'x' }, { what: 'x' }, { asks_cents: 5001 }, { asks_room: 'x' }, { asks_help: 'x' }, { reach: 'x' }, { state: 'granted' as const }]) {
    expect(seenMark(row(change))).not.toBe(mark);
  }
  expect(seenMark(row({ people: 3 }))).toBe(mark);
});
