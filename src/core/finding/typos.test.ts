import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, soundOf } from './phonetic.ts';
import { typoIndex } from './typos.ts';

const index = typoIndex(
  ['concentratie', 'depressief', 'eenzaam', 'faalangst', 'stress', 'huur'].map((word, i) => [word, i] as const),
);
const terms = (word: string) => index.near(word).map(({ term }) => term);

test.each([
  ['concentrasie', 0],
  ['consentratie', 0],
  ['depresief', 1],
  ['depressif', 1],
  ['eensaam', 2],
  ['faalankst', 3],
  ['fallangst', 3],
])('%s is understood', (word, term) => {
  expect(terms(word)).toEqual([term]);
});

test.each(['huis', 'haar', 'lasagne', 'trein', 'faal'])('%s is not corrected to something else', (word) => {
  expect(terms(word)).toEqual([]);
});

test('a word that is being typed is completed from four letters on', () => {
  expect(index.startingWith('faala').map(({ term }) => term)).toEqual([3]);
  expect(index.startingWith('faa')).toEqual([]);
});

test('words that sound alike share a key', () => {
  expect(soundOf('concentrasie')).toBe(soundOf('concentratie'));
});

test('a distance is symmetric, and zero only for the same word', () => {
  const word = fc.stringMatching(/^[a-e]{0,8}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b, 9)).toBe(distance(b, a, 9));
      expect(distance(a, b, 9) === 0).toBe(a === b);
    }),
  );
});
