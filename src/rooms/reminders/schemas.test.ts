import { expect, it } from 'vitest';
import { MOST_SUBJECT, readWish, typedIn } from './schemas.ts';

const SUBJECTS = { reminder: 'Herinnering', forget: 'Niet vergeten', look: 'Even kijken' };
const GOOD = { every: 'month', on: '2026-12-01', email: 'sam@thuis.example', subject: 'reminder', own: '' };
const read = (change: Partial<typeof GOOD> = {}) =>
  readWish(typedIn(new URLSearchParams({ ...GOOD, ...change })), SUBJECTS, '2026-11-26');
const wrong = (change: Partial<typeof GOOD>) => read(change).wrong.map(({ field, kind }) => `${field}: ${kind}`);

it('reads a neutral subject, or one’s own words', () => {
  expect(read().value).toEqual({ every: 'month', on: '2026-12-01', email: 'sam@thuis.example', subject: 'Herinnering' });
  expect(read({ subject: 'own', own: 'Dinsdag' }).value?.subject).toBe('Dinsdag');
});

it('says what is wrong, each at its field, with nothing chosen beforehand', () => {
  expect(readWish(typedIn(new URLSearchParams()), SUBJECTS, '2026-11-26').wrong.map(({ field }) => field))
    .toEqual(['every', 'on', 'email', 'subject']);
  expect(wrong({ subject: 'own' })).toEqual(['own: own']);
  expect(wrong({ subject: 'own', own: 'x'.repeat(MOST_SUBJECT + 1) })).toEqual(['own: own-long']);
  expect(wrong({ email: 'sam@thuis.example, els@elders.example' })).toEqual(['email: email']);
  expect(wrong({ on: '2026-11-26' })).toEqual(['on: on']);
});

it('takes one line as a subject, so that nothing is added to the head of a mail', () => {
  expect(read({ subject: 'own', own: 'Dag\r\nBcc: els@elders.example' }).value?.subject).toBe('Dag Bcc: els@elders.example');
});
