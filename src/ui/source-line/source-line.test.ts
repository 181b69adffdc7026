import { expect, it } from 'vitest';
import { sourceLine } from './source-line.ts';

const source = { owner: 'Team Bedacht', version: 2, reviewOn: '2026-11-26' };

it.each(['nl', 'en'] as const)('says when a text is looked at again, as long as that day is to come (%s)', (lang) => {
  expect(sourceLine(source, lang, '2026-11-26')).toMatch(/Team Bedacht.* 2\b.*26 [Nn]ovember 2026/);
  expect(sourceLine(source, lang, '2026-11-27')).toMatch(/Team Bedacht.* 2\./);
  expect(sourceLine(source, lang, '2026-11-27')).not.toContain('ovember');
});
