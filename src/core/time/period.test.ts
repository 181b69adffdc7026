import { expect, it } from 'vitest';
import { periodInWords } from './period.ts';

it.each([
  ['2026-09-01', '2026-09-30', '1 tot en met 30 september', '1 to 30 September'],
  ['2026-12-15', '2027-01-15', '15 december tot en met 15 januari', '15 December to 15 January'],
  ['2026-09-01', '2027-09-02', '1 september tot en met 2 september', '1 September to 2 September'],
  ['2026-09-01', '2026-09-01', '1 september', '1 September'],
])('%s to %s', (from, to, nl, en) => {
  expect([periodInWords({ from, to }, 'nl'), periodInWords({ from, to }, 'en')]).toEqual([nl, en]);
});
