import type { Actor } from '../../../access/roles.ts';
import { dueNow, nextMonthly } from '../../../core/check-in/reminding.ts';
import { addDays, localOf } from '../../../core/time/days.ts';
import { dropKeys, noteDropped } from '../../../platform/vault/keys.ts';
import { reminderLetter } from '../letter.ts';
import * as store from '../stores/post.ts';
import { type Inside, linksOf, openInside, type ReminderDeps } from './sealed.ts';

const POST: Actor = { acting: 'post' };

/** The hourly mail (REM-2 to 5). May run more often, and in more than one process. */
export function roundService(deps: ReminderDeps) {
  const { db, keyStore, mailer, log } = deps;

  async function end({ institution_id, id }: store.Due, day: string, today: string): Promise<void> {
    const key = { group: 'reminder', name: id } as const;
    const gone = await db.asActor(POST, async (tx) => {
      if (!await store.clear(tx, id, day)) return false;
      await noteDropped(tx, institution_id, [key], today);
      return true;
    });
    if (gone) await dropKeys(keyStore, [key]);
  }

  /**
   * Claims before it sends, so that nobody is mailed twice on a day, in whatever process this runs: a monthly one is
   * moved to its next day, one for once to tomorrow, until its mail has gone.
   */
  async function send(one: store.Due, inside: Inside, today: string): Promise<void> {
    const claimed = one.every === 'month' ? nextMonthly(inside.first, today) : addDays(today, 1);
    if (!await db.asActor(POST, (tx) => store.move(tx, one.id, one.next_on, claimed))) return;
    try {
      const links = linksOf(deps, { institutionId: one.institution_id, key: one.key, id: one.id });
      await mailer.send(reminderLetter(inside.email, inside.subject, links, one.lang));
    } catch (error) {
      await db.asActor(POST, (tx) => store.move(tx, one.id, claimed, one.next_on));
      log({ event: 'reminder.mail-failed', institution: one.institution_id, error });
      return;
    }
    if (one.every === 'once') await end(one, claimed, today);
  }

  return async (now: Date): Promise<void> => {
    const local = localOf(now);
    const today = local.slice(0, 10);
    for (const one of await db.asActor(POST, (tx) => store.due(tx, today))) {
      const inside = await openInside(keyStore, one);
      const due = dueNow(one.next_on, local);
      // without its key it is no reminder any more: the work on vaults takes it away
      if (!inside || due === 'wait') continue;
      if (due === 'send') {
        if (mailer.configured && one.is_on) await send(one, inside, today);
      } else if (one.every === 'once') await end(one, one.next_on, today);
      else {
        const next = nextMonthly(inside.first, today);
        await db.asActor(POST, (tx) => store.move(tx, one.id, one.next_on, next));
      }
    }
  };
}
