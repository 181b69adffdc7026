import { conceptById } from '../index.ts';
import { RELATIONS, type Relation } from '../relations.ts';
import type { Mapping, Text } from '../types.ts';
import { readText } from './read-fields.ts';
import { at, isFields, noteUnknown, type Report } from './report.ts';

const chosen: Text = {
  nl: 'De instelling heeft deze plek zelf gekozen.',
  en: 'The institution chose this place itself.',
};

function readRelation(value: unknown, path: string, report: Report): Relation | undefined {
  const relation = RELATIONS.find((known) => known === (value ?? 'related'));
  if (relation === undefined) report.errors.push({
    path,
    message: {
      nl: `Kies een van deze woorden: ${RELATIONS.join(', ')}.`,
      en: `Choose one of these words: ${RELATIONS.join(', ')}.`,
    },
  });
  return relation;
}

function readTarget(value: unknown, path: string, report: Report): string | undefined {
  if (typeof value === 'string' && conceptById(value) !== undefined) return value;
  const shown = typeof value === 'string' ? `"${value.slice(0, 40)}" ` : '';
  report.errors.push({
    path,
    message: {
      nl: `${shown}is geen plek in een van de vaste kaders. Noem er een, zoals "fs-t.3.2" of "lk.2.1".`.trim(),
      en: `${shown}is not a place in one of the built-in schemes. Name one, such as "fs-t.3.2" or "lk.2.1".`.trim(),
    },
  });
  return undefined;
}

/** The `mappings` of one concept to the built-in schemes; absent means none. */
export function readMappings(value: unknown, from: string, path: string, report: Report): Mapping[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report.errors.push({ path, message: { nl: 'Hier hoort een lijst.', en: 'A list belongs here.' } });
    return [];
  }
  return value.flatMap((item: unknown, i): Mapping[] => {
    const here = `${path}[${i}]`;
    const fields = isFields(item) ? item : { to: item };
    noteUnknown(fields, ['to', 'relation', 'why'], here, report);
    const to = readTarget(fields.to, at(here, 'to'), report);
    const relation = readRelation(fields.relation, at(here, 'relation'), report);
    const why = fields.why === undefined ? chosen : readText(fields.why, at(here, 'why'), 500, report);
    return to === undefined || relation === undefined || why === undefined ? [] : [{ from, to, relation, why }];
  });
}
