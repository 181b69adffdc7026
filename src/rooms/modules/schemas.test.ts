import { expect, it } from 'vitest';
import { approvalShape } from './schemas.ts';

it('who approved has a name that somebody can read', () => {
  const by = (name: string) =>
    approvalShape('2026-11-26').safeParse({ by: name, as: 'psycholoog', on: '2026-11-26', edition: 'a' }).success;
  expect(by('Bo Bedacht')).toBe(true);
  for (const nothing of ['', ' ', '\u200b', '\0', '\u2060 ']) expect(by(nothing)).toBe(false);
});
