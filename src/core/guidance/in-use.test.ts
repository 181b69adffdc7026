import { expect, it } from 'vitest';
import { adjustments } from './content/adjustments/index.ts';
import { OURS } from './content/ours.ts';
import { textOf } from './editing/index.ts';
import { adjustmentShape } from './editing/shapes.ts';
import { inUse, provenance } from './in-use.ts';
import type { Adjustment } from './types.ts';

const [first, second, third] = adjustments as [Adjustment, Adjustment, Adjustment];
const parse = (body: unknown, ours: Adjustment) => textOf(adjustmentShape, body, ours);
const own = { ...first, name: { nl: 'Een groep op maat', en: 'A group made to measure' } };

it('an own text comes instead of ours, one that is not shown is left out, the rest is ours', () => {
  const saved = new Map([[first.key, { shown: true, body: own }], [second.key, { shown: false, body: own }], [third.key, { shown: true }], ['gone', { shown: true }]]);
  expect(inUse(adjustments, saved, parse)).toEqual([own, third, ...adjustments.slice(3)]);
});

it('a text that cannot be read any more gives ours, rather than a page that breaks', () => {
  for (const body of [{}, { ...own, name: 'Een groep' }, null, []]) {
    expect(inUse(adjustments, new Map([[first.key, { shown: true, body }]]), parse)[0]).toBe(first);
  }
});

it('says whose a text is', () => {
  expect(provenance(undefined)).toEqual({ own: false, owner: OURS.owner, version: OURS.version, reviewOn: OURS.reviewOn });
  expect(provenance({ shown: true, owner: 'Team Bedacht', version: 3, reviewOn: '2027-01-01', body: own }))
    .toEqual({ own: true, owner: 'Team Bedacht', version: 3, reviewOn: '2027-01-01' });
});
