import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../presenters/form.ts';
import { readFull } from './full-form.ts';
import { readShort } from './short-form.ts';

const short = { 'name-nl': 'Wandelgroep', kind: 'offer', 'summary-nl': 'Samen wandelen.', owner: 'Team', 'join-nl': 'Kom langs.', status: 'running' };
const form = (values: Record<string, string>) => new URLSearchParams({ ...short, ...values });
const fieldsOf = (read: ReturnType<typeof readFull> | ReturnType<typeof readShort>) => (read.ok ? [] : read.errors.map(({ field }) => field));

describe('the six fields', () => {
  it('takes one language for an answer', () => {
    expect(readShort(form({}))).toEqual({ ok: true, value: {
      name: { nl: 'Wandelgroep' }, kind: 'offer', summary: { nl: 'Samen wandelen.' }, owner: { name: 'Team' }, join: { nl: 'Kom langs.' }, status: 'running',
    } });
  });

  it('says at every field what is missing', () => {
    expect(fieldsOf(readShort(new URLSearchParams()))).toEqual(['name-nl', 'kind', 'summary-nl', 'owner', 'join-nl', 'status']);
  });

  it('refuses a mail address with more than one person in it', () => {
    expect(fieldsOf(readShort(form({ 'owner-email': 'a@b.example, c@d.example' })))).toEqual(['owner-email']);
  });
});

describe('the whole form', () => {
  it.each([
    ['moments', { moments: 'volgende week' }], ['moments', { moments: '2027-13-01 10:00' }],
    ['waiting-from', { 'waiting-from': '10', 'waiting-to': '5', 'waiting-on': '2026-11-01' }],
    ['waiting-on', { 'waiting-from': '1', 'waiting-to': '5' }], ['contact-url', { 'contact-url': 'javascript:alert(1)' }],
    ['review-on', { 'review-on': '2027-02-31x' }], ['minimum-age', { 'minimum-age': '-4' }], ['place-1-name', { 'place-1-city': 'Leiden' }],
    ['kind', { kind: 'policy', published: '1' }],
  ])('points at %s', (field, values) => {
    expect(fieldsOf(readFull(form(values as unknown as Record<string, string>)))).toContain(field);
  });

  it('reads dates as people write them', () => {
    const read = readFull(form({ moments: '2027-02-01 13:00-15:00, 12 plekken\n2027-02-08 9.30' }));
    expect(read.ok && read.value.initiative.moments).toEqual([
      { start: '2027-02-01T13:00', end: '2027-02-01T15:00', placesLeft: 12 }, { start: '2027-02-08T09:30' },
    ]);
  });

  it('gives back the form of an initiative unchanged when nothing is typed', () => {
    fc.assert(fc.property(fc.constantFrom('nl', 'en'), (lang) => {
      const read = readShort(form({}));
      if (!read.ok) throw new Error('the six fields should be right');
      const extra = { level: 3, languages: ['nl', 'en'], concepts: ['fs-t.1.1', 'lk.2.4'], cost: { [lang]: 'gratis' } } as const;
      const initiative = { ...read.value, ...extra };
      const values = valuesOf(initiative, []);
      const again = new URLSearchParams();
      for (const [key, value] of Object.entries(values)) for (const one of [value].flat()) again.append(key, one);
      const whole = readFull(again);
      expect(whole.ok && whole.value.initiative).toMatchObject(initiative);
    }));
  });
});
