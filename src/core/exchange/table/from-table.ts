import type { Initiative } from '../../initiatives/types.ts';
import { refuseDuplicates } from '../duplicates.ts';
import { fillRequired } from '../required.ts';
import { type Import, type ImportLine, type LineError, unusable } from '../types.ts';
import { isUuid } from '../uuid.ts';
import { COLUMNS, HEADERS, merge } from './columns.ts';
import { isBlank, readHeader, type Sheet, unknownColumns } from './sheet.ts';

const error = (field: string, nl: string, en: string): LineError => ({ field, message: { nl, en } });

type Row = { readonly given: Partial<Initiative>; readonly errors: readonly LineError[] };

function readRow(sheet: Sheet, row: readonly string[]): Row {
  let given: Partial<Initiative> = {};
  const errors: LineError[] = [];
  for (const { header, read } of COLUMNS) {
    const cell = sheet.cell(row, header);
    if (cell === '') continue;
    const result = read(cell);
    if ('error' in result) errors.push({ field: header, message: result.error });
    else given = merge(given, result.value);
  }
  return { given, errors };
}

/** What only shows when a whole row is read: fields of which a half was given. */
function unfinished(given: Partial<Initiative>): LineError[] {
  const { name, waiting, provider, owner, minimumAge = 0, maximumAge = 200 } = given;
  const days = waiting && [waiting.fromDays, waiting.toDays, waiting.reportedOn];
  return [
    ...(name === undefined ? [error('name_nl', 'De naam ontbreekt, in het Nederlands of in het Engels.',
      'The name is missing, in Dutch or in English.')] : []),
    ...(days?.includes(undefined as never) ? [error('waiting_from_days',
      'Vul bij een wachttijd alle drie de kolommen in: van, tot en gemeld op.',
      'For a waiting time fill all three columns: from, to and reported on.')] : []),
    ...(waiting && waiting.fromDays > waiting.toDays ? [error('waiting_to_days', 'De wachttijd loopt terug.',
      'The waiting time runs backwards.')] : []),
    ...(provider && !(provider.name && provider.kind) ? [error('provider',
      'Vul bij een aanbieder de naam in, en of die intern of een partner is.',
      'For a provider fill the name, and whether it is internal or a partner.')] : []),
    ...(owner && !owner.name ? [error('owner', 'Er is een mailadres, maar geen naam van de eigenaar.',
      'There is a mail address, but no name of the owner.')] : []),
    ...(minimumAge > maximumAge ? [error('maximum_age', 'De hoogste leeftijd is lager dan de laagste.',
      'The highest age is below the lowest.')] : []),
  ];
}

/** By its key, or else its id, or else its name. A key with a slash is one of ours, from an export. */
function keyOf(id: string, key: string, { name }: Partial<Initiative>): string {
  if (key !== '') return key.includes('/') ? key : `key/${key}`;
  return id === '' ? `name/${(name?.nl ?? name?.en ?? '').toLowerCase()}` : `id/${id.toLowerCase()}`;
}

function lineOf(sheet: Sheet, row: readonly string[], line: number): ImportLine {
  const id = sheet.cell(row, 'id');
  const { given, errors } = readRow(sheet, row);
  const noId = id === '' || isUuid(id) ? []
    : [error('id', `Het id ‘${id}’ is geen uuid. Laat het leeg voor iets nieuws.`,
    `The id ‘${id}’ is not a uuid. Leave it empty for something new.`)];
  const all = [...noId, ...errors, ...(errors.length > 0 ? [] : unfinished(given))];
  if (all.length > 0) return { line, ok: false, errors: all };
  const { initiative, derived, missing } = fillRequired(given as Partial<Initiative> & Pick<Initiative, 'name'>);
  return {
    line, ok: true, key: keyOf(id, sheet.cell(row, 'key'), given), ...(id === '' ? {} : { id: id.toLowerCase() }),
    initiative, notes: [],
    incomplete: [...missing, ...derived.filter((field) => field !== 'status')],
    derived: derived.filter((field) => field === 'status'),
  };
}

/**
 * Reads the full format. Row 1 is the header; a row is known by its `key`, or else its `id`, or else its
 * name. Rows without anything are
 * skipped, columns that nobody knows are named in `notes`.
 */
export function fromTable(rows: readonly (readonly string[])[]): Import {
  const sheet = readHeader(rows[0] ?? [], HEADERS);
  if (sheet.twice.length > 0) {
    const columns = sheet.twice.join(', ');
    return unusable({
      nl: `Deze kolommen staan er twee keer: ${columns}.`, en: `These columns are there twice: ${columns}.`,
    });
  }
  const lines = rows.flatMap((row, at) => (at === 0 || isBlank(row) ? [] : [lineOf(sheet, row, at + 1)]));
  return { lines: refuseDuplicates(lines, 'key'), notes: unknownColumns(sheet) };
}
