import { cookieOf, setCookie } from '../platform/http/cookies.ts';
import { audit } from '../platform/audit/audit.ts';
import { cameFromOurselves } from '../platform/http/same-origin.ts';
import { readClaims } from '../platform/sign-in/claims.ts';
import type { Journey } from '../platform/sign-in/oidc.ts';
import { welcome } from '../platform/sign-in/welcome.ts';
import { SESSION_COOKIE } from './answer.ts';
import type { Deps } from './deps.ts';
import { languageOf, themeOf } from './language.ts';
import { renderError } from './render.tsx';
import type { SiteRoute } from './site-routes.ts';
import { ownPath } from './start-routes.ts';

const JOURNEY_COOKIE = 'samenhang_inloggen';
const JOURNEY_SECONDS = 900;
const SESSION_SECONDS = 43_200;

const seeOther = (location: string, cookies: readonly string[]): Response => {
  const headers = new Headers({ location });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
};

/** Leaving for the identity provider, coming back, and signing out. */
export function signInRoutes(deps: Deps): readonly SiteRoute[] {
  const { config, keys, oidc, sessions, db, log } = deps;
  const secure = config.baseUrl.protocol === 'https:';
  const cookie = (name: string, value: string, maxAge: number) => setCookie(name, value, { secure, maxAge });

  const failed = (request: Request, kind: 'not-allowed' | 'down') => {
    const url = new URL(request.url);
    url.search = '';
    return renderError(
      { lang: languageOf(request, url).lang, theme: themeOf(request), demo: config.demo, url, base: '' },
      kind,
    );
  };

  async function leave(request: Request): Promise<Response> {
    try {
      const { to, journey } = await oidc.leave(ownPath(new URL(request.url).searchParams.get('back')));
      return seeOther(to.href, [cookie(JOURNEY_COOKIE, keys.seal('journey', journey), JOURNEY_SECONDS)]);
    } catch (error) {
      log({ event: 'sign-in.provider-down', error });
      return failed(request, 'down');
    }
  }

  async function arrive(request: Request): Promise<Response> {
    const now = deps.now();
    const journey = keys.open('journey', cookieOf(request, JOURNEY_COOKIE) ?? '') as Journey | undefined;
    if (!journey) return failed(request, 'not-allowed');
    try {
      const came = new URL(request.url);
      const who = readClaims(await oidc.arrive(new URL(`${came.pathname}${came.search}`, config.baseUrl), journey));
      const known = who && (await welcome(db, who, deps.ids, now));
      if (!known) return await failed(request, 'not-allowed');
      const { institutionId, institutionKey, personId } = known;
      await audit(
        db,
        { acting: 'door', institutionId, personId },
        { event: 'person.signed-in', outcome: 'done', at: now },
      );
      const value = await sessions.start(institutionId, personId, now);
      return seeOther(journey.back === '/' ? `/${institutionKey}` : journey.back, [
        cookie(SESSION_COOKIE, value, SESSION_SECONDS),
        cookie(JOURNEY_COOKIE, '', 0),
      ]);
    } catch (error) {
      log({ event: 'sign-in.failed', error });
      return failed(request, 'not-allowed');
    }
  }

  async function signOut(request: Request): Promise<Response> {
    const value = cookieOf(request, SESSION_COOKIE);
    const host = request.headers.get('host') ?? new URL(request.url).host;
    if (!cameFromOurselves(request.headers, host, value !== undefined)) return failed(request, 'not-allowed');
    await sessions.end(value);
    const back = new URL(request.url).pathname.replace(/\/?uitloggen$/, '');
    return seeOther(back === '' ? '/' : back, [cookie(SESSION_COOKIE, '', 0)]);
  }

  return [
    { method: 'GET', path: '/inloggen', public: true, reply: leave },
    { method: 'GET', path: '/inloggen/terug', public: true, reply: arrive },
    { method: 'GET', path: '/:institution/inloggen', public: true, reply: leave },
    { method: 'POST', path: '/uitloggen', public: true, reply: signOut },
    { method: 'POST', path: '/:institution/uitloggen', public: true, reply: signOut },
  ];
}
