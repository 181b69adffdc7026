import { COLUMNS, HEADERS } from '../../table/columns.ts';
import { fromTable } from '../../table/from-table.ts';
import { isEmail, webAddress } from '../../checks.ts';
import type { Lang, Text } from '../../../frameworks/types.ts';
import type { Import } from '../../types.ts';
import { dayOfCell, lineOf, textOf } from '../cells.ts';
import { cellsFor, chosenFor } from '../chosen.ts';
import type { Field, Layout, Matching, SheetRow } from '../types.ts';
import { type OfferField, offerFields } from './fields.ts';

type Given = { readonly cells: Readonly<Record<string, string>>; readonly notes: readonly Text[] };

const fieldOf = new Map(offerFields.map((one) => [one.field, one]));
const escaped = (values: readonly string[]): string => values.join(';');
const notRead = ({ label }: Field, value: string): Text => ({
  nl: `‘${value.slice(0, 60)}’ lazen we niet als ${label.nl.toLowerCase()} en is weggelaten.`,
  en: `We could not read ‘${value.slice(0, 60)}’ as ${label.en.toLowerCase()} and left it out.`,
});

const ADDRESS = /[^\s<>()[\],;:/]+@[^\s<>()[\],;:/]+\.[a-z]{2,}/gi;

/** Who looks after it: names in one line, and the first mail address that stands among them. */
function ownerOf(text: string): { readonly name: string; readonly email?: string; readonly more: boolean } {
  const emails = (text.match(ADDRESS) ?? []).filter(isEmail);
  const names = text
    .replace(ADDRESS, ' ')
    .split(/[/;\n+&]| en | and /)
    .map((name) =>
      name
        .replace(/[()<>[\],]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((name) => name !== '');
  const last = names.length > 1 ? ` en ${names.at(-1)}` : '';
  const name = names.length > 1 ? `${names.slice(0, -1).join(', ')}${last}` : (names[0] ?? emails[0] ?? '');
  return { name, ...(emails[0] ? { email: emails[0] } : {}), more: names.length > 1 || emails.length > 1 };
}

const TWO: Text = {
  nl: 'Er staan meer mensen bij. Eén van hen kan straks de vraag krijgen of dit nog klopt: kies zelf wie.',
  en: 'There is more than one person. One of them may be asked later whether this still holds: choose who.',
};

/** The cells of one row in the full format, and what could not be read. */
function rowOf(row: SheetRow, matching: Matching, lang: Lang): Given {
  const notes: Text[] = [];
  const all = (field: OfferField): readonly string[] => cellsFor(row, matching, field).map(textOf);
  const one = (field: OfferField): string => lineOf(all(field).join(' '));
  const codes = (field: OfferField): readonly string[] =>
    chosenFor(row, matching, fieldOf.get(field) as Field<OfferField>);
  const owner = ownerOf(all('owner').join('\n'));
  if (owner.more) notes.push(TWO);
  const url = one('url');
  const day = cellsFor(row, matching, 'reviewOn').map((cell) => dayOfCell(cell) ?? lineOf(cell))[0] ?? '';
  const cells: Record<string, string> = {
    [`name_${lang}`]: one('name'),
    [`summary_${lang}`]: one('summary'),
    [`description_${lang}`]: all('description').join('\n\n'),
    [`join_${lang}`]: one('join'),
    [`cost_${lang}`]: one('cost'),
    owner: owner.name,
    owner_email: one('ownerEmail') || (owner.email ?? ''),
    status: codes('status')[0] ?? '',
    kind: codes('kind')[0] ?? '',
    audiences: escaped(codes('audiences')),
    forms: escaped(codes('forms')),
    level: codes('level')[0] ?? '',
    units: escaped(codes('units').filter((key) => key !== 'whole')),
    concepts: escaped([...codes('line'), ...codes('theme')]),
    places: one('place').replace(/[|;\\]/g, ','),
    url: webAddress(url) ?? url,
    email: one('email'),
    phone: one('phone'),
    funding: one('funding'),
    provider: one('provider'),
    provider_kind: one('provider') ? 'partner' : '',
    review_on: day,
  };
  for (const [header, value] of Object.entries(cells)) {
    if (value === '') continue;
    const read = COLUMNS.find((column) => column.header === header)?.read(value);
    if (!read || !('error' in read)) continue;
    notes.push(notRead(fieldOf.get(FIELD_OF[header] ?? 'name') as Field, value));
    cells[header] = '';
  }
  if (cells.owner === '') cells.owner_email = '';
  return { cells, notes };
}

const FIELD_OF: Readonly<Record<string, OfferField>> = {
  owner_email: 'ownerEmail',
  url: 'url',
  email: 'email',
  review_on: 'reviewOn',
  places: 'place',
  level: 'level',
};

/** Two offers of one name at different units are two offers: the later one is known by its unit as well. */
function keysOf(rows: readonly { readonly name: string; readonly units: string }[]): readonly string[] {
  const first = new Map<string, string>();
  return rows.map(({ name, units }) => {
    const key = name.toLowerCase();
    const known = first.get(key);
    if (known === undefined) first.set(key, units);
    return name === '' || known === undefined || known === units ? '' : `name/${key}/${units}`;
  });
}

/**
 * Reads a sheet as its columns and words were matched. It becomes the full format first, so that both are read by the
 * same rules; what an optional cell says that can't be read is left out and noted, it does not keep the row out.
 * @param lang the language that the sheet is written in
 */
export function offersFrom(layout: Layout, matching: Matching, lang: Lang): Import {
  const given = layout.rows.map((row) => ({ line: row.line, ...rowOf(row, matching, lang) }));
  const keys = keysOf(given.map(({ cells }) => ({ name: cells[`name_${lang}`] ?? '', units: cells.units ?? '' })));
  const rows: string[][] = [[...HEADERS]];
  given.forEach(({ line, cells }, at) => {
    const row = HEADERS.map((header) => (header === 'key' ? (keys[at] ?? '') : (cells[header] ?? '')));
    // a row of which nothing was matched is still named by its line: it lacks a name
    rows[line - 1] = row.every((cell) => cell === '')
      ? row.map((cell, i) => (HEADERS[i] === 'published' ? 'false' : cell))
      : row;
  });
  const notes = new Map(given.map((one) => [one.line, one.notes]));
  const read = fromTable(Array.from(rows, (row) => row ?? []));
  return {
    ...read,
    lines: read.lines.map((line) =>
      line.ok ? { ...line, notes: [...line.notes, ...(notes.get(line.line) ?? [])] } : line,
    ),
  };
}
