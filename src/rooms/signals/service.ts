import type { KeyStore } from '../../platform/crypto/key-store.ts';
import type { Database } from '../../platform/database/database.ts';
import { figuresService } from './services/figures.ts';
import { impressionsService } from './services/impressions.ts';
import { roundService } from './services/round.ts';

type Deps = { readonly db: Database; readonly keyStore: KeyStore; readonly ids: () => string };

/** Signals for policy: figures that were released, and what specialists notice. */
export function signalsService({ db, keyStore, ids }: Deps) {
  return {
    figures: figuresService(db),
    impressions: impressionsService(db, ids),
    ...roundService({ db, keyStore }),
  };
}
export type SignalsService = ReturnType<typeof signalsService>;
