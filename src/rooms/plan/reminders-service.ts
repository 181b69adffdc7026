import { REMIND_BEFORE_DAYS, shouldRemind } from '../../core/plan/reminders.ts';
import { addDays, dayOf } from '../../core/time/days.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log/log.ts';
import type { Mailer } from '../../platform/mail/mailer.ts';
import { letterToOwner } from './letter.ts';
import * as store from './store/clock.ts';

export type ReminderDeps = {
  readonly db: Database; readonly mailer: Mailer; readonly log: Log; readonly baseUrl: URL;
};

/** What goes in one mail: everything of one person at one institution. */
function byOwner(due: readonly store.Remindable[]): readonly (readonly store.Remindable[])[] {
  const owner = ({ institution_id: at, owner_email: to }: store.Remindable) => `${at} ${to?.toLowerCase()}`;
  return [...new Set(due.map(owner))].map((one) => due.filter((action) => owner(action) === one));
}

/** Reminding who does something, by mail (PLAN-6). */
export function remindersService({ db, mailer, log, baseUrl }: ReminderDeps) {
  /** Claims before it sends, so that nobody is mailed twice, in whatever process this runs. */
  async function remind(actions: readonly store.Remindable[], today: string): Promise<void> {
    const claimed: store.Remindable[] = [];
    for (const one of actions) {
      if (await store.moveReminded(db, one, one.reminded_on, today)) claimed.push(one);
    }
    const [first] = claimed;
    if (!first?.owner_email) return;
    const address = new URL(`/${first.key}/beleid/plan`, baseUrl);
    const lines = claimed.map(({ title, due_on: dueOn }) => ({ title, dueOn, late: dueOn < today }));
    try {
      await mailer.send(letterToOwner(first.owner_email, lines, address.href));
    } catch (error) {
      for (const one of claimed) await store.moveReminded(db, one, today, one.reminded_on);
      log({ event: 'plan.mail-failed', id: first.id, error });
    }
  }

  return {
    /** The daily round. May run more often, and in more than one process. */
    async round(now: Date): Promise<void> {
      if (!mailer.configured) return;
      const today = dayOf(now);
      const open = await store.remindable(db, addDays(today, REMIND_BEFORE_DAYS));
      const due = open.filter(({ state, due_on: dueOn, reminded_on: remindedOn }) =>
        shouldRemind({ state, dueOn, remindedOn: remindedOn ?? undefined }, today));
      for (const actions of byOwner(due)) await remind(actions, today);
    },
  };
}
