import * as client from 'openid-client';

/** What has to be remembered between leaving for the identity provider and coming back. */
export type Journey = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly back: string;
  /** the institution's own host name where it began, and what the browser was given there */
  readonly from?: { readonly host: string; readonly ticket: string };
};

export type Oidc = {
  /** @returns where to send the browser, and what to remember */
  leave(back: string): Promise<{ to: URL; journey: Journey }>;
  /** @returns the claims of the ID token and of the user info together */
  arrive(at: URL, journey: Journey): Promise<unknown>;
};

export type OidcSettings = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
};

/** OpenID Connect, discovered at the first sign-in: a provider that is down does not keep us from starting. */
export function oidc(settings: OidcSettings): Oidc {
  let discovered: Promise<client.Configuration> | undefined;
  const discover = () => {
    discovered ??= client
      .discovery(settings.issuer, settings.clientId, settings.clientSecret, undefined, {
        execute: settings.issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [],
      })
      .catch((error: unknown) => {
        discovered = undefined;
        throw error;
      });
    return discovered;
  };
  return {
    async leave(back) {
      const config = await discover();
      const journey = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        back,
      };
      const to = client.buildAuthorizationUrl(config, {
        redirect_uri: settings.redirectUri,
        scope: 'openid',
        state: journey.state,
        nonce: journey.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(journey.verifier),
        code_challenge_method: 'S256',
      });
      return { to, journey };
    },
    async arrive(at, journey) {
      const config = await discover();
      const tokens = await client.authorizationCodeGrant(config, at, {
        pkceCodeVerifier: journey.verifier,
        expectedState: journey.state,
        expectedNonce: journey.nonce,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('no ID token');
      const more = await client.fetchUserInfo(config, tokens.access_token, claims.sub);
      return { ...claims, ...more };
    },
  };
}
