import type { PartText } from '../initiatives/types.ts';
import { addDays } from '../time/days.ts';
import { sharesDays, sharesStudents } from './for-whom.ts';
import { halfOf, nextHalf, windowOfHalf } from './half-year.ts';
import type { ForWhom, Tree, Window } from './types.ts';

/** Something that students are asked: a round of ours, or what somebody else asks. */
export type Entry = ForWhom & Window & {
  readonly id: string; readonly kind: 'round' | 'other'; readonly title: string | PartText;
};
/** Two that ask some of the same students on some of the same days. */
export type Overlap = { readonly one: Entry; readonly other: Entry; readonly days: Window };
/** A half-year: what there is by month, where it is quiet, and what runs at the same time. */
export type HalfYear = {
  readonly half: string;
  readonly months: readonly { readonly month: string; readonly entries: readonly Entry[] }[];
  readonly quiet: readonly Window[];
  readonly overlaps: readonly Overlap[];
};

/** Without anything for so many days is told as quiet. */
const QUIET_DAYS = 28;

/** Stretches of a half-year in which nobody is asked anything. */
function quietIn(half: Window, entries: readonly Entry[]): readonly Window[] {
  const inOrder = [...entries].sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
  const quiet: Window[] = [];
  let from = half.opensOn;
  for (const { opensOn, closesOn } of [...inOrder, { opensOn: addDays(half.closesOn, 1), closesOn: half.closesOn }]) {
    if (opensOn > addDays(from, QUIET_DAYS - 1)) quiet.push({ opensOn: from, closesOn: addDays(opensOn, -1) });
    if (closesOn >= from) from = addDays(closesOn, 1);
  }
  return quiet;
}

function overlapsIn(entries: readonly Entry[], tree: Tree): readonly Overlap[] {
  return entries.flatMap((one, at) => entries.slice(at + 1)
    .filter((other) => sharesDays(one, other) && sharesStudents(one, other, tree))
    .map((other) => ({ one, other, days: {
      opensOn: one.opensOn > other.opensOn ? one.opensOn : other.opensOn,
      closesOn: one.closesOn < other.closesOn ? one.closesOn : other.closesOn,
    } })));
}

const monthsOf = ({ opensOn }: Window): readonly string[] => {
  const [year = '', first = ''] = opensOn.split('-');
  return Array.from({ length: 6 }, (_, i) => `${year}-${String(Number(first) + i).padStart(2, '0')}`);
};

/**
 * Everything that students are asked, by half-year: from the one of a day to that of the last entry. (ROUND-11)
 * An entry stands in the month in which it opens; an overlap in the half-year in which it begins.
 */
export function calendarOf(entries: readonly Entry[], from: string, tree: Tree): readonly HalfYear[] {
  const first = halfOf(from);
  const last = entries.map(({ closesOn }) => halfOf(closesOn)).concat(nextHalf(first)).sort().at(-1) as string;
  const halves: HalfYear[] = [];
  for (let half = first; half <= last; half = nextHalf(half)) {
    const window = windowOfHalf(half);
    const here = entries.filter((one) => sharesDays(one, window)).sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
    halves.push({
      half, quiet: quietIn(window, here),
      months: monthsOf(window).map((month) => ({
        month, entries: here.filter(({ opensOn }) => opensOn.startsWith(month)),
      })),
      overlaps: overlapsIn(here, tree).filter(({ days }) => halfOf(days.opensOn) === half),
    });
  }
  return halves;
}
