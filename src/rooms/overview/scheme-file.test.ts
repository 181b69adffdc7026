import { expect, test } from 'vitest';
import { parseScheme } from '../../core/frameworks/own-scheme/parse.ts';
import { schemeFile } from './scheme-file.ts';

const file = {
  format: 'samenhang-scheme/1', id: 'hv', version: '2026', title: { nl: 'Koers', en: 'Course' }, source: 'verzonnen',
  concepts: [
    { id: '1', notation: 'I', label: { nl: 'Samen', en: 'Together' }, note: { nl: 'Met elkaar.', en: 'With others.' } },
    {
      id: '1.1', broader: '1', label: { nl: 'Rust', en: 'Calm' },
      mappings: [{ to: 'fs-t.3.1', relation: 'close', why: { nl: 'Studielast.', en: 'Study load.' } }, { to: 'lk.2.1' }],
    },
    { id: '1.2', broader: '1', label: { nl: 'Oud', en: 'Old' }, retired: true },
  ],
};

test('a scheme that is read, written and read again is the same scheme', () => {
  const read = parseScheme(file);
  if (!read.ok) throw new Error('the file is not good');
  expect(read.mappings).toHaveLength(2);
  expect(parseScheme(schemeFile(read.scheme, read.mappings))).toEqual({ ...read, notes: [] });
});
