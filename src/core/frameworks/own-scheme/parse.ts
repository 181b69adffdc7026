import { SCHEMES, schemeById } from '../index.ts';
import type { Mapping, Scheme, Text } from '../types.ts';
import { readConcept, type ReadConcept } from './read-concepts.ts';
import { readKey, readString, readText } from './read-fields.ts';
import { emptyReport, isFields, noteUnknown, type Fields, type Remark, type Report } from './report.ts';
import { checkStructure } from './structure.ts';

export type ParsedScheme =
  | {
    readonly ok: true;
    readonly scheme: Scheme;
    readonly mappings: readonly Mapping[];
    /** not in the way, but good to know */
    readonly notes: readonly Remark[];
  }
  | {
    readonly ok: false;
    readonly errors: readonly Remark[];
    /** labels of the concepts that were read without an error, so that a person sees what is right already */
    readonly good: readonly Text[];
  };

const FORMAT = 'samenhang-scheme/1';
const MOST_CONCEPTS = 500;
const FIELDS = ['format', 'id', 'version', 'title', 'source', 'concepts'];

function refuse(report: Report, path: string, nl: string, en: string): undefined {
  report.errors.push({ path, message: { nl, en } });
  return undefined;
}

function readId(value: unknown, report: Report): string | undefined {
  const id = readKey(value, 'id', report);
  if (id?.includes('.')) {
    return refuse(report, 'id', 'Gebruik hier geen punt.', 'Use no dot here.');
  }
  if (id === undefined || schemeById(id) === undefined) return id;
  const taken = SCHEMES.map((scheme) => scheme.id).join(', ');
  return refuse(report, 'id',
    `Deze sleutel is van een vast kader. Kies een andere dan ${taken}.`,
    `This key belongs to a built-in scheme. Choose another one than ${taken}.`);
}

function readList({ concepts }: Fields, report: Report): readonly unknown[] {
  if (Array.isArray(concepts) && concepts.length > 0 && concepts.length <= MOST_CONCEPTS) return concepts;
  refuse(report, 'concepts',
    `Hier hoort een lijst met 1 tot ${MOST_CONCEPTS} onderdelen.`,
    `A list of 1 to ${MOST_CONCEPTS} parts belongs here.`);
  return [];
}

function goodLabels(concepts: readonly ReadConcept[], errors: readonly Remark[]): Text[] {
  return concepts
    .filter(({ path }) => !errors.some((error) => error.path === path || error.path.startsWith(`${path}.`)))
    .map(({ concept }) => concept.label);
}

/**
 * An institution's own scheme from parsed JSON; the shape is written down in docs/formats/scheme.md. Never throws.
 * All errors come at once, each with its place. Ids of concepts get the scheme's id in front (`hv.2.4`).
 */
export function parseScheme(json: unknown): ParsedScheme {
  const report = emptyReport();
  if (!isFields(json)) {
    refuse(report, '', 'Dit is geen kader: het bestand moet met { beginnen.',
      'This is not a scheme: the file must start with {.');
    return { ok: false, errors: report.errors, good: [] };
  }
  noteUnknown(json, FIELDS, '', report);
  if (json.format !== FORMAT) refuse(report, 'format', `Zet hier "${FORMAT}".`, `Put "${FORMAT}" here.`);
  const id = readId(json.id, report);
  const version = readString(json.version, 'version', 40, report);
  const title = readText(json.title, 'title', 200, report);
  const source = readString(json.source, 'source', 300, report);
  const concepts = readList(json, report)
    .map((item, i) => readConcept(item, id ?? 'own', `concepts[${i}]`, report))
    .filter((read) => read !== undefined);
  checkStructure(concepts, report);
  const complete = id !== undefined && version !== undefined && title !== undefined && source !== undefined;
  if (!complete || report.errors.length > 0) {
    return { ok: false, errors: report.errors, good: goodLabels(concepts, report.errors) };
  }
  return {
    ok: true,
    scheme: { id, version, title, source, concepts: concepts.map(({ concept }) => concept) },
    mappings: concepts.flatMap(({ mappings }) => mappings),
    notes: report.notes,
  };
}
