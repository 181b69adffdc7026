import type { Text } from '../../frameworks/types.ts';
import type { Initiative } from '../../initiatives/types.ts';
import { conceptProposal, type Proposal } from '../../initiatives/propose.ts';
import { refuseDuplicates } from '../duplicates.ts';
import { fillRequired } from '../required.ts';
import type { Import, ImportLine } from '../types.ts';
import { isBlank, readHeader, type Sheet, unknownColumns } from './sheet.ts';

/** The list of the field, as it is: interventions that hogescholen named in 2022. */
export const HEADER_2022 = ['dimensie', 'plaats', 'naam'] as const;

/** Dimensions of the list as concepts of PH. The other two of the list are groups and transitions, not dimensions. */
const DIMENSIONS: Readonly<Record<string, string | undefined>> = {
  leefstijl: 'ph.1', 'dagelijks functioneren': 'ph.2', meedoen: 'ph.3', 'mentaal welbevinden': 'ph.4',
  'kwaliteit van leven': 'ph.5', zingeving: 'ph.6', 'zichtbare groepen': undefined, transities: undefined,
};

const PLACES: Readonly<Record<string, Initiative['embedding']>> = { centraal: 'central', curriculum: 'curriculum' };

const why = (dimension: string): Text => ({
  nl: `In de lijst staat dit onder ‘${dimension}’.`, en: `The list has this under ‘${dimension}’.`,
});

function proposalOf(dimension: string): Proposal | undefined {
  const concept = DIMENSIONS[dimension];
  return concept === undefined ? undefined : conceptProposal(concept, why(dimension));
}

const unknownValue = (field: string, value: string, known: readonly string[]): { field: string; message: Text } => ({
  field,
  message: value === '' ? { nl: `De ${field} ontbreekt.`, en: `The column ${field} is empty.` } : {
    nl: `‘${value}’ kennen we niet bij ${field}. Het kan zijn: ${known.join(', ')}.`,
    en: `We don't know ‘${value}’ in the column ${field}. It can be: ${known.join(', ')}.`,
  },
});

function lineOf(sheet: Sheet, row: readonly string[], line: number): ImportLine {
  const [dimension, place] = [sheet.cell(row, 'dimensie').toLowerCase(), sheet.cell(row, 'plaats').toLowerCase()];
  const name = sheet.cell(row, 'naam').replace(/\s+/g, ' ');
  const errors = [
    ...(Object.hasOwn(DIMENSIONS, dimension) ? [] : [unknownValue('dimensie', dimension, Object.keys(DIMENSIONS))]),
    ...(Object.hasOwn(PLACES, place) ? [] : [unknownValue('plaats', place, Object.keys(PLACES))]),
    ...(name === '' ? [unknownValue('naam', name, [])] : []),
  ];
  if (errors.length > 0) return { line, ok: false, errors };
  const { initiative, derived, missing } = fillRequired({ name: { nl: name }, embedding: PLACES[place] });
  const proposal = proposalOf(dimension);
  return {
    line, ok: true, key: `2022/${dimension}/${place}/${name.toLowerCase()}`, initiative, notes: [],
    incomplete: missing, derived, ...(proposal ? { proposal } : {}),
  };
}

/**
 * Reads the list of 2022 (`dimensie,plaats,naam`). A row is known by all three together: the same name under two
 * dimensions is two initiatives. What kind each is, and for whom, is for `propose` and a person.
 */
export function fromInterventions2022(rows: readonly (readonly string[])[]): Import {
  const sheet = readHeader(rows[0] ?? [], HEADER_2022);
  const lines = rows.flatMap((row, at) => (at === 0 || isBlank(row) ? [] : [lineOf(sheet, row, at + 1)]));
  return { lines: refuseDuplicates(lines, 'naam'), notes: unknownColumns(sheet) };
}
