import { expect, it } from 'vitest';
import { menuFor } from './menu.ts';

const student = { id: 'p', institutionId: 'i', displayName: 'Sam Testman', grants: [{ role: 'student' as const }] };
const ids = (off?: ReadonlySet<string>) => menuFor(student, 'i', (path) => path, 'nl', off).map(({ id }) => id);

it('a student finds the check-in in the menu, unless it is off here', () => {
  expect(ids()).toContain('check-in');
  expect(ids(new Set(['check-in']))).not.toContain('check-in');
  expect(ids(new Set(['check-in']))).toContain('hand-over');
});
