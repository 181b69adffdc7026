import { linesOf } from '../../../core/hand-over/lines.ts';
import { isUnderWay, mayMove, waitsForAnswer } from '../../../core/hand-over/states.ts';
import { ASKED_ITEMS } from '../../../core/hand-over/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords, dayOf, momentInWords } from '../../../core/time/days.ts';
import type { HandOverRow } from '../stores/hand-overs.ts';
import type { Place } from '../stores/receptions.ts';
import type { Seen } from '../services/view.ts';
import type { HandOverWords } from '../words.ts';
import { nameOf, onDay, placeOptions } from './shared.ts';

const late = (row: HandOverRow, today: string) =>
  waitsForAnswer(row.state) && row.due_on !== null && row.due_on < today;

function rowView(row: HandOverRow, places: readonly Place[], words: HandOverWords, lang: Lang, today: string) {
  const place = places.find(({ id }) => id === row.initiative_id);
  return {
    id: row.id,
    to: place ? nameOf(place.name, lang) : '',
    since: row.sent_at ? onDay(row.sent_at, lang) : '',
    by: row.due_on && waitsForAnswer(row.state) ? dayInWords(row.due_on, lang) : '',
    state: words.states[row.state],
    late: late(row, today),
    fresh: row.state === 'sent',
    acceptable: waitsForAnswer(row.state),
  };
}
export type InboxRow = ReturnType<typeof rowView>;

/** The inbox: what waits, what is in one's care, what has ended; and one's own load in numbers. */
export function inboxView(
  rows: readonly HandOverRow[],
  places: readonly Place[],
  me: string,
  words: HandOverWords,
  lang: Lang,
  now: Date,
) {
  const today = dayOf(now);
  const some = (those: (row: HandOverRow) => boolean) =>
    rows.filter(those).map((row) => rowView(row, places, words, lang, today));
  const waits = some((row) => waitsForAnswer(row.state)).sort((a, b) => Number(b.late) - Number(a.late));
  const mine = some((row) => isUnderWay(row.state) && !waitsForAnswer(row.state) && row.accepted_by === me);
  const ended = some((row) => !isUnderWay(row.state));
  return {
    receives: places.some(({ people }) => people.some(({ id }) => id === me)),
    waits,
    mine,
    ended,
    numbers: [
      { label: words.inbox.fresh, value: waits.filter(({ fresh }) => fresh).length },
      { label: words.inbox.open, value: waits.length },
      { label: words.inbox.late, value: waits.filter((row) => row.late).length },
      { label: words.inbox.mine, value: mine.length },
    ],
  };
}
export type InboxView = ReturnType<typeof inboxView>;

/** One hand-over as its receiver sees it, and what they may do with it now. */
export function receiveView({ row, texts, places, place }: Seen, words: HandOverWords, lang: Lang) {
  const may = (to: Parameters<typeof mayMove>[2]) => mayMove('receiver', row.state, to);
  return {
    id: row.id,
    name: place ? nameOf(place.name, lang) : '',
    state: words.states[row.state],
    withdrawn: row.state === 'withdrawn',
    underWay: isUnderWay(row.state),
    acceptedOn: row.accepted_at ? onDay(row.accepted_at, lang) : undefined,
    term: waitsForAnswer(row.state) && row.due_on ? words.receive.term(dayInWords(row.due_on, lang)) : undefined,
    items: ASKED_ITEMS.map((item) => ({
      item,
      label: words.itemsOf[item],
      lines: linesOf(texts[item]?.text ?? ''),
    })).filter(({ lines }) => lines.length > 0),
    anonymous: !texts.contact,
    choice: texts.choice && momentInWords(texts.choice.text, lang),
    back: texts.back?.text,
    sentAnswer: texts.answer?.text,
    sentDates: linesOf(texts.dates?.text ?? '').map((one) => momentInWords(one, lang)),
    reason: texts.reason?.text,
    may: { accept: may('accepted'), contact: may('first-contact'), close: may('closed'), decline: may('declined') },
    others: placeOptions(
      places.filter(({ id }) => id !== row.initiative_id),
      words,
      lang,
    ),
  };
}
export type ReceiveView = ReturnType<typeof receiveView>;
