import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha1 } from './sha1.ts';
import { derivedId, isUuid } from './uuid.ts';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('derivedId', () => {
  it('is the version 5 uuid of the standard', () => {
    expect(derivedId(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('keeps parts apart, and is always a uuid', () => {
    expect(derivedId(DNS, 'a', 'bc')).not.toBe(derivedId(DNS, 'ab', 'c'));
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => isUuid(derivedId(DNS, ...parts))));
  });

  it('knows what is no uuid', () => {
    for (const not of ['', 'abc', 42, null, `${DNS}0`, DNS.replace('6', 'g')]) expect(isUuid(not)).toBe(false);
  });
});

describe('sha1', () => {
  it('gives what the platform gives, whatever the length', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(createHash('sha1').update(bytes).digest('hex'));
    }));
  });
});
