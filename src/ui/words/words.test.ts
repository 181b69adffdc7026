import { expect, it } from 'vitest';
import { en } from './en.ts';
import { nl } from './nl.ts';

const texts = (value: unknown): string[] => (typeof value === 'string' ? [value]
  : typeof value === 'object' && value ? Object.values(value).flatMap(texts) : []);

it.each([['nl', nl], ['en', en]])('speaks softly in %s: no exclamation marks, nothing empty', (_, words) => {
  expect(texts(words).filter((text) => text.includes('!') || text.trim() === '')).toEqual([]);
});
