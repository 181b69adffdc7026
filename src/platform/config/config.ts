import { join, resolve } from 'node:path';
import { z } from 'zod';

/** What the whole installation is told from outside; every name is explained in docs/operating.md. */
export type Config = {
  readonly port: number;
  readonly baseUrl: URL;
  readonly dataDir: string;
  /** where the keys of hand-overs are: never in the database, never in its backup */
  readonly keysDir: string;
  /** PostgreSQL address; absent means the embedded database in `dataDir/db` */
  readonly databaseUrl?: string;
  readonly oidc?: { readonly issuer: URL; readonly clientId: string; readonly clientSecret: string };
  readonly smtpUrl?: string;
  /** newest first; the others are still accepted */
  readonly sessionKeys: readonly string[];
  /** the demo institution, its people and its identity provider exist only when this is true */
  readonly demo: boolean;
  /** every request comes by a proxy of our own, which says who asked in `X-Forwarded-For` */
  readonly trustProxy: boolean;
  readonly development: boolean;
};

/** A setting that cannot be used: says which one, and what it should be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const nonEmpty = (text: string | undefined): string | undefined =>
  text === undefined || text === '' ? undefined : text;

function urlOf(name: string, text: string, protocols: readonly string[]): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !protocols.includes(url.protocol)) {
    throw new ConfigError(`${name}: expected an address that starts with ${protocols.join(' or ')}//`);
  }
  return url;
}

function portOf(text: string | undefined): number {
  const port = z.coerce
    .number()
    .int()
    .min(1)
    .max(65535)
    .safeParse(text ?? '3000');
  if (!port.success) throw new ConfigError('PORT: expected a number from 1 to 65535');
  return port.data;
}

function sessionKeysOf(text: string | undefined, demo: boolean, fallback: () => string): readonly string[] {
  if (text === undefined) {
    if (demo) return [fallback()];
    throw new ConfigError(
      'SESSION_KEYS: needed; one or more secrets of at least 32 characters, newest first, with commas',
    );
  }
  const keys = text.split(',').map((key) => key.trim());
  if (keys.some((key) => key.length < 32))
    throw new ConfigError('SESSION_KEYS: every secret needs at least 32 characters');
  return keys;
}

function trustProxyOf(text = ''): boolean {
  if (!['', '0', '1'].includes(text)) throw new ConfigError('TRUST_PROXY: expected 1, or nothing');
  return text === '1';
}

function oidcOf(env: NodeJS.ProcessEnv): Config['oidc'] {
  const issuer = nonEmpty(env.OIDC_ISSUER);
  if (!issuer) return undefined;
  const clientId = nonEmpty(env.OIDC_CLIENT_ID);
  const clientSecret = nonEmpty(env.OIDC_CLIENT_SECRET);
  if (!clientId) throw new ConfigError('OIDC_CLIENT_ID: needed when OIDC_ISSUER is set');
  if (!clientSecret) throw new ConfigError('OIDC_CLIENT_SECRET: needed when OIDC_ISSUER is set');
  return { issuer: urlOf('OIDC_ISSUER', issuer, ['https:', 'http:']), clientId, clientSecret };
}

/**
 * Reads the settings and refuses at once what cannot work.
 * @param fallbackKey makes a session secret for the demo only
 * @throws ConfigError naming the setting
 */
export function readConfig(env: NodeJS.ProcessEnv, fallbackKey: () => string): Config {
  const port = portOf(nonEmpty(env.PORT));
  const baseUrl = urlOf('BASE_URL', nonEmpty(env.BASE_URL) ?? `http://localhost:${port}`, ['https:', 'http:']);
  const oidc = oidcOf(env);
  const databaseUrl = nonEmpty(env.DATABASE_URL);
  if (databaseUrl) urlOf('DATABASE_URL', databaseUrl, ['postgres:', 'postgresql:']);
  const smtpUrl = nonEmpty(env.SMTP_URL);
  if (smtpUrl) urlOf('SMTP_URL', smtpUrl, ['smtp:', 'smtps:']);
  if (databaseUrl && !oidc && env.DEMO !== '1') {
    throw new ConfigError('OIDC_ISSUER: needed when DATABASE_URL is set (or DEMO=1 to try the demo on PostgreSQL)');
  }
  const demo = oidc === undefined;
  const dataDir = resolve(nonEmpty(env.DATA_DIR) ?? './data');
  return {
    port,
    baseUrl,
    oidc,
    databaseUrl,
    smtpUrl,
    demo,
    trustProxy: trustProxyOf(env.TRUST_PROXY),
    dataDir,
    keysDir: resolve(nonEmpty(env.KEYS_DIR) ?? join(dataDir, 'keys')),
    sessionKeys: sessionKeysOf(nonEmpty(env.SESSION_KEYS), demo, fallbackKey),
    development: demo && env.NODE_ENV !== 'production',
  };
}
