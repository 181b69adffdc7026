import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyring } from './keyring.ts';

const old = 'o'.repeat(32);
const fresh = 'n'.repeat(32);

describe('the keyring', () => {
  it('opens what it sealed, whatever the value', () => {
    const keys = keyring([fresh]);
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(keys.open('journey', keys.seal('journey', value))).toEqual(JSON.parse(JSON.stringify(value)));
    }));
  });

  it('opens nothing that was changed, made for another purpose, or made elsewhere', () => {
    const keys = keyring([fresh]);
    const sealed = keys.seal('journey', { back: '/' });
    expect(keys.open('other', sealed)).toBeUndefined();
    expect(keys.open('journey', `${sealed.slice(0, -2)}AA`)).toBeUndefined();
    expect(keys.open('journey', 'nonsense')).toBeUndefined();
    expect(keyring([old]).open('journey', sealed)).toBeUndefined();
  });

  it('still accepts what an older key made after a new one was put in front', () => {
    const before = keyring([old]);
    const after = keyring([fresh, old]);
    expect(after.open('journey', before.seal('journey', 1))).toBe(1);
    expect(after.verify('upkeep', 'x', before.sign('upkeep', 'x'))).toBe(true);
    expect(after.hashes('token')).toContain(before.hashes('token')[0]);
    expect(before.verify('upkeep', 'x', after.sign('upkeep', 'x'))).toBe(false);
  });

  it('refuses a signature for other words or another purpose', () => {
    const keys = keyring([fresh]);
    expect(keys.verify('upkeep', 'y', keys.sign('upkeep', 'x'))).toBe(false);
    expect(keys.verify('other', 'x', keys.sign('upkeep', 'x'))).toBe(false);
    expect(keys.verify('upkeep', 'x', '')).toBe(false);
  });
});
