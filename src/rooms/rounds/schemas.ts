import { z } from 'zod';
import type { Text } from '../../core/frameworks/types.ts';
import { goodReminders, tooLong } from '../../core/rounds/rules.ts';
import { isDay } from '../../core/time/days.ts';
import type { FieldError } from '../../platform/http/errors.ts';
import { isId } from '../../platform/http/ids.ts';
import type { RoundWrite, SurveyWrite } from './types.ts';
import { messages } from './words/messages.ts';

/** The most characters that a field takes. */
export const MOST = { title: 80, invite: 1200, survey: 120 } as const;

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

const clean = (text: string | null): string => (text ?? '').replaceAll('\r\n', '\n').replaceAll('\0', '').trim();
const all = (form: URLSearchParams, name: string): readonly string[] => [...new Set(form.getAll(name).map(clean))];

const day = (what: keyof typeof messages) => z.string().refine(isDay, what);
const maybeDay = z.string().refine((text) => text === '' || isDay(text), 'remind');
const units = z.array(z.string().refine(isId, 'units'));
const years = z.array(z.string().regex(/^[1-8]$/, 'years').transform(Number));
const filled = (most: number, missing: keyof typeof messages) => z.string().min(1, missing).max(most, 'long');
const own = z.string().max(MOST.invite, 'long');

function readWith<T>(shape: z.ZodType<T>, given: unknown): Read<T> {
  const read = shape.safeParse(given);
  if (read.success) return { ok: true, value: read.data };
  const errors = read.error.issues.map(({ path, message }): FieldError => ({
    // a wrong one among boxes is told at the boxes
    field: String(path[0]), message: (messages as Readonly<Record<string, Text>>)[message] ?? messages.long,
  }));
  return { ok: false, errors: errors.filter(({ field }, at) => errors.findIndex((one) => one.field === field) === at) };
}

/** A field that is wrong by itself is told already; what is compared here are days. */
const days = ({ opensOn, closesOn }: { opensOn: string; closesOn: string }) => isDay(opensOn) && isDay(closesOn);
const window = {
  fits: (one: { opensOn: string; closesOn: string }) => !days(one) || one.closesOn >= one.opensOn,
  short: (one: { opensOn: string; closesOn: string }) => !days(one) || !tooLong(one),
};

const roundShape = (today: string) => z.object({
  'title.nl': filled(MOST.title, 'title'), 'title.en': filled(MOST.title, 'title'), instrument: filled(60, 'instrument'),
  units, years, opensOn: day('opens').refine((one) => one >= today, 'opens'), closesOn: day('closes'),
  remind1: maybeDay, remind2: maybeDay, inClass: z.string(), 'invite.nl': own, 'invite.en': own,
}).refine(window.fits, { path: ['closesOn'], message: 'closes' }).refine(window.short, { path: ['closesOn'], message: 'short' })
  .refine(({ remind1, remind2, ...one }) => !days(one)
    || goodReminders([remind1, remind2].filter((text) => text !== ''), one),
    { path: ['remind1'], message: 'remind' })
  .transform((one): RoundWrite => {
    const invite = {
      ...(one['invite.nl'] ? { nl: one['invite.nl'] } : {}), ...(one['invite.en'] ? { en: one['invite.en'] } : {}),
    };
    const inClass = one.inClass !== '';
    return {
      title: { nl: one['title.nl'], en: one['title.en'] }, instrument: one.instrument, units: one.units, years: one.years,
      opensOn: one.opensOn, closesOn: one.closesOn, inClass,
      remindOn: inClass ? [] : [one.remind1, one.remind2].filter((text) => text !== '').sort(),
      invite: Object.keys(invite).length > 0 ? invite : null,
    };
  });

const given = (form: URLSearchParams, names: readonly string[]) => ({
  ...Object.fromEntries(names.map((name) => [name, clean(form.get(name))])), units: all(form, 'units'), years: all(form, 'years'),
});

/** A round as it was filled in. @param today a day, as `2026-11-26` */
export const readRound = (form: URLSearchParams, today: string): Read<RoundWrite> =>
  readWith(roundShape(today), given(form, [
  'title.nl', 'title.en', 'instrument', 'opensOn', 'closesOn', 'remind1', 'remind2', 'inClass', 'invite.nl', 'invite.en',
]));

const surveyShape = z.object({
  title: filled(MOST.survey, 'survey'), askedBy: filled(MOST.survey, 'askedBy'), units, years,
  opensOn: day('surveyDay'), closesOn: day('closes'),
  minutes: z.string().refine((text) => text === '' || (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 120), 'minutes'),
}).refine(window.fits, { path: ['closesOn'], message: 'closes' })
  .transform((one): SurveyWrite => ({ ...one, minutes: one.minutes === '' ? null : Number(one.minutes) }));

/** What somebody else asks. */
export const readSurvey = (form: URLSearchParams): Read<SurveyWrite> =>
  readWith(surveyShape, given(form, ['title', 'askedBy', 'opensOn', 'closesOn', 'minutes']));

/** The version that a form was made from. */
export const versionIn = (form: URLSearchParams): number => {
  const version = Number(form.get('version'));
  return Number.isSafeInteger(version) && version > 0 && version < 2 ** 31 ? version : 0;
};
