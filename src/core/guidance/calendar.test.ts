import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moments } from './content/moments/index.ts';
import { type MomentDate, nowAndNext, plan } from './calendar.ts';
import { upFrom } from './units.ts';
import { yearOf } from './year.ts';

const units = [{ id: 'faculty', parent_id: null }, { id: 'programme', parent_id: 'faculty' }, { id: 'other', parent_id: null }];
const date = (unit: string | null, from: string, to = from, moment = 'start'): MomentDate => ({ id: `${unit} ${from}`, unit, moment, from, to });
const start = (dates: readonly MomentDate[], unit?: string, year = 2026) =>
  plan(moments, dates, unit ? upFrom(unit, units) : [], year).filter(({ moment }) => moment.key === 'start').map(({ from }) => from);

describe('where a unit stands', () => {
  it('goes up, nearest first, and stops in a circle', () => {
    expect(upFrom('programme', units)).toEqual(['programme', 'faculty']);
    expect(upFrom('nowhere', units)).toEqual([]);
    expect(upFrom('a', [{ id: 'a', parent_id: 'b' }, { id: 'b', parent_id: 'a' }])).toEqual(['a', 'b']);
  });
});

describe('the days of a moment', () => {
  const dates = [date(null, '2026-09-02'), date('faculty', '2026-09-03'), date('other', '2026-09-04')];

  it('are ours when nobody set any', () => expect(start([], 'programme')).toEqual(['2026-09-01']));
  it('are those of the institution when no unit set any', () => expect(start([dates[0]!], 'programme')).toEqual(['2026-09-02']));
  it('are those of the nearest: not those of another faculty, nor of the institution', () => {
    expect(start(dates, 'programme')).toEqual(['2026-09-03']);
    expect(start([...dates, date('programme', '2026-09-05')], 'programme')).toEqual(['2026-09-05']);
    expect(start(dates)).toEqual(['2026-09-02']);
  });
  it('may come twice a year', () => {
    expect(start([date('programme', '2027-02-01'), date('programme', '2026-09-05')], 'programme')).toEqual(['2026-09-05', '2027-02-01']);
  });
  it('hold for the academic year in which they begin', () => {
    expect([start(dates, 'programme', 2025), start(dates, 'programme', 2027)]).toEqual([['2025-09-01'], ['2027-09-01']]);
  });
});

describe('a year', () => {
  it('is in order, has every moment, and the same ids every time', () => {
    fc.assert(fc.property(fc.integer({ min: 2020, max: 2040 }), (year) => {
      const planned = plan(moments, [], [], year);
      expect(planned.map(({ from }) => from)).toEqual(planned.map(({ from }) => from).sort());
      expect(new Set(planned.map(({ id }) => id)).size).toBe(moments.length);
      expect(planned.every(({ from }) => yearOf(from) === year)).toBe(true);
    }));
  });

  it('keeps the id of a moment whose days were moved', () => {
    const ids = (from: string) => plan(moments, [date(null, from)], [], 2026).map(({ id }) => id).sort();
    expect(ids('2026-09-20')).toEqual(plan(moments, [], [], 2026).map(({ id }) => id).sort());
  });

  it('says what is now and what comes first', () => {
    const { now, next } = nowAndNext(plan(moments, [], [], 2026), '2026-11-20');
    expect(now.map(({ moment }) => moment.key)).toEqual(['lang-onderweg', 'na-eerste-toetsen']);
    expect(next.map(({ moment }) => moment.key)).toEqual(['bsa-gesprek', 'wisselen-of-stoppen']);
    expect(nowAndNext(plan(moments, [], [], 2026), '2027-07-20')).toEqual({ now: [], next: [] });
  });
});
