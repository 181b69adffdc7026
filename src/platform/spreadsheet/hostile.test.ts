import { expect, it } from 'vitest';
import { cpuMsOf } from '../../../tests/support/cpu.ts';
import { zipOf } from '../archive/zip.ts';
import { writeTable } from './index.ts';
import { fillDown, readSheets } from './sheets.ts';
import { openXlsx } from './xlsx.ts';

const text = (content: string) => new TextEncoder().encode(content);
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const workbook = (sheet: string) => zipOf([
  { name: '[Content_Types].xml', data: text('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>') },
  { name: 'xl/workbook.xml', data: text(`<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`) },
  { name: 'xl/_rels/workbook.xml.rels', data: text('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    + `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`) },
  { name: 'xl/worksheets/sheet1.xml', data: text(sheet) },
]);
const sheet = (cells: string, more = '') => `<worksheet xmlns="${SHEETS}"><sheetData>${cells}</sheetData>${more}</worksheet>`;
const cell = (at: string, words = 'Rust') => `<row r="${at.replace(/\D/g, '')}"><c r="${at}" t="inlineStr"><is><t>${words}</t></is></c></row>`;
it('is not kept busy by a sheet with very many merged cells', { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 5_000 }, () => ['Rust', 'x']);
  const merged = Array.from({ length: 200_000 }, () => ({ column: 0, from: 0, until: 1_048_575 }));
  expect(await cpuMsOf(() => fillDown(rows, merged))).toBeLessThan(1_000);
});

it('is not kept busy by tags without an end', { timeout: 60_000 }, async () => {
  for (const junk of ['<c '.repeat(60_000), `<c r="${'A'.repeat(150_000)}`]) {
    expect(await cpuMsOf(() => readSheets(workbook(junk), 'xlsx'))).toBeLessThan(2_000);
    expect(openXlsx(workbook(junk)), 'before the reader of XML sees it').toMatchObject({ ok: false, kind: 'invalid-input' });
  }
});

it('reads a sheet with signs of a tag in a comment, in literal text and in an attribute', async () => {
  const odd = sheet('<!-- <c and > and < --><row r="1"><c r="A1" t="inlineStr" x=">"><is><t><![CDATA[a < b <c ]]></t></is></c></row>');
  expect(openXlsx(workbook(odd))).toMatchObject({ ok: true });
});

it('finds a cell that is far away behind a sign that ends a tag', async () => {
  const hidden = `<row r="1"><c t="inlineStr" s=">" r="XFD1"><is><t>x</t></is></c></row>`;
  expect(await readSheets(workbook(sheet(hidden)), 'xlsx')).toMatchObject({ ok: false, kind: 'over-limit' });
});

it('still fills words of a merged cell down', async () => {
  const rows = `${cell('A1', 'Bron')}<row r="2"><c r="A2" t="inlineStr"><is><t>Akkoord</t></is></c><c r="B2"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>`;
  const read = await readSheets(workbook(sheet(rows, '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>')), 'xlsx');
  expect(read.ok && read.sheets[0]?.rows[2]?.[0]).toBe('Akkoord');
});

it('writes an amount below nothing as a number, and anything that begins like one as words', async () => {
  const csv = new TextDecoder().decode(await writeTable([['bedrag'], ['-1234.50'], ['-1,5'], ['-1+cmd'], ["-2'"], ['-']], 'csv'));
  expect(csv).toBe(`bedrag\r\n-1234.50\r\n"-1,5"\r\n'-1+cmd\r\n'-2'\r\n'-\r\n`);
});
