import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkArrows, lineFor } from './check.ts';
import { linesFor } from './testing/tree.ts';

it('a clean tree passes', () => {
  expect(linesFor({})).toEqual([]);
});

it('this tree passes, and it is looked at', () => {
  const { files, violations } = checkArrows(fileURLToPath(new URL('../../', import.meta.url)));
  expect(violations.map(lineFor)).toEqual([]);
  expect(files).toBeGreaterThan(100);
}, 60_000);
