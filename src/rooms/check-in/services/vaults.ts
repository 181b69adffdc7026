import type { Actor } from '../../../access/roles.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { findVault, markSeen, type Vault } from '../../../platform/vault/vault.ts';
import type { CheckInDeps } from './deps.ts';

/** The ways to what is of the student who asks; each remembers that they were here, for how long things are kept. */
export function vaults({ db, keyStore }: Pick<CheckInDeps, 'db' | 'keyStore'>) {
  /** One transaction with the vault opened, or without one when there is none. */
  const maybe = <T>(actor: Actor, now: Date, work: (tx: Tx, vault?: Vault) => Promise<T>): Promise<T> =>
    db.asActor(actor, async (tx) => {
      const vault = await findVault(tx, keyStore);
      if (vault) await markSeen(tx, vault, dayOf(now));
      return work(tx, vault);
    });
  return {
    maybe,
    /** The same for what needs one. @throws HttpError (not found) */
    within: <T>(actor: Actor, now: Date, work: (tx: Tx, vault: Vault) => Promise<T>): Promise<T> =>
      maybe(actor, now, (tx, vault) => {
        if (!vault) throw notFound();
        return work(tx, vault);
      }),
  };
}
export type Vaults = ReturnType<typeof vaults>;
