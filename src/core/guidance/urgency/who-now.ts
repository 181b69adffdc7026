import type { Acute, LineKey } from '../../finding/acute/types.ts';
import { isHoliday } from '../../time/holidays.ts';
import { localOf } from '../../time/days.ts';

/** A helpline, or the general practitioner of the student. */
export type CallKey = LineKey | 'gp';

const OPENS = '08:00';
const SHUTS = '17:00';

/** GUIDE-3: when a practice of general practitioners answers: Monday to Friday from 8 to 17, on the Dutch clock. */
export function officeHours(moment: Date): boolean {
  const [day = '', time = ''] = localOf(moment).split('T');
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5 && !isHoliday(day) && time >= OPENS && time < SHUTS;
}

/**
 * Who to call at this hour, first what the words asked for: 112, 113, and the general practitioner or, outside office
 * hours, the huisartsenpost. No doubles. The contact of an institution is words, and stands beside these.
 */
export function whoNow(now: Date, acute?: Pick<Acute, 'lines'>): readonly CallKey[] {
  const doctor = officeHours(now) ? 'gp' : 'huisartsenpost';
  const wanted: readonly CallKey[] = [...(acute?.lines ?? []), '112', '113', doctor];
  return [...new Set(wanted.filter((key) => key !== 'institution').map((key) => (key === 'huisartsenpost' ? doctor : key)))];
}
