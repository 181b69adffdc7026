import { describe, expect, it } from 'vitest';
import type { Findable } from '../store.ts';
import { wordsOf } from '../words.ts';
import { calendarOf } from './calendar.ts';
import { whyOf } from './answer.ts';
import { soonOf } from './soon.ts';

const now = new Date('2026-11-22T02:00:00Z');
const offer = (more: Partial<Findable>): Findable => ({
  id: '7b4a7b5f-adb8-5451-b469-bfd2a7a400a6', unitIds: [], concepts: [], kind: 'offer', status: 'running', name: { nl: 'Je mond opendoen' },
  summary: { nl: 'Oefenen met spreken.' }, join: { nl: 'Kom langs.' }, ...more,
});
const soon = (more: Partial<Findable>) => soonOf(offer(more), wordsOf('nl'), 'nl', now);

describe('how soon', () => {
  it('says how long people wait, and when that was reported', () => {
    expect(soon({ waiting: { fromDays: 5, toDays: 10, reportedOn: '2026-11-03' } })).toBe('Ongeveer 5 dagen tot 10 dagen wachten (gemeld op 3 november 2026)');
    expect(soon({ waiting: { fromDays: 21, toDays: 21, reportedOn: '2026-11-03' } })).toBe('Ongeveer 3 weken wachten (gemeld op 3 november 2026)');
  });

  it('names the next date that has room, and no date that has passed or is full', () => {
    expect(soon({ moments: [
      { start: '2026-11-20T13:00', placesLeft: 5 }, { start: '2026-11-25T13:00', placesLeft: 0 }, { start: '2026-12-03T13:00', placesLeft: 2 },
    ] })).toBe('Eerstvolgende keer: donderdag 3 december, 13.00 uur');
  });

  it('says nothing when nobody said', () => {
    expect(soon({})).toBeUndefined();
    expect(soon({ moments: [{ start: '2026-11-20T13:00' }] })).toBeUndefined();
  });
});

describe('why it is shown', () => {
  it('names the need before the theme before the words', () => {
    const need = { kind: 'need' as const, need: 'sleep', label: { nl: 'Slapen', en: 'Sleep' } };
    const theme = { kind: 'theme' as const, theme: 'fs-t.6.1', label: { nl: 'Slaap', en: 'Sleep' } };
    const words = { kind: 'words' as const, words: ['nacht'] };
    expect(whyOf([words, theme, need], wordsOf('en'), 'en')).toBe('it is about Sleep');
    expect(whyOf([words, theme], wordsOf('nl'), 'nl')).toBe('het hoort bij Slaap');
    expect(whyOf([words], wordsOf('nl'), 'nl')).toBe('je woorden staan erin: nacht');
  });
});

describe('the calendar file', () => {
  const file = calendarOf(offer({
    name: { nl: 'Praten, luisteren; en meer' }, moments: [{ start: '2026-12-03T13:00', end: '2026-12-03T15:30' }],
    places: [{ name: `Zaal ${'ë'.repeat(60)}` }],
  }), 'nl', 'https://welzijn.example/voorbeeld/aanbod/x', now);

  it('has each moment in local time, with signs escaped', () => {
    expect(file).toContain('DTSTART;TZID=Europe/Amsterdam:20261203T130000\r\n');
    expect(file).toContain('DTEND;TZID=Europe/Amsterdam:20261203T153000\r\n');
    expect(file).toContain('SUMMARY:Praten\\, luisteren\\; en meer\r\n');
  });

  it('keeps lines short enough for every calendar', () => {
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file.replace(/\r\n /g, '')).toContain(`LOCATION:Zaal ${'ë'.repeat(60)}`);
  });
});
