import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { Filling } from '../services/filling.ts';
import type { Chosen } from '../services/choices.ts';
import type { UnitHere } from '../stores/here.ts';
import type { CheckInWords } from '../words.ts';
import type { Option } from './fill.ts';
import { partOf } from './home.ts';

/** The end of a check-in: what is asked, and what was chosen before and is not asked again. */
export type DoneView = {
  readonly title: string;
  readonly given: string;
  readonly asks: { readonly keep: boolean; readonly count: boolean; readonly remind: boolean };
  readonly keepHint: string;
  readonly made: readonly string[];
  readonly units: readonly Option[];
  readonly years: readonly Option[];
  readonly round: boolean;
  readonly inClass: boolean;
};

const MOST_YEARS = 6;

export function doneView(
  filling: Filling, { reminder }: Pick<Chosen, 'reminder'>, units: readonly UnitHere[], words: CheckInWords, lang: Lang,
): DoneView {
  const { choices: { keepSince, count, remindSince }, items, answers, round } = filling;
  const day = (on: string) => dayInWords(on, lang);
  const w = words.done;
  return {
    title: filling.instrument.title[lang],
    given: words.fill.given(Object.keys(answers).length, items.length),
    asks: { keep: !keepSince, count: !count, remind: !remindSince && !reminder },
    keepHint: round?.inClass ? w.keepHintClass : w.keepHint,
    made: [
      ...(keepSince ? [w.keepMade(day(keepSince))] : []), ...(count ? [w.countMade(day(count.since))] : []),
      ...(remindSince ? [w.remindMade(day(remindSince))] : []),
      ...(reminder && !remindSince ? [words.choices.remindAt(day(reminder.nextOn))] : []),
    ],
    units: units.map(({ id, name }) => ({ value: id, label: partOf(name, lang) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'nl')),
    years: Array.from({ length: MOST_YEARS }, (_, i) => ({ value: String(i + 1), label: w.yearOf(i + 1) })),
    round: round !== undefined, inClass: round?.inClass === true,
  };
}
