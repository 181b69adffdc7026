import { type ParsedScheme, parseScheme } from '../../core/frameworks/own-scheme/parse.ts';
import type { Remark } from '../../core/frameworks/own-scheme/report.ts';
import type { Text } from '../../core/frameworks/types.ts';
import { jsonLines, lineAt } from './json-lines.ts';
import { wordsOf } from './words.ts';

/** Something about a file, at its line. */
export type AtLine = Remark & { readonly line: number };

export type ReadFile =
  | (Omit<Extract<ParsedScheme, { ok: true }>, 'notes'> & { readonly notes: readonly AtLine[] })
  | { readonly ok: false; readonly errors: readonly AtLine[]; readonly good: readonly Text[] };

/** Addresses under /overzicht that are no scheme. */
const RESERVED: readonly string[] = ['kruis', 'deel', 'kaders'];

const both = (word: 'notJson' | 'reserved'): Text => ({ nl: wordsOf('nl').check[word], en: wordsOf('en').check[word] });

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Reads a scheme from the text of a file. Every remark knows its line. Never throws. */
export function readSchemeFile(text: string): ReadFile {
  const where = jsonLines(text);
  const refuse = (line: number, path: string, word: 'notJson' | 'reserved', good: readonly Text[] = []): ReadFile =>
    ({ ok: false, errors: [{ line, path, message: both(word) }], good });
  const placed = (remarks: readonly Remark[]): AtLine[] =>
    remarks.map((remark) => ({ ...remark, line: lineAt(where, remark.path) })).sort((a, b) => a.line - b.line);
  const json = parseJson(text);
  if (!json) return refuse(where.stoppedAt ?? 1, '', 'notJson');
  const parsed = parseScheme(json.value);
  if (!parsed.ok) return { ...parsed, errors: placed(parsed.errors) };
  if (RESERVED.includes(parsed.scheme.id)) {
    return refuse(lineAt(where, 'id'), 'id', 'reserved', parsed.scheme.concepts.map(({ label }) => label));
  }
  return { ...parsed, notes: placed(parsed.notes) };
}
