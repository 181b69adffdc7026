import type { Actor } from '../../../access/roles.ts';
import type { GiftCopy } from '../../../core/check-in/gift.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { ReceiverRole } from '../../../platform/database/tables/check-in.ts';
import { gift, type GiftRow, gifts, markOpened } from '../stores/gifts.ts';
import { putOnList, type Receiver, receivers, takeOffList } from '../stores/receivers.ts';
import type { Listing } from '../types.ts';
import { type GiftDeps, openCopy } from './sealed.ts';

export type Received = { readonly row: GiftRow; readonly copy: GiftCopy };

/**
 * Staff who can be given something. `actors` is one person, once for each role in which they can be: a gift is read in
 * the role it was given in.
 */
export function receivingService({ db, keyStore }: GiftDeps) {
  return {
    /** How somebody stands on the list; undefined when they do not. */
    async listing(actors: readonly Actor[]): Promise<Receiver | undefined> {
      for (const actor of actors) {
        const [own] = await db.asActor(actor, receivers);
        if (own) return own;
      }
      return undefined;
    },

    /** Puts somebody on the list, in the role that comes first. */
    join: ([actor]: readonly Actor[], row: Listing): Promise<void> => db.asActor(actor as Actor, (tx) => putOnList(tx, {
      institutionId: actor?.institutionId as string, personId: actor?.personId as string,
      role: actor?.role as ReceiverRole,
    }, row)),

    async leave(actors: readonly Actor[]): Promise<void> {
      for (const actor of actors) await db.asActor(actor, (tx) => takeOffList(tx, actor.personId as string));
    },

    /** What somebody was given and can still be read; nothing of it is opened by looking at the list. */
    async list(actors: readonly Actor[], now: Date): Promise<readonly Received[]> {
      const all: Received[] = [];
      for (const actor of actors) {
        for (const row of await db.asActor(actor, (tx) => gifts(tx, dayOf(now)))) {
          const copy = await openCopy(keyStore, row);
          if (copy && row.receiver_role === actor.role) all.push({ row, copy });
        }
      }
      return all;
    },

    /** Opens one, and says so to the student the first time. @returns undefined when it is not there (any more) */
    async open(actors: readonly Actor[], id: string, now: Date): Promise<Received | undefined> {
      for (const actor of actors) {
        const found = await db.asActor(actor, async (tx) => {
          const row = await gift(tx, id, dayOf(now));
          const copy = row && await openCopy(keyStore, row);
          if (!row || !copy) return undefined;
          if (row.opened_at === null) await markOpened(tx, id, now);
          return { row, copy };
        });
        if (found) return found;
      }
      return undefined;
    },
  };
}
export type ReceivingService = ReturnType<typeof receivingService>;
