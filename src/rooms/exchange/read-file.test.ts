import { describe, expect, it } from 'vitest';
import { writeTable } from '../../platform/spreadsheet/index.ts';
import { formatOf, isUnusable, readFile } from './read-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, content: Uint8Array) => readFile({ name, bytes: content }, {});
const SERVICE = '[{"id":"ac148810-d857-441c-9679-408f346de14b","name":"Rust","status":"active"}]';

describe('what a file is', () => {
  it.each([
    ['lijst', SERVICE, 'hsds'], ['lijst.csv', `\uFEFF \n${SERVICE}`, 'hsds'], ['lijst.csv', 'name_nl\nRust', 'csv'],
    ['lijst.JSON', 'kapot', 'hsds'], ['lijst.xlsx', 'kapot', 'xlsx'], ['lijst', 'name_nl\nRust', 'csv'],
  ])('%s with %j is %s', (name, text, format) => {
    expect(formatOf({ name, bytes: bytes(text) })).toBe(format);
  });

  it('reads XLSX by what it is, whatever it is called', async () => {
    const xlsx = await writeTable([['name_nl'], ['Rust']], 'xlsx');
    expect((await read('lijst.csv', xlsx)).lines).toMatchObject([{ ok: true, line: 2 }]);
  });
});

describe('a file of which nothing can be used', () => {
  it.each([['leeg.csv', ''], ['leeg.json', ' \n'], ['a.json', '{"contents":'], ['a.json', '{"version":"3.0"}'], ['a.csv', 'a,b\n1,2'],
    ['a.xlsx', 'PK geen zip'], ['a.csv', '"open']])('%s with %j says so in one line', async (name, text) => {
    const result = await read(name, bytes(text));
    expect(isUnusable(result)).toBe(true);
    expect(result.lines).toMatchObject([{ ok: false, errors: [{ message: { nl: expect.any(String), en: expect.any(String) } }] }]);
  });

  it('is not a file with one good line or one bad line', async () => {
    expect(isUnusable(await read('a.json', bytes(SERVICE)))).toBe(false);
    expect(isUnusable(await read('a.csv', bytes('name_nl,level\nRust,9')))).toBe(false);
  });

  it('is JSON with more than 5,000 services', async () => {
    const many = JSON.stringify(Array.from({ length: 5001 }, () => ({ name: 'x', status: 'active' })));
    expect(isUnusable(await read('a.json', bytes(many)))).toBe(true);
  });
});
