import type { Lang } from '../frameworks/types.ts';
import type { Window } from './types.ts';

/** The half-year of a day: `2026-1` is January to June, `2026-2` July to December. */
export const halfOf = (day: string): string => `${day.slice(0, 4)}-${day.slice(5, 7) <= '06' ? '1' : '2'}`;

/** The half-year after this one. */
export function nextHalf(half: string): string {
  const [year = '', part] = half.split('-');
  return part === '1' ? `${year}-2` : `${Number(year) + 1}-1`;
}

/** First and last day of a half-year. */
export function windowOfHalf(half: string): Window {
  const [year = '', part] = half.split('-');
  return part === '1' ? { opensOn: `${year}-01-01`, closesOn: `${year}-06-30` }
    : { opensOn: `${year}-07-01`, closesOn: `${year}-12-31` };
}

/** Every half-year that a window has a day in (ROUND-2). */
export function halvesOf({ opensOn, closesOn }: Window): readonly string[] {
  const last = halfOf(closesOn);
  const halves: string[] = [];
  for (let half = halfOf(opensOn); half <= last; half = nextHalf(half)) halves.push(half);
  return halves;
}

/** "januari tot en met juni 2027". */
export function halfInWords(half: string, lang: Lang): string {
  const [year = '', part] = half.split('-');
  if (lang === 'nl') return `${part === '1' ? 'januari tot en met juni' : 'juli tot en met december'} ${year}`;
  return `${part === '1' ? 'January to June' : 'July to December'} ${year}`;
}
