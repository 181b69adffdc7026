import { expect, it } from 'vitest';
import type { Grant } from '../../../access/roles.ts';
import { headFor, partsFor } from './hub.ts';

const as = (...roles: readonly Grant['role'][]) => roles.map((role) => ({ role, institutionId: 'i', unitId: undefined }) as unknown as Grant);

it('calls the page for a student what the menu calls it, and shows no door that is shut', () => {
  expect(headFor(as('student'), 'nl').title).toBe('Meedoen');
  expect(headFor(as('student', 'representative'), 'nl').title).toBe('Beleid');
  const paths = partsFor(as('student'), 'nl').flatMap(({ tiles }) => tiles.map(({ path }) => path));
  expect(paths).toContain('/ideeen');
  expect(paths).not.toContain('/beleid/geld');
});
