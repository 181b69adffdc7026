import { encode } from 'uqr';
import { linesOf } from '../../../core/hand-over/lines.ts';
import { ASKED_ITEMS } from '../../../core/hand-over/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { GuideService } from '../services/guide.ts';
import { addDays, dayOf } from '../../../core/time/days.ts';
import { OPEN_DAYS } from '../../../core/hand-over/terms.ts';
import type { HandOverWords } from '../words.ts';
import { onDay } from './shared.ts';

export type GuideRow = {
  readonly id: string;
  readonly at: string;
  readonly waits: boolean;
  readonly hears: readonly string[];
};

/** What a guide hears: the same words whatever the student did, until the student lets more go. */
export function guideRows(
  words: Awaited<ReturnType<GuideService['list']>>,
  text: HandOverWords,
  lang: Lang,
  now: Date,
): readonly GuideRow[] {
  const gone = (madeAt: Date) => addDays(dayOf(madeAt), OPEN_DAYS) <= dayOf(now);
  return words.map(({ id, made_at, opened_at, step, said }) => ({
    id,
    at: onDay(made_at, lang),
    waits: opened_at === null && !gone(made_at),
    hears: [
      opened_at === null ? text.guide.expired : text.guide.done,
      ...(step ? [text.guide.steps[step]] : []), ...(said ? [text.guide.said(said)] : [])],
  }));
}

/** The code to scan, as one path of squares. */
export function codeView(found: Awaited<ReturnType<GuideService['waiting']>>, address: string, words: HandOverWords) {
  const { data, size } = encode(address, { ecc: 'M', border: 3 });
  return {
    id: found.row.id,
    address,
    size,
    days: words.days(OPEN_DAYS),
    path: data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join(''),
    items: ASKED_ITEMS.map((item) => ({
      label: words.itemsOf[item],
      lines: linesOf(found.texts[item]?.text ?? ''),
    })).filter(({ lines }) => lines.length > 0),
  };
}
export type CodeView = ReturnType<typeof codeView>;
