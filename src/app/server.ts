import { Hono } from 'hono';
import type { Room } from '../platform/http/context.ts';
import { type ErrorKind, HttpError } from '../platform/http/errors.ts';
import { hostOf } from '../platform/http/host.ts';
import { type LIMITS, rateLimiter } from '../platform/http/rate-limit.ts';
import { answer } from './answer.ts';
import type { Deps } from './deps.ts';
import { withHeaders } from './headers.ts';
import { keyOfHost } from './institutions.ts';
import { languageOf, themeOf } from './language.ts';
import { errorJson, renderError } from './render.tsx';
import { siteRoutes } from './site-routes.ts';

type Env = { Bindings: { original: Request; base: (key: string) => string } };

const nowhere = () => new Response(null, { status: 404 });
const isNowhere = (response: Response) => response.status === 404 && !response.headers.has('content-type');

const kindOf = (method: string, path: string): keyof typeof LIMITS => {
  if (path.includes('/api/')) return 'api';
  if (/\/inloggen(\/|$)/.test(path)) return 'signIn';
  return method === 'GET' || method === 'HEAD' ? 'page' : 'write';
};

/** Says nothing by itself: what is nowhere, and what goes wrong, is answered in one place, below. */
const newApp = () => new Hono<Env>().notFound(nowhere).onError((error) => {
  throw error;
});

function siteApp(deps: Deps) {
  const app = newApp();
  for (const { method, path, reply } of siteRoutes(deps)) {
    app.on(method, path, (c) => reply(c.env.original, c.req.param() as Record<string, string>));
  }
  return app;
}

function roomsApp(deps: Deps, rooms: readonly Room[]) {
  const app = newApp();
  for (const route of rooms.flatMap((room) => room.routes)) {
    app.on(route.method, route.path === '/' ? '/:institution' : `/:institution${route.path}`, (c) => {
      const { institution: key = '', ...params } = c.req.param() as Record<string, string>;
      return answer(deps, route, c.env.original, { key, base: c.env.base(key), params });
    });
  }
  return app;
}

/**
 * The whole application as one function from request to answer. On an institution's own host name its key is left
 * out of the addresses.
 * @param address gives the network address a request came from, for the limits
 */
export function application(deps: Deps, rooms: readonly Room[], address: (request: Request) => string) {
  const site = siteApp(deps);
  const inside = roomsApp(deps, rooms);
  const allow = rateLimiter();

  const failed = (request: Request, url: URL, kind: ErrorKind) => {
    const { lang } = languageOf(request, url);
    if (url.pathname.includes('/api/')) return errorJson(kind, lang, [], url);
    return renderError({ lang, theme: themeOf(request), demo: deps.config.demo, url, base: '' }, kind);
  };

  async function route(request: Request, url: URL): Promise<Response> {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const host = hostOf(request);
    const hostKey = host === deps.config.baseUrl.hostname ? undefined : await keyOfHost(deps, host);
    const ask = (app: Hono<Env>, pathname: string) => {
      const inner = new URL(url);
      inner.pathname = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
      return app.fetch(new Request(inner, { method }), {
        original: request,
        base: (key) => (hostKey === undefined ? `/${key}` : ''),
      });
    };
    // on its own host name an institution comes first: its pages have the addresses that the site has elsewhere
    const own = () => ask(inside, hostKey === undefined ? url.pathname : `/${hostKey}${url.pathname}`);
    const everybody = () => ask(site, url.pathname);
    for (const look of hostKey === undefined ? [everybody, own] : [own, everybody]) {
      const response = await look();
      if (!isNowhere(response)) return response;
    }
    return failed(request, url, 'not-found');
  }

  return async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const started = deps.now().getTime();
    let response: Response;
    try {
      response = allow(kindOf(request.method, url.pathname), address(request), started)
        ? await route(request, url)
        : await failed(request, url, 'over-limit');
    } catch (error) {
      if (!(error instanceof HttpError)) deps.log({ event: 'request.failed', path: url.pathname, error });
      response = await failed(request, url, error instanceof HttpError ? error.kind : 'down');
    }
    deps.log({
      event: 'request',
      method: request.method,
      path: url.pathname,
      status: response.status,
      ms: deps.now().getTime() - started,
    });
    const safe = withHeaders(response, deps.config.baseUrl.protocol === 'https:');
    return request.method === 'HEAD' ? new Response(null, safe) : safe;
  };
}
