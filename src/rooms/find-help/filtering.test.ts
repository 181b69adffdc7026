import { describe, expect, it } from 'vitest';
import { matches } from './filtering.ts';
import { readAsked } from './schemas.ts';
import type { Findable } from './store.ts';

const now = new Date('2026-11-22T12:00:00Z');
const faculty = '10000000-0000-4000-8000-000000000001';
const programme = '10000000-0000-4000-8000-000000000002';
const other = '10000000-0000-4000-8000-000000000003';
const units = [{ id: faculty, parent_id: null }, { id: programme, parent_id: faculty }, { id: other, parent_id: null }];
const offer = (more: Partial<Findable>): Findable => ({
  id: 'a', unitIds: [], concepts: [], kind: 'offer', status: 'running', name: { nl: 'x' }, summary: { nl: 'x' }, join: { nl: 'x' }, ...more,
});
const passes = (more: Partial<Findable>, query: string) => matches(offer(more), readAsked(new URLSearchParams(query)).filters, units, now);

describe('filters', () => {
  it('lets everything through when nothing is chosen', () => {
    expect(passes({}, '')).toBe(true);
  });

  it('shows a programme what its faculty and the whole institution offer, and not what another one does', () => {
    expect(passes({ unitIds: [faculty] }, `unit=${programme}`)).toBe(true);
    expect(passes({ unitIds: [] }, `unit=${programme}`)).toBe(true);
    expect(passes({ unitIds: [other] }, `unit=${programme}`)).toBe(false);
    expect(passes({ unitIds: [programme] }, `unit=${faculty}`)).toBe(false);
  });

  it('knows what is possible within a few days', () => {
    expect(passes({ forms: ['drop-in'] }, 'available=1')).toBe(true);
    expect(passes({ moments: [{ start: '2026-11-24T10:00', placesLeft: 1 }] }, 'available=1')).toBe(true);
    expect(passes({ moments: [{ start: '2026-11-24T10:00', placesLeft: 0 }] }, 'available=1')).toBe(false);
    expect(passes({ waiting: { fromDays: 10, toDays: 20, reportedOn: '2026-11-01' } }, 'available=1')).toBe(false);
  });

  it('does not hide an offer that does not say in which language it is', () => {
    expect(passes({}, 'language=en')).toBe(true);
    expect(passes({ languages: ['nl'] }, 'language=en')).toBe(false);
  });

  it('keeps to a subject, and does not hide what nobody placed yet', () => {
    expect(passes({ concepts: ['fs-t.6.1'] }, 'theme=fs-t.6')).toBe(true);
    expect(passes({ concepts: ['fs-t.3.1'] }, 'theme=fs-t.6')).toBe(false);
    expect(passes({}, 'theme=fs-t.6')).toBe(true);
  });

  it('shrugs at values that do not exist', () => {
    expect(passes({}, 'level=9&form=rocket&audience=everyone&unit=1&language=xx')).toBe(true);
  });
});

describe('what was asked', () => {
  it('cuts a very long question and ignores odd themes', () => {
    expect(readAsked(new URLSearchParams({ q: 'a'.repeat(5000) })).question).toHaveLength(500);
    expect(readAsked(new URLSearchParams({ t: '2.3,1.1' })).themes).toEqual(['fs-t.2.3', 'fs-t.1.1']);
    expect(readAsked(new URLSearchParams({ t: '../x' })).themes).toEqual([]);
  });
});
