import { createHmac } from 'node:crypto';
import { dayOf } from '../../../core/time/days.ts';
import type { KeyStore } from '../../../platform/crypto/key-store.ts';
import type { Tx } from '../../../platform/database/database.ts';

export type Counted = {
  readonly institutionId: string; readonly studentId: string; readonly theme: string | null;
  readonly initiativeId: string | null; readonly what: 'asked' | 'declined' | 'waited';
};

/** The quarter of a moment: `2026-Q4`. */
export function periodOf(at: Date): string {
  const day = dayOf(at);
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/**
 * Counts a student once in a cell. What is written down is a hash over the student and the cell with a key outside the
 * database: the same student in another cell, or another period, cannot be recognised.
 */
export async function count(tx: Tx, keyStore: KeyStore, one: Counted, at: Date): Promise<void> {
  const period = periodOf(at);
  const { institutionId, studentId, theme, initiativeId, what } = one;
  const key = await keyStore.make('signals', 'marks');
  const mark = createHmac('sha256', key).update(JSON.stringify([institutionId, studentId, period, theme, initiativeId, what]))
    .digest('base64url');
  await tx.insertInto('hand_over_mark')
    .values({ institution_id: institutionId, period, theme, initiative_id: initiativeId, what, mark })
    .onConflict((conflict) => conflict.doNothing()).execute();
}
