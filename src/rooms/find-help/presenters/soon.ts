import { dayInWords, localOf, momentInWords } from '../../../core/time/days.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Findable } from '../store.ts';
import type { FindWords } from '../words.ts';

/** How soon something can start, in one line; undefined when nobody said. */
export function soonOf(offer: Findable, words: FindWords, lang: Lang, now: Date): string | undefined {
  const { waiting, moments = [], forms = [], level } = offer;
  if (level === 6) return words.soon.dayAndNight;
  if (waiting) {
    const on = dayInWords(waiting.reportedOn, lang);
    if (waiting.toDays <= 1) return words.soon.soonest(on);
    return words.soon.waiting(words.soon.days(Math.max(1, waiting.fromDays)), words.soon.days(waiting.toDays), on);
  }
  const next = moments
    .filter(({ start, placesLeft }) => start >= localOf(now) && placesLeft !== 0)
    .sort((a, b) => a.start.localeCompare(b.start))[0];
  if (next) return words.soon.next(momentInWords(next.start, lang));
  if (forms.includes('drop-in')) return words.soon.walkIn;
  return forms.some((form) => form === 'online' || form === 'self-help') ? words.soon.now : undefined;
}
