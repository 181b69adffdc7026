import { shouldAsk } from '../../core/evaluation/standing.ts';
import { dayOf } from '../../core/time/days.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log/log.ts';
import type { Mailer } from '../../platform/mail/mailer.ts';
import { letterToOwner } from './letter.ts';
import * as store from './store/clock.ts';

export type AskingDeps = {
  readonly db: Database; readonly mailer: Mailer; readonly log: Log; readonly baseUrl: URL;
};

/** Asking for evaluations that are due (EVAL-40): noted for the list, and by mail where there is an address. */
export function askingService({ db, mailer, log, baseUrl }: AskingDeps) {
  /** Claims before it sends, so that nobody is mailed twice, in whatever process this runs. */
  async function ask(one: store.Unasked, today: string): Promise<void> {
    if (!(await store.moveAsked(db, one, null, today))) return;
    const to = one.internal.owner.email;
    if (!to || !mailer.configured) return;
    try {
      const address = new URL(`/${one.key}/beleid/evaluaties/${one.id}`, baseUrl);
      await mailer.send(letterToOwner(to, one.body.name, address.href));
    } catch (error) {
      await store.moveAsked(db, one, today, null);
      log({ event: 'evaluation.mail-failed', id: one.id, error });
    }
  }

  return {
    /** The hourly round. May run in more than one process. */
    async round(now: Date): Promise<void> {
      const today = dayOf(now);
      for (const one of await store.unasked(db)) {
        if (shouldAsk({ state: one.state, askOn: one.ask_on }, one.status, today)) await ask(one, today);
      }
    },
  };
}
