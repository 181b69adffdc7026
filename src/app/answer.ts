import { actorAs, actorForPublic, type Person } from '../access/actor.ts';
import type { Actor } from '../access/roles.ts';
import { audit } from '../platform/audit/audit.ts';
import { fieldsOf } from '../platform/http/body.ts';
import { cookieOf, setCookie } from '../platform/http/cookies.ts';
import type { Institution } from '../core/institution/types.ts';
import type { Context, Route } from '../platform/http/context.ts';
import { type ErrorKind, HttpError } from '../platform/http/errors.ts';
import { cameFromOurselves } from '../platform/http/same-origin.ts';
import type { Deps } from './deps.ts';
import { institutionByKey, notOffered } from './institutions.ts';
import { languageOf, themeOf } from './language.ts';
import { errorJson, type Frame, renderError, renderPage } from './render.tsx';

/** Where a request is: which institution, and the address its pages begin with ('' on its own host name). */
export type Whereabouts = {
  readonly key: string;
  readonly base: string;
  readonly params: Readonly<Record<string, string>>;
};

export const SESSION_COOKIE = 'samenhang';

/** Who may: the actor of this route, or an error of the kind the person meets. */
function actorOf(route: Route, person: Person | undefined, institution: Institution): Actor {
  if (route.public) return actorForPublic(person, institution.id);
  const actor = person && actorAs(person, institution.id, route.roles);
  if (actor) return actor;
  throw new HttpError(person ? 'not-allowed' : 'sign-in');
}

function contextFor(
  request: Request,
  url: URL,
  frame: Frame,
  at: Whereabouts,
  actor: Actor,
  now: Date,
  about: (id: string) => void,
): Context {
  return {
    request,
    url,
    params: at.params,
    lang: frame.lang,
    institution: frame.institution as Institution,
    actor,
    now,
    about,
    ...(frame.person ? { person: frame.person } : {}),
    href: (path) => `${at.base}${path}`,
    form: (most) => fieldsOf(request, most),
    page: (options, body) => renderPage(frame, options, body),
    redirect: (path) => new Response(null, { status: 303, headers: { location: path } }),
    json: (value, status = 200) => Response.json(value, { status }),
  };
}

/** What the database says no to: who may not, a form that points at something not there, or what somebody else took. */
const REFUSED: Readonly<Record<string, ErrorKind>> = { '42501': 'not-allowed', '23503': 'invalid', '23505': 'conflict' };

function failure(frame: Frame, error: unknown, url: URL, deps: Deps): Response | Promise<Response> {
  if (!(error instanceof HttpError)) deps.log({ event: 'request.failed', path: url.pathname, error });
  const kind = error instanceof HttpError ? error.kind : REFUSED[(error as { code?: string }).code ?? ''] ?? 'down';
  const fields = error instanceof HttpError ? error.fields : [];
  return url.pathname.includes('/api/') ? errorJson(kind, frame.lang, fields, url) : renderError(frame, kind);
}

/** Answers one request to one route of a room: who may, the handler, the errors, the audit row. */
export async function answer(deps: Deps, route: Route, request: Request, at: Whereabouts): Promise<Response> {
  const url = new URL(request.url);
  // behind a proxy we are asked over http, while everybody else sees https
  url.protocol = deps.config.baseUrl.protocol;
  const now = deps.now();
  const { lang, chosen } = languageOf(request, url);
  const bare: Frame = { lang, theme: themeOf(request), demo: deps.config.demo, url, base: '' };
  let frame = bare;
  try {
    const institution = await institutionByKey(deps, at.key);
    if (!institution) throw new HttpError('not-found');
    frame = { ...bare, institution, base: at.base };
    const cookie = cookieOf(request, SESSION_COOKIE);
    if (
      route.method === 'POST' &&
      !cameFromOurselves(request.headers, request.headers.get('host') ?? url.host, cookie !== undefined)
    ) {
      throw new HttpError('not-allowed');
    }
    const person = await deps.sessions.find(cookie, now);
    frame = { ...frame, person, off: await notOffered(deps, institution.id, person) };
    const response = await attempt(deps, route, request, url, frame, at, now);
    if (chosen)
      response.headers.append(
        'set-cookie',
        setCookie('lang', lang, {
          secure: deps.config.baseUrl.protocol === 'https:',
          maxAge: 31_536_000,
        }),
      );
    return response;
  } catch (error) {
    return failure(frame, error, url, deps);
  }
}

/** Runs the handler as the actor and keeps the audit row, the refused and failed attempts included. */
async function attempt(
  deps: Deps,
  route: Route,
  request: Request,
  url: URL,
  frame: Frame,
  at: Whereabouts,
  now: Date,
): Promise<Response> {
  const institution = frame.institution as Institution;
  let objectId: string | undefined;
  const keep = async (actor: Actor, outcome: 'done' | 'refused' | 'failed') => {
    if (route.audit !== 'none')
      await audit(deps.db, actor, { event: route.audit, outcome, at: now, ...(objectId ? { objectId } : {}) });
  };
  let actor: Actor;
  try {
    actor = actorOf(route, frame.person, institution);
  } catch (error) {
    await keep(actorForPublic(frame.person, institution.id), 'refused');
    throw error;
  }
  try {
    const response = await route.handler(
      contextFor(request, url, frame, at, actor, now, (id) => {
        objectId = id;
      }),
    );
    await keep(actor, response.status < 400 ? 'done' : 'refused');
    return response;
  } catch (error) {
    await keep(actor, error instanceof HttpError ? 'refused' : 'failed');
    throw error;
  }
}
