import { expect, test } from 'vitest';
import { stemEn, stemNl } from './stem.ts';

const same = (stem: (word: string) => string, words: readonly string[]) => new Set(words.map(stem)).size === 1;

test.each([
  [['slapen', 'slaap', 'slaapt', 'sliep', 'geslapen']],
  [['zakken', 'gezakt', 'zakt']],
  [['opzeggen', 'opgezegd', 'opzegging']],
  [['vriend', 'vrienden']],
  [['stress', 'gestrest', 'stressen']],
  [['verslaafd', 'verslaving']],
  [['schrijven', 'schrijf', 'geschreven']],
  [['herkansing', 'herkansingen']],
])('Dutch forms of one word share a stem: %j', (words) => {
  expect(same(stemNl, words)).toBe(true);
});

test.each([
  ['sport', 'spoor'],
  ['lezen', 'lessen'],
  ['gemeen', 'gemeente'],
  ['feest', 'feestelijk'],
  ['boos', 'bos'],
  ['geld', 'geluk'],
])('%s and %s are different words', (a, b) => {
  expect(stemNl(a)).not.toBe(stemNl(b));
});

test.each([
  [['sleep', 'sleeping', 'slept']],
  [['friend', 'friend']],
  [['fail', 'failed', 'failing']],
  [['worry', 'worried']],
])('English forms of one word share a stem: %j', (words) => {
  expect(same(stemEn, words)).toBe(true);
});

test('"broke" is about money and "break" is not', () => {
  expect(stemEn('broke')).not.toBe(stemEn('break'));
});
