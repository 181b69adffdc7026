import { z } from 'zod';
import { isId } from '../../platform/http/ids.ts';
import { DATE_FORMS, DUTY_ROLES } from '../../core/training/types.ts';

const day = z.string().refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T12:00:00Z`))
  && new Date(`${text}T12:00:00Z`).toISOString().startsWith(text));
/** 9:30, 09.30 or 09:30 */
const time = z.string().trim().regex(/^([01]?\d|2[0-3])[.:][0-5]\d$/)
  .transform((text) => text.replace('.', ':').padStart(5, '0'));
const whole = (least: number, most: number) => z.string().trim().regex(/^\d{1,4}$/).transform(Number)
  .pipe(z.number().min(least).max(most));

/** A date for a training, as its keeper types it. Fields that are wrong are in the path of the issue. */
export const dateShape = z.object({
  form: z.enum(DATE_FORMS),
  day, start: time, end: time,
  place: z.string().trim().min(1).max(120),
  seats: whole(1, 500),
  until: z.union([day, z.literal('')]),
}).transform(({ form, day: on, start, end, place, seats, until }, ctx) => {
  if (end <= start) ctx.addIssue({ code: 'custom', path: ['end'], message: 'before' });
  if (until > on) ctx.addIssue({ code: 'custom', path: ['until'], message: 'after' });
  return { form, startsAt: `${on}T${start}`, endsAt: `${on}T${end}`, place, seats, signupUntil: until || on };
});
export type DateInput = z.output<typeof dateShape>;

/** For whom a training is a duty. Empty months: once is enough. */
export const dutyShape = z.object({
  role: z.enum(DUTY_ROLES),
  within: whole(0, 1095),
  renew: z.union([z.literal('').transform(() => null), whole(1, 120)]),
}).transform(({ role, within, renew }) => ({ role, withinDays: within, renewAfterMonths: renew }));
export type DutyInput = z.output<typeof dutyShape>;

/** Who was there: the sign-ups that were ticked. */
export const presentIn = (form: URLSearchParams): readonly string[] => form.getAll('present').filter(isId);
