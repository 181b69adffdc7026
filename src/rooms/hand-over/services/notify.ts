import type { Actor } from '../../../access/roles.ts';
import { mailAddresses } from '../stores/round.ts';
import { letterFor } from '../letter.ts';
import type { HandOverDeps } from './deps.ts';

const CLOCK: Actor = { acting: 'clock' };

/** Tells receivers by mail that something waits, and nothing more. */
export type Notify = (institutionId: string, people: readonly string[], what: 'new' | 'reminder') => Promise<void>;

/** A mail that could not be sent keeps nothing from going on: what waits stands in the inbox as well. */
export function notifier({ db, mailer, log, baseUrl }: HandOverDeps): Notify {
  return async (institutionId, people, what) => {
    if (!mailer.configured) return;
    const { key, addresses } = await db.asActor(CLOCK, (tx) => mailAddresses(tx, institutionId, people));
    for (const to of addresses) {
      try {
        await mailer.send(letterFor(to, new URL(`/${key}/postvak`, baseUrl).href, what));
      } catch (error) {
        log({ event: 'hand-over.mail-failed', institution: institutionId, error });
      }
    }
  };
}
