import { expect, test } from 'vitest';
import { readSchemeFile } from './read-file.ts';

const file = (more: object) => JSON.stringify({
  format: 'samenhang-scheme/1', id: 'hv', version: '1', title: 'Koers', source: 'verzonnen',
  concepts: [{ id: '1', label: { nl: 'Samen', en: 'Together' } }], ...more,
}, null, 1);

test('a file with a byte that is missing is refused at its line', () => {
  expect(readSchemeFile(file({}).replace('"version": "1",', '"version": "1"')))
    .toMatchObject({ ok: false, errors: [{ line: 5, path: '' }] });
});

test('errors come with their lines, in the order of the file, and what is right already is named', () => {
  const read = readSchemeFile(file({
    concepts: [{ id: '1', label: { nl: 'Samen', en: 'Together' } }, { id: '2', label: 'Rust', broader: '9' }], id: 'A b',
  }));
  expect(read).toMatchObject({
    ok: false, errors: [{ path: 'id', line: 3 }, { path: 'concepts[1].broader', line: 18 }], good: [{ nl: 'Samen' }],
  });
});

test.each(['kruis', 'deel', 'kaders'])('the key %s would hide an address of ours, so it is refused', (id) => {
  expect(readSchemeFile(file({ id }))).toMatchObject({ ok: false, errors: [{ path: 'id', line: 3 }] });
});

test('a good file is read', () => {
  expect(readSchemeFile(file({}))).toMatchObject({ ok: true, scheme: { id: 'hv', concepts: [{ id: 'hv.1' }] } });
});
