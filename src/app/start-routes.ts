import { fieldsOf } from '../platform/http/body.ts';
import { cookieOf, setCookie } from '../platform/http/cookies.ts';
import { HttpError } from '../platform/http/errors.ts';
import { cameFromOurselves } from '../platform/http/same-origin.ts';
import { SESSION_COOKIE } from './answer.ts';
import type { Deps } from './deps.ts';
import { allInstitutions } from './institutions.ts';
import { languageOf, themeOf } from './language.ts';
import { renderPage } from './render.tsx';
import { startPage } from './start-page.tsx';
import type { SiteRoute } from './site-routes.ts';

const YEAR = 31_536_000;

/** Only a path on this site; anything else goes to the start. */
export const ownPath = (text: string | null): string => (text && /^\/(?![/\\])/.test(text) ? text : '/');

/** The start page, the health checks, and the choice of light or dark. */
export function startRoutes({ config, db }: Deps): readonly SiteRoute[] {
  return [
    {
      method: 'GET',
      path: '/',
      public: true,
      async reply(request) {
        if (config.demo) return new Response(null, { status: 302, headers: { location: '/voorbeeld' } });
        const url = new URL(request.url);
        const { lang } = languageOf(request, url);
        const frame = { lang, theme: themeOf(request), demo: false, url, base: '' };
        return renderPage(frame, { title: 'Samenhang' }, startPage(lang, await allInstitutions({ config, db })));
      },
    },
    {
      method: 'GET',
      path: '/healthz',
      public: true,
      reply: () => new Response('ok\n', { headers: { 'content-type': 'text/plain' } }),
    },
    {
      method: 'GET',
      path: '/readyz',
      public: true,
      async reply() {
        const ready = await db.ready().catch(() => false);
        return new Response(ready ? 'ready\n' : 'not ready\n', {
          status: ready ? 200 : 503,
          headers: { 'content-type': 'text/plain' },
        });
      },
    },
    {
      method: 'POST',
      path: '/weergave',
      public: true,
      async reply(request) {
        const host = request.headers.get('host') ?? new URL(request.url).host;
        if (!cameFromOurselves(request.headers, host, cookieOf(request, SESSION_COOKIE) !== undefined)) throw new HttpError('not-allowed');
        const form = await fieldsOf(request);
        const theme = form.get('theme');
        const kept = theme === 'light' || theme === 'dark' ? theme : '';
        const secure = config.baseUrl.protocol === 'https:';
        return new Response(null, {
          status: 303,
          headers: {
            location: ownPath(form.get('back')),
            'set-cookie': setCookie('theme', kept, { secure, maxAge: kept ? YEAR : 0 }),
          },
        });
      },
    },
  ];
}
