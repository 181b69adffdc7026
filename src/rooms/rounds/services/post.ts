import { dueOn, type Due, remindersBy, type Sent } from '../../../core/rounds/letters.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Log } from '../../../platform/log/log.ts';
import type { Mailer } from '../../../platform/mail/mailer.ts';
import { letterFor, type LetterFacts } from '../letter.ts';
import * as store from '../stores/post.ts';

export type PostDeps = { readonly db: Database; readonly mailer: Mailer; readonly log: Log; readonly baseUrl: URL };

/** ROUND-10: so many lines are marked together, before their letters go one by one. */
const PART = 20;
/** After so many letters in a row that did not go, it is the mail server: the next hour is early enough. */
const ENOUGH = 5;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Writing everybody on the list of a round, in parts. Runs in any process, and again when it stopped halfway. */
export function postService({ db, mailer, log, baseUrl }: PostDeps) {
  const factsOf = (round: store.PostRound): LetterFacts => ({
    institution: round.name, title: round.title, invite: round.invite, minutes: round.minutes,
    closesOn: round.closes_on,
    address: new URL(`/${round.key}/check-in/ronde/${round.code}`, baseUrl).href,
  });

  /** @returns whether it went */
  async function send(round: store.PostRound, line: store.Line, due: Due, last: boolean): Promise<boolean> {
    const facts = factsOf(round);
    try {
      await mailer.send(letterFor(line.email, line.lang, due === 'reminder' ? { ...facts, reminder: { last } } : facts));
      return true;
    } catch {
      // what the mail server says may hold the address
      await store.unmark(db, round, line);
      log({ event: 'round.mail-failed', id: round.id });
      return false;
    }
  }

  async function sendRound(round: store.PostRound, today: string): Promise<void> {
    const reminders = remindersBy(round.remind_on, today);
    const after = (before: Sent): Sent => (before.invitedOn === null ? { ...before, invitedOn: today }
      : { ...before, reminded: reminders, remindedOn: today });
    let failed = 0;
    for (let at = FIRST; ;) {
      const lines = await store.linesAfter(db, round, { after: at, many: PART, reminders });
      const due = lines.filter(({ before }) => dueOn(before, round.remind_on, today));
      const mine = due.length > 0 ? await store.mark(db, round, due, after) : [];
      for (const line of mine) {
        if (failed >= ENOUGH) await store.unmark(db, round, line);
        else {
          const went = await send(round, line, dueOn(line.before, round.remind_on, today),
            reminders === round.remind_on.length);
          failed = went ? 0 : failed + 1;
        }
      }
      at = lines.at(-1)?.id ?? '';
      if (lines.length < PART || failed >= ENOUGH) return;
    }
  }

  return {
    async round(today: string): Promise<void> {
      await store.eraseOver(db, today);
      if (!mailer.configured) return;
      for (const round of await store.openRounds(db, today)) await sendRound(round, today);
    },
  };
}
