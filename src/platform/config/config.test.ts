import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const read = (env: Record<string, string>) => readConfig(env, () => 'k'.repeat(40));
const oidc = { OIDC_ISSUER: 'https://connect.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' };
const keys = { SESSION_KEYS: 's'.repeat(32) };

describe('settings', () => {
  it('needs nothing for the demo', () => {
    const config = read({});
    expect(config).toMatchObject({ port: 3000, demo: true, development: true });
    expect(config.databaseUrl).toBeUndefined();
  });

  it('has no demo as soon as an identity provider is set', () => {
    expect(read({ ...oidc, ...keys })).toMatchObject({ demo: false, development: false });
  });

  it.each([
    ['PORT', { PORT: 'many' }],
    ['PORT', { PORT: '70000' }],
    ['BASE_URL', { BASE_URL: 'wellbeing.example' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://x', ...oidc, ...keys }],
    ['OIDC_ISSUER', { DATABASE_URL: 'postgres://x/y' }],
    ['OIDC_ISSUER', { ...oidc, OIDC_ISSUER: 'connect', ...keys }],
    ['OIDC_CLIENT_ID', { ...oidc, OIDC_CLIENT_ID: '', ...keys }],
    ['OIDC_CLIENT_SECRET', { ...oidc, OIDC_CLIENT_SECRET: '', ...keys }],
    ['SESSION_KEYS', oidc],
    ['SESSION_KEYS', { ...oidc, SESSION_KEYS: 'short' }],
    ['TRUST_PROXY', { TRUST_PROXY: 'yes' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example' }],
  ])('names %s when it cannot be used', (name, env) => {
    expect(() => read(env as Record<string, string>)).toThrow(ConfigError);
    expect(() => read(env as Record<string, string>)).toThrow(new RegExp(`^${name}:`));
  });

  it('trusts no proxy unless told to', () => {
    expect([read({}), read({ TRUST_PROXY: '0' }), read({ TRUST_PROXY: '1' })].map(({ trustProxy }) => trustProxy)).toEqual([false, false, true]);
  });

  it('tries the demo on PostgreSQL only when asked', () => {
    expect(read({ DATABASE_URL: 'postgres://x/y', DEMO: '1' })).toMatchObject({ demo: true, databaseUrl: 'postgres://x/y' });
  });
});
