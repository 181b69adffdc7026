import type { Lang } from '../../../core/frameworks/types.ts';
import { localOf, spanInWords } from '../../../core/time/days.ts';
import { canRecord, canStepBack } from '../../../core/training/signing-up.ts';
import { DATE_FORMS, DUTY_ROLES } from '../../../core/training/types.ts';
import type { KeepingService } from '../keeping-service.ts';
import { wordsOf } from '../words.ts';

type Kept = Awaited<ReturnType<KeepingService['training']>>;
type Attendance = Awaited<ReturnType<KeepingService['attendance']>>;

/** What the keeper of a training can change. */
export function keepingView({ training, dates, duties }: Kept, lang: Lang, now: Date) {
  const words = wordsOf(lang);
  return {
    id: training.id, name: training.body.name, someUnits: training.unitIds.length > 0,
    dates: [...dates].reverse().map((date) => ({
      id: date.id, moment: spanInWords(date.startsAt, date.endsAt, lang), form: words.forms[date.form],
      place: date.place,
      taken: words.keep.takenOf(date.taken, date.seats), cancelled: date.cancelled,
      canCancel: canStepBack(date, localOf(now)),
    })),
    duties: duties.map(({ id, role, withinDays, renewAfterMonths }) => ({
      id, role: words.roles[role], within: words.training.days(withinDays),
      renew: renewAfterMonths === undefined ? words.keep.once : words.training.months(renewAfterMonths),
    })),
    forms: DATE_FORMS.map((value) => ({ value, label: words.forms[value] })),
    roles: DUTY_ROLES.map((value) => ({ value, label: words.roles[value] })),
  };
}
export type KeepingView = ReturnType<typeof keepingView>;

/** The list of one date. */
export function attendanceView({ training, date, signups }: Attendance, lang: Lang, now: Date) {
  const words = wordsOf(lang);
  const waits = signups.some(({ state }) => state === 'waiting');
  const record = canRecord(date, localOf(now));
  return {
    id: date.id, trainingId: training.id, name: training.body.name, place: date.place,
    moment: spanInWords(date.startsAt, date.endsAt, lang), cancelled: date.cancelled, record,
    canPlace: waits && date.taken < date.seats && !date.cancelled && !record,
    people: signups.map(({ id, name, state }) => (
      { id, name, came: state === 'attended', waits: state === 'waiting', label: words.attendance.states[state] }
    )),
  };
}
export type AttendanceView = ReturnType<typeof attendanceView>;
