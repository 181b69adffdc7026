import { expect, test } from 'vitest';
import { splitCompound } from './compounds.ts';

const known = new Set([
  'herkansing',
  'stress',
  'geld',
  'probleem',
  'problemen',
  'studie',
  'keuze',
  'twijfel',
  'vriend',
  'groep',
]);
const split = (word: string) => splitCompound(word, (part) => known.has(part));

test.each([
  ['herkansingsstress', ['herkansing', 'stress']],
  ['geldproblemen', ['geld', 'problemen']],
  ['studiekeuzetwijfel', ['studie', 'keuze', 'twijfel']],
  ['vriendengroep', ['vriend', 'groep']],
])('%s falls apart', (word, parts) => {
  expect(split(word)).toEqual(parts);
});

test.each(['herkansing', 'lasagne', 'geld', 'xgeldproblemen', 'a'.repeat(5000)])('%s stays whole', (word) => {
  expect(split(word)).toBeNull();
});
