import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpack } from '../spreadsheet/zip.ts';
import { zipOf } from './zip.ts';

it('gives back what went in, names and all', () => {
  const entries = fc.array(fc.record({ name: fc.string({ minLength: 1, maxLength: 40 }), data: fc.uint8Array({ maxLength: 400 }) }), { maxLength: 6 });
  fc.assert(fc.property(entries, (files) => {
    const unpacked = unpack(zipOf(files));
    expect(unpacked.ok && unpacked.entries.map(({ name, data }) => [name, [...data]]))
      .toEqual(files.map(({ name, data }) => [new TextDecoder().decode(new TextEncoder().encode(name)), [...data]]));
  }));
});
