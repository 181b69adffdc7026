import type { Entry } from './zip.ts';

/** What the reader leaves out: whether a sheet is hidden, and which cells are merged downwards. Counted from 0. */
export type SheetFacts = {
  readonly hidden: boolean;
  readonly merged: readonly { readonly column: number; readonly from: number; readonly until: number }[];
};

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1] ?? '';
const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  .replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
const tags = (xml: string, name: string): string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'gi')) ?? [];

const columnAt = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function mergedIn(xml: string): SheetFacts['merged'] {
  return tags(xml, 'mergeCell').flatMap((tag) => {
    const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attribute(tag, 'ref')) ?? [];
    return left !== '' && left === right && top !== bottom
      ? [{ column: columnAt(left), from: Number(top) - 1, until: Number(bottom) - 1 }] : [];
  });
}

/** By name of the sheet. A workbook that is put together oddly gives less, never an error. */
export function sheetFacts(entries: readonly Entry[]): ReadonlyMap<string, SheetFacts> {
  const text = (name: string): string =>
    new TextDecoder().decode(entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.data);
  const files = new Map(tags(text('xl/_rels/workbook.xml.rels'), 'Relationship')
    .map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/')]));
  return new Map(tags(text('xl/workbook.xml'), 'sheet').map((tag) => [unescaped(attribute(tag, 'name')), {
    hidden: /hidden/i.test(attribute(tag, 'state')),
    merged: mergedIn(text(files.get(attribute(tag, 'r:id')) ?? '')),
  }]));
}
