import type { Actor } from '../../../access/roles.ts';
import { dayOf } from '../../../core/time/days.ts';
import { dropKeys, type KeyName, noteDropped } from '../../../platform/vault/keys.ts';
import { clearList, clearOver } from '../stores/round.ts';
import type { GiftDeps } from './sealed.ts';

const CLOCK: Actor = { acting: 'clock' };

/** The hourly work on gifts (GIFT-7): what is over goes, with its key; the list keeps who still has that role. */
export function roundService({ db, keyStore }: GiftDeps) {
  return async (now: Date): Promise<void> => {
    const today = dayOf(now);
    const keys = await db.asActor(CLOCK, async (tx) => {
      await clearList(tx);
      const over = await clearOver(tx, today);
      const named = over.map(({ id }): KeyName => ({ group: 'gift', name: id }));
      for (const [i, { institution_id }] of over.entries()) {
        await noteDropped(tx, institution_id, named.slice(i, i + 1), today);
      }
      return named;
    });
    await dropKeys(keyStore, keys);
  };
}
