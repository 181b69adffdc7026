import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { Everything } from '../services/my-data.ts';
import type { CheckInWords } from '../words.ts';

/** What there is, in words and numbers: what is not there is not named. */
export function linesOf(all: Everything, words: CheckInWords): readonly string[] {
  const w = words.data.counts;
  return [
    [all.records.length, w.records], [all.drafts.length, w.drafts], [all.exercises.length, w.exercises],
    [all.gifts.length, w.gifts], [all.reminder ? 1 : 0, () => w.reminder], [all.counted.length, w.counted],
    [all.rounds, w.rounds], [Object.keys(all.choices).length > 0 ? 1 : 0, () => w.choices],
  ].flatMap(([n, say]) => ((n as number) > 0 ? [(say as (n: number) => string)(n as number)] : []));
}

/** How one check-in is called: its title, or its key when the institution no longer has it. */
const titleOf = (all: Pick<Everything, 'instruments'>, key: string, lang: Lang): string =>
  all.instruments[key]?.title[lang] ?? key;

/** The page about a student's own data. */
export function dataView(all: Everything, words: CheckInWords, lang: Lang) {
  return {
    lines: linesOf(all, words),
    records: all.records.map(({ id, value, goneOn }) => ({
      id, title: titleOf(all, value.instrument, lang), on: dayInWords(value.on, lang), until: dayInWords(goneOn, lang),
    })),
  };
}
export type DataView = ReturnType<typeof dataView>;
