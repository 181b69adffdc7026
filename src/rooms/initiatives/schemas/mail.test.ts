import { expect, it } from 'vitest';
import { cpuMsOf } from '../../../../tests/support/cpu.ts';
import { isEmail } from './short-form.ts';

it('knows a mail address, and is not kept busy by a long one that is none', async () => {
  expect(['kim@bedacht.example', 'kim', 'a@b', 'kim@bedacht.example, x@y.nl'].map(isEmail)).toEqual([true, false, false, false]);
  const busy = await cpuMsOf(() => expect(isEmail(`a@${'.'.repeat(60_000)}@`)).toBe(false));
  expect(busy).toBeLessThan(500);
});
