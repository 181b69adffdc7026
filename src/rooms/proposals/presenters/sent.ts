import type { Lang } from '../../../core/frameworks/types.ts';
import { euroShort, euroTyped } from '../../../core/accounting/euro.ts';
import { accountIsDue, answerBy, answerIsLate, totals } from '../../../core/proposals/rules.ts';
import { dayInWords, dayOf } from '../../../core/time/days.ts';
import type { Values } from '../schemas.ts';
import { seenMark } from '../seen.ts';
import type { Proposal } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { LOOKS, thingsOf } from './own.ts';

const GROUPS = ['sent', 'granted', 'done', 'refused'] as const;
type Tag = { readonly label: string; readonly look: 'plain' | 'good' | 'attention' | 'wrong' };

function rowOf(row: Proposal, today: string, lang: Lang) {
  const words = wordsOf(lang);
  const late = answerIsLate({ state: row.state, madeAt: row.made_at }, today);
  const due = accountIsDue({ state: row.state, answeredOn: row.answered_on ?? undefined }, today);
  const tags: Tag[] = [{ label: words.states[row.state], look: LOOKS[row.state] }];
  if (late) tags.unshift({ label: words.sent.late, look: 'wrong' });
  if (due) tags.push({ label: words.sent.accountDue, look: 'attention' });
  const money = (cents: number | null, say: (amount: string) => string) =>
    cents === null ? [] : [say(euroShort(cents, lang))];
  const facts =
    row.state === 'sent'
      ? [
          words.sent.by(dayInWords(answerBy(row.made_at), lang)),
          ...money(row.asks_cents, words.sent.asks),
          ...(row.asks_room ? [words.sent.asksRoom] : []),
          ...(row.asks_help ? [words.sent.asksHelp] : []),
        ]
      : [
          words.own.sentOn(dayInWords(dayOf(row.made_at), lang)),
          ...money(row.grant_cents, words.sent.gets),
          ...money(row.spent_cents, words.sent.spent),
          ...(row.people === null ? [] : [words.sent.people(row.people)]),
        ];
  return { path: `/beleid/ideeen/${row.id}`, title: row.title, tags, facts, alert: late };
}

/** What students sent, for the coordinator: what waits for an answer first. @param today `2026-11-22` */
export function sentView(rows: readonly Proposal[], today: string, lang: Lang) {
  const words = wordsOf(lang).sent;
  // what waits longest stands on top
  const inOrder = (state: (typeof GROUPS)[number]) => {
    const own = rows.filter((row) => row.state === state);
    return state === 'sent' ? [...own].reverse() : own;
  };
  const waiting = inOrder('sent');
  return {
    counts: {
      waiting: waiting.length,
      late: waiting.filter(({ made_at: madeAt }) => answerIsLate({ state: 'sent', madeAt }, today)).length,
      open: inOrder('granted').length,
    },
    groups: GROUPS.map((key) => ({
      key,
      title: words.groups[key],
      rows: inOrder(key).map((row) => rowOf(row, today, lang)),
    })).filter((group) => group.rows.length > 0),
    totals: totals(
      rows.map((row) => ({
        state: row.state,
        answeredOn: row.answered_on ?? undefined,
        grantCents: row.grant_cents ?? undefined,
        spentCents: row.spent_cents ?? undefined,
      })),
    ).map(({ year, count, granted, spent, open }) => [
      String(year),
      String(count),
      euroShort(granted, lang),
      euroShort(spent, lang),
      String(open),
    ]),
  };
}
export type SentView = ReturnType<typeof sentView>;

/** One idea, for the coordinator who answers it. */
export const answerView = (row: Proposal, lang: Lang) => ({
  id: row.id,
  title: row.title,
  what: row.what,
  reach: row.reach || undefined,
  state: row.state,
  seen: seenMark(row),
  label: wordsOf(lang).states[row.state],
  look: LOOKS[row.state],
  sentOn: dayInWords(dayOf(row.made_at), lang),
  ...thingsOf(row, lang),
});
export type AnswerView = ReturnType<typeof answerView>;

/** What the form of the answer shows: what was answered, or a sentence to begin with. */
export function answerValues(row: Proposal, sentence: string | null, lang: Lang): Values {
  const sentences = wordsOf(lang).answer.sentences;
  const begin =
    sentence && Object.hasOwn(sentences, sentence) ? sentences[sentence as keyof typeof sentences][1] : undefined;
  if (begin)
    return {
      answer: begin,
      state: sentence === 'yes' || sentence === 'part' ? 'granted' : 'refused',
      cents: sentence === 'yes' ? euroTyped(row.asks_cents) : '',
    };
  return {
    state: row.state === 'granted' || row.state === 'refused' ? row.state : '',
    answer: row.answer ?? '',
    cents: euroTyped(row.grant_cents),
    room: row.room ?? '',
    contact: row.contact ?? '',
  };
}
