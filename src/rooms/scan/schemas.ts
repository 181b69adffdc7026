import { z } from 'zod';
import type { Text } from '../../core/frameworks/types.ts';
import type { Described, Levels, ScanLevel } from '../../core/scan/types.ts';
import { SCAN_LEVELS, SCAN_SCHEMES } from '../../core/scan/types.ts';
import type { FieldError } from '../../platform/http/errors.ts';
import { isId } from '../../platform/http/ids.ts';

/** The longest sentence about one part, and the longest reason, in characters. */
export const LONGEST_NOTE = 300;
export const LONGEST_WHY = 2000;

const messages = {
  scheme: { nl: 'Kies waarover de scan gaat.', en: 'Choose what the scan is about.' },
  unit: { nl: 'Kies voor wie de scan is.', en: 'Choose for whom the scan is.' },
  year: { nl: 'Vul een jaar in, bijvoorbeeld 2026.', en: 'Fill in a year, for example 2026.' },
  level: { nl: 'Kies het niveau waar jullie op uitkwamen.', en: 'Choose the level that you agreed on.' },
  why: { nl: 'Schrijf in een paar zinnen waarom.', en: 'Write in a few sentences why.' },
  long: { nl: `Dit is te lang: hou het bij ${LONGEST_WHY} tekens.`, en: `This is too long: keep it to ${LONGEST_WHY} characters.` },
  note: { nl: `Dit is te lang: hou het bij ${LONGEST_NOTE} tekens.`, en: `This is too long: keep it to ${LONGEST_NOTE} characters.` },
} satisfies Record<string, Text>;

/** There is such a round already. */
export const twice: FieldError = {
  field: 'year',
  message: {
    nl: 'Deze scan is er al voor dit jaar. Kies een ander jaar of ga verder met die ronde.',
    en: 'This scan is there already for this year. Choose another year, or go on with that round.',
  },
};

type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

const clean = (form: URLSearchParams, name: string): string =>
  (form.get(name) ?? '').replaceAll('\r\n', '\n').replaceAll('\0', '').trim();

function readWith<T>(shape: z.ZodType<T>, value: unknown): Read<T> {
  const read = shape.safeParse(value);
  if (read.success) return { ok: true, value: read.data };
  const errors = read.error.issues.map(({ path, message }) =>
    ({ field: String(path[0]), message: messages[message as keyof typeof messages] }));
  return { ok: false, errors };
}

const roundShape = z.object({
  scheme: z.enum(SCAN_SCHEMES, 'scheme'),
  unit: z.string().refine((text) => text === 'all' || isId(text), 'unit'),
  year: z.string().regex(/^20\d\d$/, 'year').transform(Number),
}).transform(({ scheme, unit, year }) => ({ scheme, unitId: unit === 'all' ? null : unit, year }));

/** A round to open. */
export const readRound = (form: URLSearchParams) => readWith(roundShape,
  { scheme: form.get('scheme') ?? '', unit: form.get('unit') ?? '', year: clean(form, 'year') });

const agreedShape = z.object({
  level: z.enum(SCAN_LEVELS.map(String), 'level').transform((level) => Number(level) as ScanLevel),
  why: z.string().min(1, 'why').max(LONGEST_WHY, 'long'),
});

/** What was agreed of one part. */
export const readAgreed = (form: URLSearchParams) =>
  readWith(agreedShape, { level: form.get('level') ?? '', why: clean(form, 'why') });

/** The version that a button carries; 0 for none, which is never one. */
export const versionIn = (form: URLSearchParams): number => Number.parseInt(form.get('version') ?? '', 10) || 0;

/** The name of the field of a part: without a dot, so that it can be the end of an address. */
export const fieldOf = (concept: string): string => concept.replaceAll('.', '-');

/**
 * One page of answers. What is not one of the four levels was skipped.
 * @returns levels and sentences by concept, and which sentences are too long
 */
export function readFilled(form: URLSearchParams, parts: readonly Described[]) {
  const levels: Record<string, ScanLevel> = {};
  const notes: Record<string, string> = {};
  const errors: FieldError[] = [];
  for (const { concept } of parts) {
    const level = SCAN_LEVELS.find((one) => String(one) === form.get(fieldOf(concept)));
    if (level) levels[concept] = level;
    const note = clean(form, `${fieldOf(concept)}-note`);
    if (note) notes[concept] = note;
    if (note.length > LONGEST_NOTE) errors.push({ field: `${fieldOf(concept)}-note`, message: messages.note });
  }
  return { levels: levels as Levels, notes, errors };
}
