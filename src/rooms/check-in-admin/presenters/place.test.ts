import { expect, it } from 'vitest';
import { placeOf } from './place.ts';

it.each([
  ['/items/2/text/en', 'Vraag 3, tekst, Engels'], ['/scales/0/options/1/value', 'Antwoordschaal 1, antwoord 2, value'],
  ['/scores/1/bands/0', 'Score 2, stuk 1'], ['/item/0/answerOption/3', 'Vraag 1, antwoord 4'], ['/items', 'Vraag'],
  ['', 'Het hele bestand'], ['/rule', 'Telregel'],
])('%s is %s', (path, place) => {
  expect(placeOf(path, 'nl')).toBe(place);
  expect(placeOf(path, 'en')).not.toBe('');
});
