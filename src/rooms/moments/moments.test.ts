import { describe, expect, it } from 'vitest';
import { plan } from '../../core/guidance/calendar.ts';
import { moments } from '../../core/guidance/content/moments/index.ts';
import { feedOf } from './feed.ts';
import { dateRows, momentView, yearView } from './presenter.ts';
import { dateFrom } from './schemas.ts';

const units = [
  { id: 'f', key: 'zorg', parent_id: null, name: { nl: 'Zorg', en: 'Care' } },
  { id: 'p', key: 'verpleegkunde', parent_id: 'f', name: { nl: 'Verpleegkunde', en: 'Nursing' } },
];
const material = { moments, units, dates: [{ id: '1', unit: 'f', moment: 'stage', from: '2026-11-16', to: '2026-12-18' }], unit: units[1]!, path: ['p', 'f'] };

describe('a year on a page', () => {
  it('puts what is now on top, then what comes first; links keep the programme', () => {
    const view = yearView(material, '2026-11-20', 0, 'nl');
    expect(view.near.map(({ title, state }) => [title, state])).toEqual([
      ['Al lang onderweg', 'Nu'], ['Na de eerste toetsen', 'Nu'], ['De stage', 'Nu'],
      ['Gesprek over het studieadvies (bsa)', 'Hierna'], ['Wisselen of stoppen', 'Hierna'],
    ]);
    expect(view.near[2]).toMatchObject({ href: '/momenten/stage?onderdeel=verpleegkunde', when: '16 november tot en met 18 december', note: 'data van Zorg' });
  });

  it('looks over the summer to the next start', () => {
    expect(yearView(material, '2027-07-20', 0, 'en').near.map(({ title, state, when }) => [title, state, when]))
      .toEqual([['The start of the year', 'Next', '1 to 30 September']]);
  });

  it('shows this year or the next, and no other', () => {
    expect([0, 2027, 2031, Number.NaN].map((wanted) => yearView(material, '2026-11-20', wanted, 'nl').year)).toEqual([2026, 2027, 2026, 2026]);
  });
});

describe('a moment on a page', () => {
  it('says in the message where help is', () => {
    const { message } = momentView(moments[0]!, material, { today: '2026-11-20', help: 'https://school.example/hulp', lang: 'nl' });
    for (const words of [message.nl, message.en]) {
      expect(words).toContain('https://school.example/hulp');
      expect(words).not.toContain('{');
    }
  });
});

describe('the feed', () => {
  const feed = (dates: typeof material.dates) => feedOf(plan(moments, dates, ['p', 'f'], 2026), {
    name: 'Momenten, Verpleegkunde', lang: 'nl', now: new Date('2026-11-20T10:00:00Z'), scope: 'p', heading: 'Wat studenten moeten horen', addressOf: (key) => `https://school.example/momenten/${key}`,
  });
  const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

  it('has whole days, of which the last is the day after, and leaves somebody free', () => {
    const lines = unfolded(feed(material.dates));
    const at = lines.indexOf('UID:stage-2026-1-p@samenhang');
    expect(lines.slice(at, at + 5)).toEqual([
      'UID:stage-2026-1-p@samenhang', 'DTSTAMP:20261120T100000Z', 'DTSTART;VALUE=DATE:20261116', 'DTEND;VALUE=DATE:20261219', 'SUMMARY:De stage',
    ]);
    expect(lines.filter((line) => line === 'TRANSP:TRANSPARENT')).toHaveLength(moments.length);
  });

  it('keeps the id of an event whose days were moved, so that it moves in somebody’s calendar', () => {
    const uids = (text: string) => unfolded(text).filter((line) => line.startsWith('UID')).sort();
    expect(uids(feed([{ ...material.dates[0]!, from: '2027-01-04' }]))).toEqual(uids(feed(material.dates)));
  });
});

describe('a form with days', () => {
  const known = { units: ['f', 'p'], moments: ['start'], whole: false };
  const good = { unit: 'p', moment: 'start', from: '2026-09-01', to: '2026-09-30' };
  const why = (typed: object) => {
    const read = dateFrom({ ...good, ...typed }, known, '2026-11-20');
    return 'issues' in read ? read.issues.map((issue) => `${issue.field} ${issue.why}`) : [];
  };

  it('is good, or says what to change at which field', () => {
    expect(why({})).toEqual([]);
    expect(why({ from: '', to: '' })).toEqual(['from missing', 'to missing']);
    expect(why({ from: '2026-09-31' })).toEqual(['from missing']);
    expect(why({ to: '2026-08-31' })).toEqual(['to order']);
    expect(why({ from: '2026-07-31' })).toEqual(['from far']);
    expect(why({ from: '2028-07-31', to: '2028-07-31' })).toEqual([]);
    expect(why({ from: '2028-08-01', to: '2028-08-02' })).toEqual(['from far']);
    expect(why({ to: '2206-09-30' })).toEqual(['to far']);
    expect(why({ unit: '', moment: 'nothing' })).toEqual(['unit missing', 'moment missing']);
  });

  it('without a unit is for everybody, for who may', () => {
    expect(dateFrom({ ...good, unit: '' }, { ...known, whole: true }, '2026-11-20')).toMatchObject({ date: { unit: null } });
  });
});

it('days in a table: the institution first, without what is not in use or was in an earlier year', () => {
  const dates = [{ id: '2', unit: null, moment: 'start', from: '2026-09-02', to: '2026-09-04', mine: true }, { id: '3', unit: 'p', moment: 'gone', from: '2026-09-02', to: '2026-09-02', mine: true }, { id: '4', unit: 'p', moment: 'start', from: '2025-09-02', to: '2025-09-12', mine: true }];
  const rows = dateRows({ moments, units, dates: [{ ...material.dates[0]!, mine: false }, ...dates] }, '2026-11-20', 'nl');
  expect(rows.map(({ id, unit, days }) => [id, unit, days])).toEqual([
    ['2', 'De hele instelling', '2 tot en met 4 september 2026'], ['1', 'Zorg', '16 november tot en met 18 december 2026'],
  ]);
});
