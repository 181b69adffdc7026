import type { KeyStore } from '../../../platform/crypto/key-store.ts';
import type { Keyring } from '../../../platform/crypto/keyring.ts';
import type { Database } from '../../../platform/database/database.ts';

export type CheckInDeps = {
  readonly db: Database;
  readonly keys: Keyring;
  readonly keyStore: KeyStore;
  readonly ids: () => string;
};
