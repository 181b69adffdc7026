import { readConfig } from '../platform/config/config.ts';
import { everyHour } from '../platform/clock/every-hour.ts';
import { newId, newToken } from '../platform/clock/ids.ts';
import { keyring } from '../platform/crypto/keyring.ts';
import { openDatabase } from '../platform/database/database.ts';
import { addressOf } from '../platform/http/address.ts';
import { logTo } from '../platform/log/log.ts';
import { mailer } from '../platform/mail/mailer.ts';
import { sessions } from '../platform/session/sessions.ts';
import { oidc } from '../platform/sign-in/oidc.ts';
import type { Deps } from './deps.ts';
import { listen } from './listen.ts';
import { partnersService } from '../rooms/partners/service.ts';
import { upkeepService } from '../rooms/upkeep/service.ts';
import { rooms } from './rooms.ts';
import { application } from './server.ts';

/** The demo, loaded only when no identity provider is set: nothing of it exists otherwise. */
async function demoFor(baseUrl: URL) {
  const [{ demoIdentityProvider }, { loadDemo }, { people }] = await Promise.all([
    import('../demo/identity-provider.ts'),
    import('../demo/load.ts'),
    import('../demo/people.ts'),
  ]);
  return { provider: demoIdentityProvider(baseUrl), load: loadDemo, people };
}

/**
 * Starts everything: settings, database, demo if any, and the server.
 * @returns how to stop it, and what to tell whoever started it
 * @throws ConfigError, DatabaseError
 */
export async function start(env: NodeJS.ProcessEnv, write: (line: string) => void) {
  const now = () => new Date();
  const config = readConfig(env, newToken);
  const log = logTo(env.LOG === 'off' ? () => undefined : write, now);
  const db = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir });
  const demo = config.demo ? await demoFor(config.baseUrl) : undefined;
  await demo?.load(db, { ids: newId, now });
  const keys = keyring(config.sessionKeys);
  const provider = config.oidc ?? { issuer: demo!.provider.issuer, ...demo!.provider.client };
  const deps: Deps = {
    config,
    db,
    keys,
    log,
    now,
    ids: newId,
    sessions: sessions(db, keys, newToken),
    oidc: oidc({ ...provider, redirectUri: new URL('/inloggen/terug', config.baseUrl).href }),
    mailer: mailer(config.smtpUrl, `Samenhang <samenhang@${config.baseUrl.hostname}>`),
  };
  const upkeep = upkeepService({ ...deps, baseUrl: config.baseUrl });
  const partners = partnersService({ ...deps, baseUrl: config.baseUrl });
  const rounds = everyHour(
    async () => {
      await upkeep.round(now());
      await partners.round(now());
    },
    (error) => log({ event: 'upkeep.failed', error }),
  );
  const addresses = new WeakMap<Request, string>();
  const app = application(deps, rooms(deps, upkeep), (request) => addresses.get(request) ?? '');
  const server = await listen(
    config.port,
    (request, address) => {
      addresses.set(request, addressOf(request.headers, address, config.trustProxy));
      return app(request);
    },
    demo?.provider.handle,
    log,
  );
  return {
    config,
    db,
    deps,
    people: demo?.people ?? [],
    async stop() {
      rounds.stop();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await db.close();
    },
  };
}
