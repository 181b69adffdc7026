import type { Actor } from '../../../access/roles.ts';
import type { Draft } from '../../../core/check-in/record.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { instrumentsInUse } from '../../../platform/instruments/read.ts';
import { type OpenRound, openRounds } from '../../../platform/rounds/rounds.ts';
import type { Taken } from '../../../platform/vault/everything.ts';
import { type Item, readItems } from '../../../platform/vault/items.ts';
import { beginVault, mayBegin, type Vault } from '../../../platform/vault/vault.ts';
import { isOn } from '../stores/here.ts';
import { setYoung } from '../stores/own.ts';
import type { CheckInDeps } from './deps.ts';
import { type Kept, keptRecords } from './records.ts';
import type { Vaults } from './vaults.ts';

/** What a student finds on the first page. */
export type Home = {
  readonly on: boolean;
  readonly instruments: readonly Instrument[];
  readonly rounds: readonly OpenRound[];
  readonly drafts: readonly Item<Draft>[];
  readonly records: readonly Kept[];
  /** absent: never began */
  readonly begun?: { readonly vaultId: string; readonly young: boolean; readonly may: boolean };
};

/** The purpose of the signed link for a parent. */
export const PARENT = 'parent';

/** Open rounds that this student did not take part in yet. */
async function roundsFor(tx: Tx, vault: Vault | undefined, today: string): Promise<readonly OpenRound[]> {
  const taken = vault ? await readItems<Taken>(tx, vault, 'taken') : [];
  const open = await openRounds(tx, today);
  return open.filter(({ id }) => !taken.some(({ value }) => value.roundId === id));
}

/** The first page, and how one begins. */
export function homeService(deps: CheckInDeps, { maybe }: Vaults) {
  const { db, keys } = deps;
  return {
    home: (actor: Actor, now: Date): Promise<Home> => maybe(actor, now, async (tx, vault) => ({
      on: await isOn(tx),
      instruments: await instrumentsInUse(tx),
      rounds: await roundsFor(tx, vault, dayOf(now)),
      drafts: vault ? await readItems<Draft>(tx, vault, 'draft') : [],
      records: vault ? await keptRecords(tx, vault) : [],
      ...(vault ? { begun: { vaultId: vault.id, young: vault.young, may: mayBegin(vault) } } : {}),
    })),

    /** The one thing that is asked: 16 or older, or not. Begins, or changes what was said before. */
    async saysAge(actor: Actor, young: boolean, now: Date): Promise<void> {
      const begun = await maybe(actor, now, async (tx, vault) => {
        if (vault && vault.young !== young) await setYoung(tx, vault.id, young);
        return vault !== undefined;
      });
      if (begun) return;
      await beginVault(deps, actor, { young, today: dayOf(now) }).catch((error: unknown) => {
        // another device began at the same moment
        if ((error as { code?: string }).code !== '23505') throw error;
      });
    },

    /** The link for a parent of who is below 16; it says which vault, not whose. */
    parentCode: (vaultId: string): string => keys.sign(PARENT, vaultId),
    /** whether the check-in is on, for who does not sign in */
    isOnAt: (institutionId: string): Promise<boolean> => db.asActor({ acting: 'visitor', institutionId }, isOn),
  };
}
