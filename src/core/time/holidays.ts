import { addDays } from './days.ts';

/** Easter Sunday, in the calendar of the west (Meeus, Jones and Butcher): `2026-04-05`. */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}

/** A day on which practices and offices in the Netherlands are shut. @param day `2026-12-25` */
export function isHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const sunday = easter(year);
  const king = new Date(`${year}-04-27T12:00:00Z`).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`;
  const fixed = [`${year}-01-01`, king, `${year}-12-25`, `${year}-12-26`];
  return [...fixed, ...[1, 39, 50].map((days) => addDays(sunday, days))].includes(day);
}
