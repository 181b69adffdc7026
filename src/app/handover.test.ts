import { describe, expect, it } from 'vitest';
import { keyring } from '../platform/crypto/keyring.ts';
import { openHandover, sealHandover } from './handover.ts';

const keys = keyring(['k'.repeat(32)]);
const now = new Date('2026-11-22T10:00:00Z');
const given = { host: 'welzijn.school.example', session: 'a.b', back: '/hulp', ticket: 't' };
const at = { host: given.host, ticket: given.ticket, now };

describe('what goes along to an own host name', () => {
  const sealed = sealHandover(keys, given, now);

  it('opens for the host and the browser it was made for', () => {
    expect(openHandover(keys, sealed, at)).toMatchObject(given);
    expect(sealed).not.toContain('a.b');
  });

  it('opens for nobody else, and not after a minute', () => {
    expect(openHandover(keys, sealed, { ...at, host: 'welzijn.ander.example' })).toBeUndefined();
    expect(openHandover(keys, sealed, { ...at, ticket: 'van een ander' })).toBeUndefined();
    expect(openHandover(keys, sealed, { ...at, now: new Date(now.getTime() + 60_001) })).toBeUndefined();
    expect(openHandover(keys, keys.seal('journey', given), at)).toBeUndefined();
  });
});
