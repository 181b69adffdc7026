import { expect, it } from 'vitest';
import { readDecision } from './schemas.ts';

const GOOD = { by: 'Bo Bedacht', as: 'bestuur', on: '2026-11-26' };
const wrong = (change: object) => {
  const read = readDecision({ ...GOOD, ...change }, '2026-11-26');
  return read.ok ? [] : read.errors.map(({ field }) => field);
};

it('a decision has a name and a role that somebody can read', () => {
  expect(wrong({})).toEqual([]);
  for (const nothing of ['', '  ', '\0 \0', '\u200b', '\u2060\u00a0\ufeff', '\u202e', '\u2028']) {
    expect(wrong({ by: nothing })).toEqual(['by']);
    expect(wrong({ as: nothing })).toEqual(['as']);
  }
  expect(wrong({ on: '2026-11-27' })).toEqual(['on']);
});
it('a note keeps its lines', () => {
  expect(readDecision({ ...GOOD, note: 'een\r\ntwee' }, '2026-11-26')).toMatchObject({ value: { note: 'een\ntwee' } });
});
