import type { Config } from '../platform/config/config.ts';
import type { KeyStore } from '../platform/crypto/key-store.ts';
import type { Keyring } from '../platform/crypto/keyring.ts';
import type { Database } from '../platform/database/database.ts';
import type { Log } from '../platform/log/log.ts';
import type { Mailer } from '../platform/mail/mailer.ts';
import type { Sessions } from '../platform/session/sessions.ts';
import type { Oidc } from '../platform/sign-in/oidc.ts';

/** Everything that is started once and handed to whoever needs it; plain wiring, no container. */
export type Deps = {
  readonly config: Config;
  readonly db: Database;
  readonly keys: Keyring;
  readonly keyStore: KeyStore;
  readonly sessions: Sessions;
  readonly oidc: Oidc;
  readonly mailer: Mailer;
  readonly log: Log;
  readonly now: () => Date;
  readonly ids: () => string;
};
