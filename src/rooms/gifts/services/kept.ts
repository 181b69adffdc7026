import { linesOf } from '../../../core/check-in/gift.ts';
import type { CheckInRecord } from '../../../core/check-in/record.ts';
import { OWN } from '../../../core/instruments/own/index.ts';
import type { Instrument, Score } from '../../../core/instruments/types.ts';
import type { KeyStore } from '../../../platform/crypto/key-store.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { instrumentsInUse } from '../../../platform/instruments/read.ts';
import { type Item, readItems } from '../../../platform/vault/items.ts';
import { findVault, mayBegin, type Vault } from '../../../platform/vault/vault.ts';

/** A check-in that a student kept, with what is needed to give it. */
export type Kept = {
  readonly vault: Vault; readonly id: string; readonly record: CheckInRecord; readonly instrument: Instrument;
  /** every kept check-in with that instrument */
  readonly records: readonly CheckInRecord[];
  /** scores of which there is a line to give */
  readonly lines: readonly Score[];
};

const isOf = ({ key, edition }: Instrument) => ({ value }: Item<CheckInRecord>): boolean =>
  value.instrument === key && value.edition === edition;

/**
 * What a student kept, the latest first. One whose instrument is not here any more, or is another edition by now, has
 * no words to give.
 */
export async function keptBy(tx: Tx, keyStore: KeyStore): Promise<readonly Kept[]> {
  const vault = await findVault(tx, keyStore);
  // who is below 16 gives nothing without a parent's yes
  if (!vault || !mayBegin(vault)) return [];
  const items = await readItems<CheckInRecord>(tx, vault, 'record');
  const inUse = await instrumentsInUse(tx);
  const known = [...inUse, ...OWN.filter(({ key }) => !inUse.some((one) => one.key === key))];
  return known.flatMap((instrument) => {
    const ofIt = items.filter(isOf(instrument));
    const records = ofIt.map(({ value }) => value);
    const lines = linesOf(instrument, records);
    return ofIt.map(({ id, value }): Kept => ({ vault, id, record: value, instrument, records, lines }));
  }).sort((a, b) => b.record.on.localeCompare(a.record.on));
}
