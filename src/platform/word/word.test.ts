import { expect, it } from 'vitest';
import { unpack } from '../spreadsheet/zip.ts';
import { wordOf } from './word.ts';

const words = { page: 'Pagina', contents: 'Inhoud', table: 'Tabel', picture: 'Afbeelding' } as Parameters<typeof wordOf>[0]['words'];

it('is a file that Word can open, whatever signs were pasted in a text', async () => {
  const odd = 'Soep\u000Ben <brood> & \u0001meer\uD800\uFFFE';
  const unpacked = unpack(await wordOf({ lang: 'nl', title: odd, lines: [odd], words, blocks: [
    { kind: 'heading', level: 1, text: odd }, { kind: 'paragraph', text: odd }, { kind: 'list', items: [odd] },
    { kind: 'table', caption: odd, columns: [{ label: odd }], rows: [[odd]] } as never,
  ] }));
  if (!unpacked.ok) throw new Error(unpacked.kind);
  const text = unpacked.entries.map(({ data }) => new TextDecoder().decode(data)).join('\n');
  expect(text).toContain('&lt;brood&gt; &amp;');
  expect(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text)).toBe(false);
  expect(text).toContain('Soep en');
});
