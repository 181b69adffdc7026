import { linesOf } from '../../../core/hand-over/lines.ts';
import { isDraft, isUnderWay, waitsForAnswer } from '../../../core/hand-over/states.ts';
import { KEEP_DAYS } from '../../../core/hand-over/terms.ts';
import { ASKED_ITEMS, type AskedItem, type HandOverState } from '../../../core/hand-over/types.ts';
import { dayInWords, dayOf, momentInWords } from '../../../core/time/days.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { HandOverRow } from '../stores/hand-overs.ts';
import type { Place } from '../stores/receptions.ts';
import type { Draft } from '../schemas.ts';
import type { Seen } from '../services/view.ts';
import type { HandOverWords } from '../words.ts';
import { nameOf, onDay, peopleOf, placeOptions } from './shared.ts';

const PATH: readonly (keyof HandOverRow & `${string}_at`)[] = [
  'sent_at',
  'seen_at',
  'accepted_at',
  'first_contact_at',
];
const STATE_AT: Readonly<Record<string, HandOverState>> = {
  sent_at: 'sent',
  seen_at: 'seen',
  accepted_at: 'accepted',
  first_contact_at: 'first-contact',
};

/** The list of a student's hand-overs. */
export function listView(rows: readonly HandOverRow[], places: readonly Place[], words: HandOverWords, lang: Lang) {
  return {
    somewhere: places.some(({ open }) => open),
    rows: rows.map((row) => {
      const place = places.find(({ id }) => id === row.initiative_id);
      return {
        id: row.id,
        to: place ? nameOf(place.name, lang) : words.list.unknown,
        state: words.states[row.state],
        date: onDay(row.made_at, lang),
        attention: isDraft(row.state) || row.state === 'declined',
      };
    }),
  };
}

export type DraftItem = {
  readonly item: AskedItem;
  readonly label: string;
  readonly lines: readonly string[];
  readonly yes?: 'yes' | 'no';
};

/** The draft, line by line; `again` is what was typed when it comes back with an error. */
export function draftView(found: Seen, words: HandOverWords, lang: Lang, again?: Draft) {
  const { row, texts, places, word } = found;
  const items: readonly DraftItem[] = ASKED_ITEMS.map((item) => {
    const text = again ? again.texts[item] : (texts[item]?.text ?? '');
    const chosen = again ? again.yes.includes(item) : texts[item]?.yes;
    return { item, label: words.items[item], lines: linesOf(text), ...(chosen ? { yes: 'yes' as const } : {}) };
  });
  return {
    id: row.id,
    items,
    place: again?.initiativeId ?? row.initiative_id ?? '',
    places: placeOptions(places, words, lang),
    ...(word ? { guide: { name: word.guide_name, steps: again?.steps ?? word.steps } } : {}),
  };
}
export type DraftView = ReturnType<typeof draftView>;

/** What goes, word for word, and what does not. */
export function checkView({ row, texts, place, word }: Seen, words: HandOverWords, lang: Lang) {
  const going = ASKED_ITEMS.filter((item) => texts[item]?.yes);
  const people = peopleOf(row.recipient_names, lang);
  const guide = word
    ? word.steps
      ? words.check.hearsSteps(word.guide_name)
      : words.check.hearsNothing(word.guide_name)
    : words.check.noGuide;
  return {
    id: row.id,
    people,
    place: place ? nameOf(place.name, lang) : '',
    confidential: place?.confidential ?? false,
    guide,
    going: going.map((item) => ({ label: words.items[item], lines: linesOf(texts[item]?.text ?? '') })),
    not: ASKED_ITEMS.filter((item) => !going.includes(item)).map((item) => words.items[item]),
    answer: place ? words.answersWithin(words.days(place.termDays)) : '',
    kept: words.check.kept(words.days(place?.keepDays ?? KEEP_DAYS)),
  };
}
export type CheckView = ReturnType<typeof checkView>;

function stepsOf(row: HandOverRow, words: HandOverWords, lang: Lang) {
  const passed = PATH.flatMap((key) => {
    const at = row[key];
    return at instanceof Date ? [{ label: words.states[STATE_AT[key] as HandOverState], day: onDay(at, lang) }] : [];
  });
  const end = row.ended_at ? [{ label: words.states[row.state], day: onDay(row.ended_at, lang) }] : [];
  return [...passed, ...end];
}

/** Everything a student sees of what they sent. */
export function followView(found: Seen, words: HandOverWords, lang: Lang, now: Date) {
  const { row, texts, place, better, word, said } = found;
  const dates = linesOf(texts.dates?.text ?? '');
  const waits = waitsForAnswer(row.state);
  const late = waits && row.due_on !== null && row.due_on < dayOf(now);
  return {
    id: row.id,
    name: place ? nameOf(place.name, lang) : words.list.unknown,
    steps: stepsOf(row, words, lang),
    late,
    wait: waits && !late && row.due_on ? words.follow.wait(dayInWords(row.due_on, lang)) : undefined,
    underWay: isUnderWay(row.state),
    answered: Boolean(texts.answer ?? texts.reason ?? texts.dates ?? texts.back),
    answer: texts.answer?.text,
    reason: texts.reason?.text,
    back: texts.back?.text,
    better: better && { name: nameOf(better.name, lang) },
    chosen: texts.choice && momentInWords(texts.choice.text, lang),
    dates: texts.choice ? [] : dates.map((value) => ({ value, label: momentInWords(value, lang) })),
    went: ASKED_ITEMS.map((item) => ({
      item,
      label: words.items[item],
      lines: linesOf(texts[item]?.text ?? ''),
    })).filter(({ lines }) => lines.length > 0),
    guide: word && { name: word.guide_name, steps: word.steps, said, mayShareSteps: !place?.confidential },
    keptUntil: row.ended_at ? words.follow.keptUntil(dayInWords(row.gone_on, lang)) : undefined,
  };
}
export type FollowView = ReturnType<typeof followView>;
