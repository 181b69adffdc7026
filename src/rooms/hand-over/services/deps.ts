import type { KeyStore } from '../../../platform/crypto/key-store.ts';
import type { Keyring } from '../../../platform/crypto/keyring.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Log } from '../../../platform/log/log.ts';
import type { Mailer } from '../../../platform/mail/mailer.ts';

export type HandOverDeps = {
  readonly db: Database;
  readonly keys: Keyring;
  readonly keyStore: KeyStore;
  readonly mailer: Mailer;
  readonly log: Log;
  readonly ids: () => string;
  readonly baseUrl: URL;
};
