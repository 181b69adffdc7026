import { OWN } from '../../core/instruments/own/index.ts';
import type { Instrument } from '../../core/instruments/types.ts';
import type { Tx } from '../database/database.ts';

/**
 * Instruments that students here can use: ours unless switched off, and those that the institution brought in and
 * switched on. One of theirs with the key of one of ours takes its place.
 */
export async function instrumentsInUse(tx: Tx): Promise<readonly Instrument[]> {
  const rows = await tx.selectFrom('instrument').select(['key', 'body', 'is_on']).orderBy('key').execute();
  const theirs = new Map(rows.map((row) => [row.key, row]));
  const ours = OWN.filter(({ key }) => !theirs.has(key));
  const chosen = rows.flatMap(({ key, body, is_on }) => {
    const instrument = body ?? OWN.find((one) => one.key === key);
    return is_on && instrument ? [instrument] : [];
  });
  return [...ours, ...chosen];
}
