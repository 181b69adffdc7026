import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTING } from '../../access/roles.ts';
import { roleNames, withRoleNames } from './role-names.ts';

describe('role names', () => {
  it('are those of the database when they fit', () => {
    expect(roleNames('samenhang').visitor).toBe('samenhang_visitor');
  });

  it('differ for every two databases, and fit', () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, maxLength: 63 }), fc.stringMatching(/^[a-cA-C_-]{1,4}$/), fc.stringMatching(/^a{30,63}$/),
    );
    fc.assert(fc.property(name, name, (one, other) => {
      fc.pre(one !== other);
      const all = [...Object.values(roleNames(one)), ...Object.values(roleNames(other))];
      expect(new Set(all).size).toBe(2 * ACTING.length);
      for (const role of all) expect(role).toMatch(/^[a-z_][a-z0-9_]{0,62}$/);
    }));
  });

  it('take the place of those in a migration, and of nothing else', () => {
    const names = roleNames('a-b');
    expect(withRoleNames('grant x to samenhang_visitor, samenhang_keeper; -- samenhang_other samenhang', names))
      .toBe(`grant x to ${names.visitor}, ${names.keeper}; -- samenhang_other samenhang`);
  });
});
