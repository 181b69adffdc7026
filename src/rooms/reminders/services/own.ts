import type { Actor } from '../../../access/roles.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { HttpError } from '../../../platform/http/errors.ts';
import { dropKeys, type KeyName, noteDropped } from '../../../platform/vault/keys.ts';
import { findVault, mayBegin } from '../../../platform/vault/vault.ts';
import { addReminder, ownReminder, removeReminder } from '../stores/own.ts';
import type { Wish } from '../types.ts';
import { openInside, type ReminderDeps, sealInside, signedText } from './sealed.ts';

/** The one that stands there. */
export type Own = Wish & { readonly id: string; readonly lang: Lang };

const keyOf = (id: string): KeyName => ({ group: 'reminder', name: id });

/** A student's own reminder, and the link that stops it from the mail. */
export function ownService({ db, keyStore, keys, ids }: ReminderDeps) {
  /** Row first, with a note that its key is gone, then the key. */
  async function stop(actor: Actor, today: string): Promise<void> {
    const gone = await db.asActor(actor, async (tx) => {
      const named = (await removeReminder(tx)).map(keyOf);
      await noteDropped(tx, actor.institutionId as string, named, today);
      return named;
    });
    await dropKeys(keyStore, gone);
  }

  return {
    stop,
    /** What stands there now, and whether this student can have one: it hangs on the vault of their check-ins. */
    read: (actor: Actor): Promise<{ readonly may: boolean; readonly own?: Own }> => db.asActor(actor, async (tx) => {
      const vault = await findVault(tx, keyStore);
      const row = vault && await ownReminder(tx);
      const inside = row && await openInside(keyStore, row);
      return {
        may: vault !== undefined && mayBegin(vault),
        ...(row && inside ? {
          own: {
            id: row.id, lang: row.lang, every: row.every, on: row.next_on, email: inside.email, subject: inside.subject,
          },
        } : {}),
      };
    }),

    /** Puts it there, in place of what was there. @throws HttpError (not allowed) without a vault to hang it on */
    async put(actor: Actor, { email, subject, every, on }: Wish, lang: Lang, today: string): Promise<void> {
      const id = ids();
      const sealed = await sealInside(keyStore, id, { email, subject, first: on });
      const before = await db.asActor(actor, async (tx) => {
        const vault = await findVault(tx, keyStore);
        if (!vault || !mayBegin(vault)) throw new HttpError('not-allowed');
        const named = (await removeReminder(tx)).map(keyOf);
        await noteDropped(tx, vault.institutionId, named, today);
        await addReminder(tx, vault, { id, sealed, lang, every, next_on: on });
        return named;
      }).catch(async (error: unknown) => {
        await dropKeys(keyStore, [keyOf(id)]);
        throw error;
      });
      await dropKeys(keyStore, before);
    },

    /** Whether a link is ours and speaks about this reminder. */
    opens: (institutionId: string, id: string, code: string): boolean =>
      keys.verify('reminder', signedText(institutionId, id), code),

    /** Stops the one that a link speaks about; again does nothing. */
    stopByLink: (institutionId: string, id: string, today: string): Promise<void> =>
      stop({ acting: 'link', institutionId, subjectId: id }, today),
  };
}
export type OwnReminders = ReturnType<typeof ownService>;
