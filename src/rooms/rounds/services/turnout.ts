import { createHmac } from 'node:crypto';
import { STEP } from '../../../core/disclosure/figures.ts';
import { turnoutOf } from '../../../core/rounds/turnout.ts';
import type { KeyStore } from '../../../platform/crypto/key-store.ts';
import type { Database } from '../../../platform/database/database.ts';
import * as store from '../stores/clock.ts';

export type TurnoutDeps = { readonly db: Database; readonly keyStore: KeyStore; readonly ids: () => string };

/** Tells how many took part once a round is over (SDC-30 to 34). The secret of SDC-12 is kept outside the database. */
export function turnoutService({ db, keyStore, ids }: TurnoutDeps) {
  return {
    async round(today: string): Promise<void> {
      const due = await store.due(db, today);
      const key = due.length > 0 ? await keyStore.make('rounds', 'turnout') : undefined;
      for (const round of key ? due : []) {
        const secret = (dimension: string, cell: string): number => createHmac('sha256', key as Buffer)
          .update(JSON.stringify([round.institution_id, round.id, dimension, cell])).digest().readUInt32BE() % STEP;
        await store.close(db, round, { today, ids, tell: (took, tree) => turnoutOf(took, round, tree, secret) });
      }
      await store.sweep(db);
    },
  };
}
