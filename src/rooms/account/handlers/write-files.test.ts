import { expect, it } from 'vitest';
import { emptyYear, fullYear } from '../../../../tests/support/reporting/input.ts';
import { buildReport } from '../../../core/reporting/build.ts';
import { rowsBehind } from '../../../core/reporting/rows.ts';
import { unpack } from '../../../platform/spreadsheet/zip.ts';
import { packageFile, wordFile } from './write-files.ts';

function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  const unpacked = unpack(file);
  if (!unpacked.ok) throw new Error(unpacked.kind);
  return new Map(unpacked.entries.map(({ name, data }) => [name, new TextDecoder().decode(data)]));
}

it.each(['nl', 'en'] as const)('a Word file in %s has headings, its language, header rows, and words for each picture', async (lang) => {
  const report = buildReport(fullYear);
  const parts = partsOf(await wordFile(report, 'draft', lang));
  const text = parts.get('word/document.xml') ?? '';
  expect(parts.get('word/styles.xml')).toContain(`<w:lang w:val="${lang === 'nl' ? 'nl-NL' : 'en-GB'}"`);
  expect(text.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(report.sections.length);
  expect(text.match(/<w:tblHeader\/>/g)?.length).toBe(text.match(/<w:tbl>/g)?.length);
  const pictures = [...text.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, words]) => words);
  expect(pictures.length).toBe(2);
  expect(pictures.every((words) => words?.includes('€'))).toBe(true);
  expect(text).not.toContain('{{');
});

it('the package has a guide in both languages and the final reports, also when there is nothing in it', async () => {
  const year = { report: buildReport(fullYear), rows: rowsBehind(fullYear) };
  const parts = partsOf(await packageFile([year], [year.report], 'nl'));
  expect([...parts.keys()]).toEqual(['LEESWIJZER.txt', 'READING-GUIDE.txt', 'gegevens.xlsx', 'verslagen/2026-nl.docx', 'verslagen/2026-en.docx']);
  const nothing = { report: buildReport(emptyYear), rows: rowsBehind(emptyYear) };
  expect(partsOf(await packageFile([nothing], [], 'en')).get('READING-GUIDE.txt')).toContain('No report was made final');
});
