import { cookieOf, setCookie } from '../platform/http/cookies.ts';
import { audit } from '../platform/audit/audit.ts';
import { hostOf } from '../platform/http/host.ts';
import { cameFromOurselves } from '../platform/http/same-origin.ts';
import { readClaims } from '../platform/sign-in/claims.ts';
import type { Journey } from '../platform/sign-in/oidc.ts';
import { welcome } from '../platform/sign-in/welcome.ts';
import { SESSION_COOKIE } from './answer.ts';
import type { Deps } from './deps.ts';
import { openHandover, sealHandover } from './handover.ts';
import { keyOfHost } from './institutions.ts';
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

  /** The host name, when it is an institution's own: only there the way back may lead. */
  const ownHost = async (host: string | null) =>
    host && host !== config.baseUrl.hostname && (await keyOfHost(deps, host)) !== undefined ? host : undefined;

  /** From an institution's own host name to the one address that the identity provider leads back to. */
  function leaveHost(host: string, back: string): Response {
    const ticket = deps.ids();
    const to = new URL('/inloggen', config.baseUrl);
    to.search = new URLSearchParams({ back, host, ticket }).toString();
    return seeOther(to.href, [cookie(JOURNEY_COOKIE, keys.seal('ticket', ticket), JOURNEY_SECONDS)]);
  }

  async function leave(request: Request): Promise<Response> {
    const asked = new URL(request.url).searchParams;
    const back = ownPath(asked.get('back'));
    const here = await ownHost(hostOf(request));
    if (here) return leaveHost(here, back);
    const [host, ticket] = [await ownHost(asked.get('host')), asked.get('ticket')];
    try {
      const { to, journey } = await oidc.leave(back);
      const whole: Journey = { ...journey, ...(host && ticket ? { from: { host, ticket } } : {}) };
      return seeOther(to.href, [cookie(JOURNEY_COOKIE, keys.seal('journey', whole), JOURNEY_SECONDS)]);
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
      const session = await sessions.start(institutionId, personId, now);
      const { back, from } = journey;
      if (from && (await keyOfHost(deps, from.host)) === institutionKey) {
        const to = new URL('/inloggen/klaar', config.baseUrl);
        to.hostname = from.host;
        to.search = new URLSearchParams({ k: sealHandover(keys, { ...from, session, back }, now) }).toString();
        return seeOther(to.href, [cookie(JOURNEY_COOKIE, '', 0)]);
      }
      return seeOther(from || back === '/' ? `/${institutionKey}` : back, [
        cookie(SESSION_COOKIE, session, SESSION_SECONDS),
        cookie(JOURNEY_COOKIE, '', 0),
      ]);
    } catch (error) {
      log({ event: 'sign-in.failed', error });
      return failed(request, 'not-allowed');
    }
  }

  /** Back at an institution's own host name: signed in there as well, when this browser is the one that left. */
  function finish(request: Request): Response | Promise<Response> {
    const sealed = new URL(request.url).searchParams.get('k') ?? '';
    const ticket = keys.open('ticket', cookieOf(request, JOURNEY_COOKIE) ?? '');
    const found = typeof ticket === 'string'
      ? openHandover(keys, sealed, { host: hostOf(request), ticket, now: deps.now() }) : undefined;
    if (!found) return failed(request, 'not-allowed');
    return seeOther(found.back, [
      cookie(SESSION_COOKIE, found.session, SESSION_SECONDS),
      cookie(JOURNEY_COOKIE, '', 0),
    ]);
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
    { method: 'GET', path: '/inloggen/klaar', public: true, reply: finish },
    { method: 'GET', path: '/:institution/inloggen', public: true, reply: leave },
    { method: 'POST', path: '/uitloggen', public: true, reply: signOut },
    { method: 'POST', path: '/:institution/uitloggen', public: true, reply: signOut },
  ];
}
