import { expect, it } from 'vitest';
import { cpuMsOf } from '../../../../../tests/support/cpu.ts';
import { layoutOf } from '../index.ts';
import { offersFrom } from './to-import.ts';

const read = (owner: string) => offersFrom(layoutOf([['Naam', 'Contact'], ['Soep', owner], ['Thee', 'Team']]),
  { columns: { '0': 'name', '1': 'owner' }, sections: '', values: {}, rest: {} }, 'nl').lines;

it('finds the address in a cell, and is not kept busy by one that is full of beginnings of addresses', { timeout: 60_000 }, async () => {
  expect(JSON.stringify(read('Kim Voorbeeld (kim@bedacht.example)'))).toContain('kim@bedacht.example');
  const busy = await cpuMsOf(() => ['a@', 'a', '@', 'a@a.', 'a.'].map((part) => read(part.repeat(3_000))));
  expect(busy).toBeLessThan(2_000);
});
