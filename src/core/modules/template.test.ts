import { expect, it } from 'vitest';
import { checkPair } from './pair.ts';
import { parseModule } from './parse.ts';
import { TEMPLATE } from './template.ts';

it('an example to begin with is right in both languages', () => {
  const [nl, en] = [parseModule(TEMPLATE.nl), parseModule(TEMPLATE.en)];
  expect(nl.ok && en.ok && checkPair(nl.module, en.module)).toEqual([]);
});
