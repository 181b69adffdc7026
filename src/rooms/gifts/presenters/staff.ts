import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { Received } from '../services/receiving.ts';
import type { Receiver } from '../stores/receivers.ts';
import type { GiftWords } from '../words/index.ts';

/** What somebody was given. From whom is inside, so it is said only of what was opened. */
export const receivedView = (
  all: readonly Received[], listing: Receiver | undefined, { received: words, form }: GiftWords, lang: Lang,
) => ({
  rows: all.map(({ row, copy }) => ({
    id: row.id, from: row.opened_at ? copy.from : words.unopened, fresh: row.opened_at === null,
    given: dayInWords(row.made_on, lang), until: dayInWords(row.until_on, lang),
  })),
  listing: listing && {
    name: listing.name, about: listing.about ?? '', assesses: listing.assesses ? form.assesses : form.assessesNot,
  },
});
export type ReceivedView = ReturnType<typeof receivedView>;
