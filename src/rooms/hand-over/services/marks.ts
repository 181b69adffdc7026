import { createHmac } from 'node:crypto';
import { quarterOf } from '../../../core/time/quarters.ts';
import type { KeyStore } from '../../../platform/crypto/key-store.ts';
import type { Tx } from '../../../platform/database/database.ts';

export type Counted = {
  readonly institutionId: string; readonly studentId: string; readonly theme: string | null;
  readonly initiativeId: string | null; readonly what: 'asked' | 'declined' | 'waited';
};

/**
 * Counts a student once for the theme and once for the offer. What is written down is a hash over the student and that
 * one cell with a key outside the database: the same student in another cell, or another period, cannot be recognised,
 * and which theme came with which offer is not written at all (SDC-15).
 */
export async function count(tx: Tx, keyStore: KeyStore, one: Counted, at: Date): Promise<void> {
  const period = quarterOf(at);
  const { institutionId, studentId, what } = one;
  const key = await keyStore.make('signals', 'marks');
  const cells = [{ theme: one.theme, initiativeId: null }, { theme: null, initiativeId: one.initiativeId }]
    .filter(({ theme, initiativeId }) => theme !== null || initiativeId !== null);
  for (const { theme, initiativeId } of cells) {
    const mark = createHmac('sha256', key)
      .update(JSON.stringify([institutionId, studentId, period, theme, initiativeId, what])).digest('base64url');
    await tx.insertInto('hand_over_mark')
      .values({ institution_id: institutionId, period, theme, initiative_id: initiativeId, what, mark })
      .onConflict((conflict) => conflict.doNothing()).execute();
  }
}
