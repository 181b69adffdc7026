import { expect, test } from 'vitest';
import { languageOf } from './language.ts';
import { words } from './normalise.ts';

test.each([
  ['ik kan niet slapen', 'nl'],
  ['i cannot sleep', 'en'],
  ['no friends here', 'en'],
  ['mijn kamer is opgezegd', 'nl'],
  ['stress', 'nl'],
  ['how do i find a room', 'en'],
  ['', 'nl'],
] as const)('%s is %s', (question, lang) => {
  expect(languageOf(words(question)).lang).toBe(lang);
});
