import { z } from 'zod';
import type { Text } from '../../core/frameworks/types.ts';
import { isDay } from '../../core/time/days.ts';
import type { FieldError } from '../../platform/http/errors.ts';
import { isId } from '../../platform/http/ids.ts';

/** The most characters that a field takes; the database says the same where it keeps them apart. */
export const MOST = {
  text: 12_000, line: 300, tookPart: 1000, by: 200, part: 4000, comment: 2000, name: 120, does: 200, duty: 2000,
} as const;
const LINES = 12;

const messages: Readonly<Record<string, Text>> = {
  text: { nl: 'Schrijf waar jullie met studentenwelzijn heen willen.', en: 'Write where you want to go with student wellbeing.' },
  lines: { nl: `Hou het bij ${LINES} regels van hooguit ${MOST.line} tekens.`, en: `Keep it to ${LINES} lines of at most ${MOST.line} characters.` },
  by: { nl: 'Schrijf wie de visie heeft vastgesteld.', en: 'Write who decided the vision.' },
  on: { nl: 'Vul de dag van het besluit in. Die ligt niet in de toekomst.', en: 'Fill in the day of the decision. It is not in the future.' },
  review: { nl: 'Vul een dag in na de dag van het besluit, of laat dit leeg.', en: 'Fill in a day after the day of the decision, or leave this empty.' },
  unit: { nl: 'Kies voor wie de visie is.', en: 'Choose for whom the vision is.' },
  comment: { nl: 'Schrijf wat je ervan vindt.', en: 'Write what you think of it.' },
  answer: { nl: 'Schrijf wat jullie ermee hebben gedaan.', en: 'Write what you did with it.' },
  name: { nl: 'Vul een naam in.', en: 'Fill in a name.' },
  does: { nl: 'Schrijf wat deze persoon doet.', en: 'Write what this person does.' },
  hours: { nl: 'Vul een aantal uren in van 0 tot 60, of laat dit leeg.', en: 'Fill in a number of hours from 0 to 60, or leave this empty.' },
  who: { nl: 'Vul in om wie het gaat.', en: 'Fill in who this is about.' },
  duty: { nl: 'Schrijf waar deze persoon of groep voor verantwoordelijk is.', en: 'Write what this person or group is responsible for.' },
  long: { nl: 'Dit is te lang. Maak het wat korter.', en: 'This is too long. Make it a little shorter.' },
};

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

const clean = (form: URLSearchParams, name: string): string =>
  (form.get(name) ?? '').replaceAll('\r\n', '\n').replaceAll('\0', '').trim();

function readWith<T>(shape: z.ZodType<T>, form: URLSearchParams, names: readonly string[]): Read<T> {
  const read = shape.safeParse(Object.fromEntries(names.map((name) => [name, clean(form, name)])));
  if (read.success) return { ok: true, value: read.data };
  const errors = read.error.issues.map(({ path, message }) =>
    ({ field: String(path[0]), message: messages[message] ?? (messages['long'] as Text) }));
  return { ok: false, errors: errors.filter(({ field }, at) => errors.findIndex((one) => one.field === field) === at) };
}

const filled = (most: number, missing: string) => z.string().min(1, missing).max(most, 'long');
const lines = z.string().transform((text) => text.split('\n').map((line) => line.trim()).filter((line) => line !== ''))
  .refine((all) => all.length <= LINES && all.every((line) => line.length <= MOST.line), 'lines');
const bodyShape = z.object({
  text: filled(MOST.text, 'text'), values: lines, spearheads: lines, tookPart: z.string().max(MOST.tookPart, 'long'),
});

/** The text of a draft. Values and main points are one on each line. */
export const readBody = (form: URLSearchParams) => readWith(bodyShape, form, ['text', 'values', 'spearheads', 'tookPart']);

/** By whom, when, and when to look at it again. @param today `2026-12-03` */
export const readDecision = (form: URLSearchParams, today: string) => readWith(z.object({
  by: filled(MOST.by, 'by'),
  on: z.string().refine((day) => isDay(day) && day <= today, 'on'),
  review: z.string().refine((day) => day === '' || isDay(day), 'review'),
}).refine(({ on, review }) => review === '' || review > on, { path: ['review'], message: 'review' })
  .transform(({ by, on, review }) => ({ by, on, reviewOn: review || null })), form, ['by', 'on', 'review']);

/** For whom a new draft is: an id, or all. */
export const readUnit = (form: URLSearchParams) => readWith(
  z.object({ unit: z.string().refine((text) => text === 'all' || isId(text), 'unit') })
    .transform(({ unit }) => (unit === 'all' ? null : unit)), form, ['unit']);

/** The part of students or of the board; empty takes it away. */
export const readPart = (form: URLSearchParams) =>
  readWith(z.object({ part: z.string().max(MOST.part, 'long') }).transform(({ part }) => part), form, ['part']);

export const readComment = (form: URLSearchParams) =>
  readWith(z.object({ comment: filled(MOST.comment, 'comment') }).transform(({ comment }) => comment), form, ['comment']);

export const readAnswer = (form: URLSearchParams) =>
  readWith(z.object({ answer: filled(MOST.comment, 'answer') }).transform(({ answer }) => answer), form, ['answer']);

const hours = z.string().transform((text) => (text === '' ? null : Number(text.replace(',', '.'))))
  .refine((value) => value === null || (value >= 0 && value <= 60), 'hours');

/** A member of the team; hours a week may be left open. */
export const readMember = (form: URLSearchParams) => readWith(
  z.object({ name: filled(MOST.name, 'name'), does: filled(MOST.does, 'does'), hours }), form, ['name', 'does', 'hours']);

/** Who is responsible for what, and for what not. */
export const readDuty = (form: URLSearchParams) => readWith(
  z.object({ who: filled(MOST.name, 'who'), does: filled(MOST.duty, 'duty'), not: z.string().max(MOST.duty, 'long') })
    .transform(({ who, does, not }) => ({ who, does, does_not: not })), form, ['who', 'does', 'not']);

/** The version that a form carries; 0 for none, which is never one. */
export const versionIn = (form: URLSearchParams): number => Number.parseInt(form.get('version') ?? '', 10) || 0;
