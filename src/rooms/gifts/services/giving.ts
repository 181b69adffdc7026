import { createHash } from 'node:crypto';
import type { Actor } from '../../../access/roles.ts';
import { copyOf, type GiftCopy } from '../../../core/check-in/gift.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { dropKeys, noteDropped } from '../../../platform/vault/keys.ts';
import { addGift, type GiftRow, gifts, removeGift } from '../stores/gifts.ts';
import { type Receiver, receivers } from '../stores/receivers.ts';
import type { Wish } from '../types.ts';
import { keptBy } from './kept.ts';
import { type GiftDeps, openCopy, sealCopy } from './sealed.ts';

export type Shared = { readonly row: GiftRow; readonly copy: GiftCopy };
/** The same, looked up: what exactly goes, and who exactly gets it. `seen` is a mark of all of it together. */
export type Prepared = { readonly copy: GiftCopy; readonly receiver: Receiver; readonly seen: string };

/** What a student was shown, in short: what is made is that and nothing else. */
const markOf = (...shown: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22);

/** A student's side: giving, seeing what was opened, and stopping. */
export function givingService({ db, keyStore, ids }: GiftDeps) {
  const look = (actor: Actor, recordId: string) => db.asActor(actor, async (tx) => {
    const kept = (await keptBy(tx, keyStore)).find(({ id }) => id === recordId);
    return kept && { kept, people: await receivers(tx) };
  });

  /** @throws HttpError (not found) when the check-in, the line or the receiver is not there */
  async function prepare(actor: Actor, name: string, wish: Wish) {
    const found = await look(actor, wish.recordId);
    const copy = found && copyOf({ name, ...found.kept }, wish.choice);
    const receiver = found?.people.find(({ personId, role }) => personId === wish.receiverId && role === wish.role);
    if (!found || !copy || !receiver) throw notFound();
    return { copy, receiver, seen: markOf(copy, receiver, wish.until), vault: found.kept.vault };
  }

  return {
    look, prepare,
    /** Check-ins there are to give something of. */
    kept: (actor: Actor) => db.asActor(actor, (tx) => keptBy(tx, keyStore)),

    /** What a student gives now. One whose key is gone was stopped. */
    async list(actor: Actor, today: string): Promise<readonly Shared[]> {
      const rows = await db.asActor(actor, (tx) => gifts(tx, today));
      const all = await Promise.all(rows.map(async (row) => ({ row, copy: await openCopy(keyStore, row) })));
      return all.flatMap(({ row, copy }) => (copy ? [{ row, copy }] : []));
    },

    /**
     * Gives it (GIFT-1 to 4): the key first, then the row; without the row the key goes again.
     * @param seen the mark of what the student was shown
     * @returns false when that is not what it would be now: then nothing is given
     */
    async give(actor: Actor, name: string, wish: Wish, { seen, today }: { seen: string; today: string }) {
      const { copy, receiver, vault, ...now } = await prepare(actor, name, wish);
      if (now.seen !== seen) return false;
      const id = ids();
      const sealed = await sealCopy(keyStore, id, copy);
      await db.asActor(actor, (tx) => addGift(tx, {
        institutionId: vault.institutionId, id, vaultId: vault.id, receiverId: receiver.personId, role: receiver.role,
        name: receiver.name, assesses: receiver.assesses, sealed, madeOn: today, untilOn: wish.until,
      })).catch(async (error: unknown) => {
        await dropKeys(keyStore, [{ group: 'gift', name: id }]);
        throw error;
      });
      return true;
    },

    /** Stops one (GIFT-6): the row, with a note that its key is gone, then the key. Again does nothing. */
    async stop(actor: Actor, id: string, today: string): Promise<void> {
      const key = { group: 'gift', name: id } as const;
      const gone = await db.asActor(actor, async (tx) => {
        if (!await removeGift(tx, id)) return false;
        await noteDropped(tx, actor.institutionId as string, [key], today);
        return true;
      });
      if (gone) await dropKeys(keyStore, [key]);
    },
  };
}
export type GivingService = ReturnType<typeof givingService>;
