import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { Change } from '../schemas.ts';
import type { Chosen } from '../services/choices.ts';
import type { CheckInWords } from '../words.ts';

/** One choice: what it is, since when, and the one button that changes it. */
export type ChoiceRow = {
  readonly title: string; readonly lines: readonly string[];
  readonly button?: { readonly what: Change; readonly label: string };
  readonly link?: { readonly path: string; readonly label: string };
};

function saidOf(done: Change | undefined, { choices: w }: CheckInWords): string | undefined {
  if (done === undefined) return undefined;
  if (done === 'stop-count') return w.counted;
  if (done === 'stop-remind') return w.reminded;
  return done === 'remove-kept' ? w.removed : w.saved;
}

/** The choices of a student. @param done what they just changed */
export function choicesView({ choices, reminder }: Chosen, words: CheckInWords, lang: Lang, done?: Change) {
  const w = words.choices;
  const since = (on: string) => w.since(dayInWords(on, lang));
  const { keepSince, count, remindSince, view } = choices;
  const reminds = remindSince !== undefined || reminder !== undefined;
  const rows: readonly ChoiceRow[] = [
    keepSince ? { title: w.keep, lines: [since(keepSince), w.keepText], button: { what: 'stop-keep', label: w.stopKeep } }
      : { title: w.keep, lines: [w.not, w.keepText], button: { what: 'keep', label: w.startKeep } },
    count ? { title: w.count, lines: [since(count.since), w.countText, w.countStop], button: { what: 'stop-count', label: w.stopCount } }
      : { title: w.count, lines: [w.not, w.countAsk] },
    {
      title: w.remind,
      lines: [
        ...(remindSince ? [since(remindSince)] : reminds ? [] : [w.not]),
        ...(reminder ? [w.remindAt(dayInWords(reminder.nextOn, lang))] : remindSince ? [w.remindNone] : []),
      ],
      link: { path: '/check-in/herinnering', label: w.remindSet },
      ...(reminds ? { button: { what: 'stop-remind', label: w.stopRemind } } : {}),
    },
    view === 'all' ? { title: w.view, lines: [w.all], button: { what: 'view-one', label: w.useOne } }
      : { title: w.view, lines: [w.one], button: { what: 'view-all', label: w.useAll } },
  ];
  const said = saidOf(done, words);
  return { rows, ...(said === undefined ? {} : { said }) };
}
export type ChoicesView = ReturnType<typeof choicesView>;
