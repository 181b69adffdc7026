import type { Lang } from '../../../core/frameworks/types.ts';
import { euroShort, euroTyped } from '../../../core/accounting/euro.ts';
import { answerBy, answerIsLate, movesOf } from '../../../core/proposals/rules.ts';
import { dayInWords, dayOf } from '../../../core/time/days.ts';
import type { Values } from '../schemas.ts';
import type { Proposal } from '../service.ts';
import { wordsOf } from '../words/index.ts';

export type { Values };

export const LOOKS = {
  sent: 'plain',
  granted: 'good',
  done: 'good',
  refused: 'attention',
  withdrawn: 'plain',
} as const;

/** The ideas of one student, as a list. */
export const ownRows = (rows: readonly Proposal[], lang: Lang) =>
  rows.map(({ id, title, state, made_at: madeAt }) => {
    const words = wordsOf(lang);
    return {
      path: `/ideeen/${id}`,
      title,
      tags: [{ label: words.states[state], look: LOOKS[state] }],
      facts: [
        words.own.sentOn(dayInWords(dayOf(madeAt), lang)),
        ...(state === 'sent' ? [words.own.by(dayInWords(answerBy(madeAt), lang))] : []),
        ...(state === 'granted' ? [words.own.tell] : []),
      ],
    };
  });
export type OwnRow = ReturnType<typeof ownRows>[number];

/** What was asked for and promised, in words. */
export function thingsOf(row: Proposal, lang: Lang) {
  const money = (cents: number | null) => (cents === null ? undefined : euroShort(cents, lang));
  const day = (on: string | null) => (on ? dayInWords(on, lang) : undefined);
  return {
    asks: { money: money(row.asks_cents), room: row.asks_room || undefined, help: row.asks_help || undefined },
    answer: row.answer ?? undefined,
    answeredOn: day(row.answered_on),
    gets: { money: money(row.grant_cents), room: row.room ?? undefined, contact: row.contact ?? undefined },
    account:
      row.account === null
        ? undefined
        : {
            text: row.account,
            spent: money(row.spent_cents),
            people: row.people ?? undefined,
            on: day(row.accounted_on),
          },
  };
}

/** One idea, for the student who sent it. @param today `2026-11-22` */
export function ownView(row: Proposal, today: string, lang: Lang) {
  const words = wordsOf(lang);
  const sent = { label: words.one.answerSteps.sent, note: dayInWords(dayOf(row.made_at), lang) };
  const things = thingsOf(row, lang);
  const answered = row.answered_on
    ? [
        {
          label: words.one.answerSteps[row.state === 'refused' ? 'refused' : 'granted'],
          note: things.answeredOn,
        },
      ]
    : [];
  const last =
    row.state === 'done' || row.state === 'withdrawn'
      ? [{ label: words.one.answerSteps[row.state], note: things.account?.on }]
      : [];
  return {
    id: row.id,
    title: row.title,
    what: row.what,
    reach: row.reach || undefined,
    ...things,
    moves: movesOf(row.state),
    steps: [sent, ...answered, ...last],
    late: answerIsLate({ state: row.state, madeAt: row.made_at }, today),
    by: row.state === 'sent' ? dayInWords(answerBy(row.made_at), lang) : undefined,
  };
}
export type OwnView = ReturnType<typeof ownView>;

/** An idea as its form shows it. */
export const proposalValues = (row: Proposal): Values => ({
  title: row.title,
  what: row.what,
  cents: euroTyped(row.asks_cents),
  room: row.asks_room,
  help: row.asks_help,
  reach: row.reach,
});
