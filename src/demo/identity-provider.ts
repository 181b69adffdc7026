import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import { choosePage } from './choose-page.tsx';
import { people } from './people.ts';
import type { DemoPerson } from './types.ts';

/** What the demo provider says about somebody, in the shape that SURFconext releases. */
function claimsOf(person: DemoPerson) {
  return {
    sub: person.sub,
    preferred_username: person.displayName,
    schac_home_organization: person.homeOrganisation,
    eduperson_affiliation: [person.affiliation, 'member'],
    eduperson_entitlement: [],
    edumember_is_member_of: [],
    ...(person.email ? { email: person.email } : {}),
  };
}

const CLAIMS = Object.keys(claimsOf(people[0] as DemoPerson)).concat('email');

/**
 * An identity provider with invented people and no passwords, for trying out. Only `app` loads it, and only when no
 * other provider is set.
 * @returns a handler for every address under `/demo`, and the client that may use it
 */
export function demoIdentityProvider(baseUrl: URL) {
  const client = { clientId: 'samenhang', clientSecret: randomBytes(24).toString('base64url') };
  const issuer = new URL('/demo/idp', baseUrl);
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(issuer.href, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [new URL('/inloggen/terug', baseUrl).href],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: 'demo' }] },
    cookies: { keys: [randomBytes(24).toString('hex')], long: { path: '/demo' }, short: { path: '/demo' } },
    claims: { openid: CLAIMS },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/demo/kies/${interaction.uid}` },
    findAccount: (_ctx, sub) => {
      const person = people.find((one) => one.sub === sub);
      return person && { accountId: sub, claims: () => claimsOf(person) };
    },
    // nobody has to agree to anything: the one client is ours
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client?.clientId,
        accountId: ctx.oidc.session?.accountId,
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    ttl: { Session: 1, Interaction: 3600, Grant: 3600, AccessToken: 600, IdToken: 600 },
    renderError: (ctx) => {
      ctx.type = 'text/plain';
      ctx.body = 'Inloggen lukte niet. Begin opnieuw. / Signing in failed. Start again.\n';
    },
  });
  const callback = provider.callback();

  async function choose(req: IncomingMessage, res: ServerResponse) {
    const url = new URL(req.url ?? '/', baseUrl);
    const sub = url.searchParams.get('sub');
    if (req.method === 'POST' && sub && people.some((one) => one.sub === sub)) {
      await provider.interactionFinished(req, res, { login: { accountId: sub } }, { mergeWithLastSubmission: false });
      return;
    }
    await provider.interactionDetails(req, res);
    const lang = /^en/.test(req.headers['accept-language'] ?? '') ? 'en' : 'nl';
    res.setHeader('content-type', 'text/html; charset=utf-8');
    res.end(await choosePage(people, url.pathname, lang));
  }

  return {
    client,
    issuer,
    handle(req: IncomingMessage, res: ServerResponse): void {
      if (req.url?.startsWith('/demo/kies/')) {
        choose(req, res).catch(() => {
          res.statusCode = 303;
          res.setHeader('location', '/');
          res.end();
        });
        return;
      }
      req.url = req.url?.replace(/^\/demo\/idp/, '') ?? '/';
      Object.assign(req, { originalUrl: `/demo/idp${req.url}` });
      void callback(req, res);
    },
  };
}
