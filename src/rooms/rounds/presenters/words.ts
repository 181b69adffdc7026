import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import type { ForWhom } from '../../../core/rounds/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import { periodInWords } from '../../../core/time/period.ts';
import type { UnitRow } from '../types.ts';
import { wordsOf } from '../words/index.ts';

export const nameIn = (text: PartText | string, lang: Lang): string =>
  (typeof text === 'string' ? text : text[lang] ?? text.nl ?? text.en ?? '');

/** "a, b en c" */
export const listed = (parts: readonly string[], lang: Lang): string => new Intl.ListFormat(lang, { type: 'conjunction' }).format(parts);

/** The name of a unit in words. */
export const unitName = (id: string, units: readonly UnitRow[], lang: Lang): string => {
  const unit = units.find((one) => one.id === id);
  return unit ? nameIn(unit.name, lang) : wordsOf(lang).unitGone;
};

/** "Verpleegkunde en Fysiotherapie, jaar 1" */
export function whomInWords({ units, years }: ForWhom, all: readonly UnitRow[], lang: Lang): string {
  const words = wordsOf(lang);
  const who = units.length === 0 ? words.everybody : listed(units.map((id) => unitName(id, all, lang)), lang);
  return years.length === 0 ? who : `${who}, ${words.year(listed([...years].sort().map(String), lang))}`;
}

type Days = { readonly opensOn: string; readonly closesOn: string };

/** With the year: "1 tot en met 14 maart 2027". */
export const daysInWords = ({ opensOn, closesOn }: Days, lang: Lang): string => (opensOn === closesOn ? dayInWords(opensOn, lang)
  : `${periodInWords({ from: opensOn, to: closesOn }, lang)} ${closesOn.slice(0, 4)}`);

/** A sentence begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
