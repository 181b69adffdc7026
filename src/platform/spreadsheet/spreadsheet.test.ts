import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { hasSharedData, sharedText } from '../../../tests/support/shared-data.ts';
import { readTable, writeTable } from './index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = async (given: Uint8Array, format: 'csv' | 'xlsx'): Promise<string[][]> => {
  const table = await readTable(given, format);
  if (!table.ok) throw new Error(table.message.en);
  return table.rows;
};
const kindOf = async (given: Uint8Array, format: 'csv' | 'xlsx'): Promise<string> => {
  const table = await readTable(given, format);
  return table.ok ? 'ok' : table.kind;
};

/** A zip file by hand, in which the sizes may lie. */
function zip(files: Readonly<Record<string, string | Uint8Array>>, says: (real: number) => number = (real) =>
  real): Uint8Array {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = typeof content === 'string' ? bytes(content) : content;
    const packed = deflateRawSync(data);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(says(data.length), 22);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(says(data.length), 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), packed);
    centrals.push(central, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(Buffer.concat(centrals).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...centrals, end]);
}

const CONTENT = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const workbook = (cells: string): Record<string, string> => ({
  '[Content_Types].xml': CONTENT,
  'xl/workbook.xml': '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    + 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    + '<sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    + '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
    + 'Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    + `<sheetData>${cells}</sheetData></worksheet>`,
});
const cell = (at: string): string =>
  `<row r="${at.replace(/\D/g, '')}"><c r="${at}" t="inlineStr"><is><t>Rust</t></is></c></row>`;

describe('CSV', () => {
  it.each([
    ['commas', 'naam,plaats\nRust,hier\n'], ['semicolons and CRLF', 'naam;plaats\r\nRust;hier\r\n'],
      ['tabs', 'naam\tplaats\nRust\thier'],
    ['a byte order mark', '\uFEFFnaam,plaats\nRust,hier'], ['old line ends', 'naam,plaats\rRust,hier\r'],
    ['quotes round the header', '"naam";"plaats"\n"Rust";"hier"'],
  ])('reads %s', async (_, text) => {
    expect(await rowsOf(bytes(text), 'csv')).toEqual([['naam', 'plaats'], ['Rust', 'hier']]);
  });

  it('reads line breaks, quotes and delimiters inside quotes', async () => {
    expect(await rowsOf(bytes('naam,tekst\n"Rust, en\r\nstilte","hij zei ""kom"""\n'), 'csv'))
      .toEqual([['naam', 'tekst'], ['Rust, en\r\nstilte', 'hij zei "kom"']]);
  });

  it('reads accents from UTF-8, Windows-1252 and UTF-16', async () => {
    const latin = Uint8Array.from([...'naam\ncaf'].map((sign) => sign.charCodeAt(0)).concat([0xe9, 0x20, 0x80]));
    expect(await rowsOf(latin, 'csv')).toEqual([['naam'], ['café €']]);
    expect(await rowsOf(bytes('naam\ncafé €'), 'csv')).toEqual([['naam'], ['café €']]);
    expect(await rowsOf(Buffer.from('\uFEFFnaam\ncafé €', 'utf16le'), 'csv')).toEqual([['naam'], ['café €']]);
  });

  it('says which line has a wrong quotation mark, and what is no text', async () => {
    const broken = await readTable(bytes('naam\n"Rust\n'), 'csv');
    expect(broken).toMatchObject({ ok: false, kind: 'invalid-input' });
    expect(await kindOf(Uint8Array.of(80, 75, 3, 4, 0, 0, 8, 0), 'csv')).toBe('invalid-input');
  });

  it('never hands a spreadsheet a formula, and gives back what it got', async () => {
    const rows = [['naam'], ['=HYPERLINK("x")'], ['+31'], ['-1+1'], ['@a'], ["'s avonds"], ["'=1"]];
    const written = new TextDecoder().decode(await writeTable(rows, 'csv'));
    for (const line of written.split('\r\n')) expect(line).not.toMatch(/^"?[=+\-@]/);
    expect(await rowsOf(bytes(written), 'csv')).toEqual(rows);
  });
});

describe('either format', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'é', '€', ',', ';', '"', "'", '=', '+', '\n', '<', '&', ' ',
    '7') });
  const sheet = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(word.map((text) => `x${text}x`), { minLength: width, maxLength: width }),
      { minLength: 1, maxLength: 5 }));

  it.each(['csv', 'xlsx'] as const)('gives back what was written: %s', async (format) => {
    await fc.assert(fc.asyncProperty(sheet, async (rows) => {
      expect(await rowsOf(await writeTable(rows, format), format)).toEqual(rows);
    }), { numRuns: format === 'csv' ? 100 : 25 });
  });

  it.each(['csv', 'xlsx'] as const)('refuses more than 5,000 lines: %s', async (format) => {
    const rows = (count: number): string[][] => [['naam'], ...Array.from({ length: count }, (_, at) => [`Rust ${at}`])];
    expect(await kindOf(await writeTable(rows(5_000), format), format)).toBe('ok');
    expect(await kindOf(await writeTable(rows(5_001), format), format)).toBe('over-limit');
  });

  it.each(['csv', 'xlsx'] as const)('refuses more than 10 MB before reading it: %s', async (format) => {
    expect(await kindOf(new Uint8Array(10_000_001).fill(97), format)).toBe('over-limit');
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('csv' as const, 'xlsx' as const),
      async (given, format) => { expect(['ok', 'invalid-input', 'over-limit'])
        .toContain(await kindOf(given, format)); }));
  });
});

