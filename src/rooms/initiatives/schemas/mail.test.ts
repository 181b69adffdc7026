import { expect, it } from 'vitest';
import { isEmail } from './short-form.ts';

it('knows a mail address, and is not kept busy by a long one that is none', () => {
  expect(['kim@bedacht.example', 'kim', 'a@b', 'kim@bedacht.example, x@y.nl'].map(isEmail)).toEqual([true, false, false, false]);
  const from = performance.now();
  expect(isEmail(`a@${'.'.repeat(60_000)}@`)).toBe(false);
  expect(performance.now() - from).toBeLessThan(500);
});
