import type { Concept, Mapping } from '../types.ts';
import { readKey, readString, readText } from './read-fields.ts';
import { readMappings } from './read-mappings.ts';
import { at, isFields, noteUnknown, type Report } from './report.ts';

/** A concept as it stands in the file, with the place where it stands. */
export type ReadConcept = { readonly concept: Concept; readonly mappings: readonly Mapping[]; readonly path: string };

const FIELDS = ['id', 'label', 'note', 'notation', 'broader', 'retired', 'mappings'];

function readRetired(value: unknown, path: string, report: Report): boolean {
  if (value !== undefined && typeof value !== 'boolean') {
    report.errors.push({ path, message: { nl: 'Hier hoort true of false.', en: 'This must be true or false.' } });
  }
  return value === true;
}

/** One concept of the file; undefined when its id or label can't be read. Ids get the scheme's id in front. */
export function readConcept(value: unknown, scheme: string, path: string, report: Report): ReadConcept | undefined {
  const fields = isFields(value) ? value : {};
  noteUnknown(fields, FIELDS, path, report);
  const optional = <T>(name: string, read: (field: unknown, where: string) => T): T | undefined =>
    fields[name] === undefined ? undefined : read(fields[name], at(path, name));

  const key = readKey(fields.id, at(path, 'id'), report);
  const label = readText(fields.label, at(path, 'label'), 200, report);
  const note = optional('note', (field, where) => readText(field, where, 1000, report));
  const notation = optional('notation', (field, where) => readString(field, where, 20, report));
  const broader = optional('broader', (field, where) => readKey(field, where, report));
  const retired = readRetired(fields.retired, at(path, 'retired'), report);
  const id = `${scheme}.${key ?? ''}`;
  const mappings = readMappings(fields.mappings, id, at(path, 'mappings'), report);
  if (key === undefined || label === undefined) return undefined;
  return {
    path,
    concept: {
      id, scheme, label,
      ...(note && { note }),
      ...(notation && { notation }),
      ...(broader && { broader: `${scheme}.${broader}` }),
      ...(retired && { retired }),
    },
    mappings: retired ? [] : mappings,
  };
}
