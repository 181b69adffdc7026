import { expect, test } from 'vitest';
import { sentences, words } from './normalise.ts';

test.each([
  ['Ik ben HEEEEL moe', ['ik', 'ben', 'heel', 'moe']],
  ['m’n vriénden', ['mijn', 'vrienden']],
  ['student(en) met AD(H)D', ['studenten', 'met', 'adhd']],
  ["I can't", ['i', 'can', 'not']],
  ['burn-out', ['burn', 'out']],
  ['😭', ['huilen']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a question is cut, however long it is', () => {
  expect(words('stress '.repeat(10_000)).length).toBeLessThan(200);
});

test('sentences of an offer are read apart, without mark-up', () => {
  expect(sentences('<p>Eerst dit. Dan dat!</p>').map((s) => s.trim())).toEqual(['Eerst dit.', 'Dan dat!']);
});
