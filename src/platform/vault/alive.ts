import { LIFE } from '../../core/hand-over/types.ts';
import type { KeyStore } from '../crypto/key-store.ts';
import type { Alive } from '../database/backup/restore.ts';
import { keysAlive } from './keys.ts';

const NONE: Alive = { handOver: new Set(), vault: new Set(), gift: new Set(), reminder: new Set(), counted: new Set() };

/** What still has a key: what a restored backup may bring back. Nothing, when that is no folder of keys of ours. */
export async function whatIsAlive(keyStore: KeyStore): Promise<Alive> {
  const handOver = await keyStore.groups(LIFE);
  const others = await keysAlive(keyStore);
  return handOver && others ? { handOver, ...others } : NONE;
}
