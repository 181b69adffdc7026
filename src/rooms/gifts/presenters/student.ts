import { lastDays } from '../../../core/check-in/gift-days.ts';
import { pointsOf, RECEIVER_ROLES } from '../../../core/check-in/gift.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords, dayOf } from '../../../core/time/days.ts';
import type { Typed, Wrong } from '../schemas.ts';
import type { Prepared, Shared } from '../services/giving.ts';
import type { Kept } from '../services/kept.ts';
import type { Receiver } from '../stores/receivers.ts';
import type { GiftWords } from '../words/index.ts';

/** More people than this are found by searching, not by scrolling. */
const AT_ONCE = 30;
/** From so many on, searching is quicker than looking. */
const SEARCH_FROM = 7;

export const errorsOf = (wrong: readonly Wrong[], { wrong: words }: GiftWords) =>
  wrong.map(({ field, kind }) => ({ field, message: words[kind] }));

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** People whose name has every word that was typed, whatever its accents. */
export const named = (people: readonly Receiver[], q: string): readonly Receiver[] => {
  const parts = plain(q).split(/\s+/).filter(Boolean);
  return people.filter(({ name }) => parts.every((part) => plain(name).includes(part)));
};

/** What a student gives now. */
export const sharedView = (all: readonly Shared[], words: GiftWords, lang: Lang) => all.map(({ row, copy }) => ({
  id: row.id, to: row.receiver_name, until: dayInWords(row.until_on, lang),
  what: copy.what === 'result' ? words.shared.resultOf(copy.instrument[lang], dayInWords(copy.on, lang))
    : words.shared.lineOf(copy.score[lang].toLowerCase()),
  opened: row.opened_at ? words.shared.openedOn(dayInWords(dayOf(row.opened_at), lang)) : words.shared.notYet,
  isOpened: row.opened_at !== null,
}));
export type SharedView = ReturnType<typeof sharedView>;

const roleGroups = (people: readonly Receiver[], words: GiftWords) => RECEIVER_ROLES.flatMap((role) => {
  const options = people.filter((one) => one.role === role).map(({ personId, name, about, assesses }) => ({
    value: `${role}.${personId}`, label: name,
    hint: [about, assesses ? words.form.assesses : words.form.assessesNot].filter(Boolean).join('. '),
  }));
  return options.length === 0 ? [] : [{ title: words.roles[role], options }];
});

/** The form: what, with whom, until when. */
export function formView(
  { kept, people, typed, searched }: {
    kept: Kept; people: readonly Receiver[]; typed: Typed; searched: boolean;
  }, words: GiftWords, lang: Lang, today: string,
) {
  const found = named(people, typed.q);
  // whoever was chosen stays in sight
  const chosen = people.filter((one) => `${one.role}.${one.personId}` === typed.to && !found.slice(0, AT_ONCE).includes(one));
  const shown = [...chosen, ...found.slice(0, AT_ONCE)];
  const { first, last } = lastDays(today);
  // one thing to give asks for no choice: the next page shows it before anything leaves
  const what = typed.what || (kept.lines.length === 0 ? 'result' : '');
  return {
    typed: { ...typed, what }, first, last, untilHint: words.form.untilHint(dayInWords(last, lang)),
    lead: words.form.lead(kept.instrument.title[lang], dayInWords(kept.record.on, lang)),
    options: [
      { value: 'result', label: words.form.result, hint: words.form.resultHint },
      ...kept.lines.map((score) => ({
        value: `line:${score.key}`, label: words.form.line(score.title[lang].toLowerCase()),
        hint: words.form.lineHint(pointsOf(score, kept.records).length),
      })),
    ],
    nobody: people.length === 0, groups: roleGroups(shown, words), search: people.length >= SEARCH_FROM,
    searched: !searched || !typed.q ? undefined
      : found.length === 0 ? words.form.notFound : words.form.found(found.length),
    more: found.length > AT_ONCE ? words.form.more(found.length - AT_ONCE) : undefined,
  };
}
export type FormView = ReturnType<typeof formView>;

/** What a student must know before they say yes. */
export function confirmView({ receiver }: Prepared, until: string, { confirm: words }: GiftWords, lang: Lang) {
  const { name, about, assesses } = receiver;
  return {
    name, about, assesses,
    warning: assesses ? words.assesses(name) : words.assessesNot(name),
    facts: [words.unread, words.opened, words.stop(dayInWords(until, lang))], onCall: words.onCall(name),
  };
}
export type ConfirmView = ReturnType<typeof confirmView>;

/** Check-ins to choose from. */
export const chooseView = (kept: readonly Kept[], { choose: words }: GiftWords, lang: Lang) =>
  kept.map(({ id, instrument, record }) =>
    ({ id, label: words.itemOf(instrument.title[lang], dayInWords(record.on, lang)) }));