describe('XLSX', () => {
  it('reads dates, times, numbers and yes or no as text', async () => {
    const date = (value: string, format: string) => ({ value: new Date(value), type: Date, format });
    const data: SheetData = [['a', 'b', 'c', 'd'],
      [date('2026-12-01T00:00:00Z', 'yyyy-mm-dd'), date('2026-12-01T13:30:00Z', 'yyyy-mm-dd hh:mm'),
        { value: 12, type: Number }, { value: true, type: Boolean }]];
    const file = await writeExcelFile(data).toBuffer();
    expect((await rowsOf(file, 'xlsx'))[1]).toEqual(['2026-12-01', '2026-12-01T13:30', '12', 'true']);
  });

  it('reads a workbook made by hand, so that what follows fails for the right reason', async () => {
    expect(await rowsOf(zip(workbook(cell('A1'))), 'xlsx')).toEqual([['Rust']]);
  });

  it('refuses a cell that is far away, also when its address is disguised', async () => {
    for (const at of ['XFD1', 'A1048576', 'A5002']) expect(await kindOf(zip(workbook(cell(at))), 'xlsx'))
      .toBe('over-limit');
    const disguised = '<row r="1"><c r="&#88;FD1" t="inlineStr"><is><t>x</t></is></c></row>';
    expect(await kindOf(zip(workbook(disguised)), 'xlsx')).toBe('over-limit');
  });

  it('refuses a zip bomb, also one that lies about its size', async () => {
    const bomb = { ...workbook(cell('A1')), 'xl/media/a.xml': new Uint8Array(70_000_000) };
    expect(zip(bomb).length).toBeLessThan(200_000);
    expect(await kindOf(zip(bomb), 'xlsx')).toBe('over-limit');
    expect(await kindOf(zip(bomb, (size) => Math.min(size, 1_000)), 'xlsx')).toBe('invalid-input');
    expect(await kindOf(zip(workbook(cell('A1')), () => 0xffffffff), 'xlsx')).toBe('over-limit');
  });

  it('refuses what is no workbook', async () => {
    for (const given of [bytes('naam,plaats'), new Uint8Array(0), zip({ 'a.xml': '<a/>' }),
      zip({ 'xl/workbook.xml': 'geen xml' })]) {
      expect(await kindOf(given, 'xlsx')).toBe('invalid-input');
    }
  });
});

describe.skipIf(!hasSharedData)(hasSharedData ? 'the list of 2022'
  : 'the list of 2022: SKIPPED, ../shared/data is absent', () => {
  it('is read as it is', async () => {
    const rows = await rowsOf(bytes(sharedText('interventies-hbo-2022.csv')), 'csv');
    expect(rows).toHaveLength(110);
    expect(rows[0]).toEqual(['dimensie', 'plaats', 'naam']);
  });
});
