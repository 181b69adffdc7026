import type { Deps } from '../../../src/app/deps.ts';
import { application } from '../../../src/app/server.ts';
import type { Room } from '../../../src/platform/http/context.ts';
import { HttpError, type ErrorKind, STATUS_OF } from '../../../src/platform/http/errors.ts';
import { allRooms } from './routes.ts';

export const KINDS = Object.keys(STATUS_OF) as readonly ErrorKind[];

const field = { field: 'name', message: { nl: 'Geef het een naam.', en: 'Give it a name.' } };
const fail = (kind: ErrorKind) => () => {
  throw new HttpError(kind, kind === 'invalid' ? [field] : []);
};

/** A room in which every kind of error happens, as a page and under `/api/`. */
const failing: Room = {
  name: 'failing',
  routes: KINDS.flatMap((kind) => (['/mis', '/api/mis'] as const).map((path) => (
    { method: 'GET' as const, path: `${path}/${kind}` as const, public: true as const, audit: 'none' as const, handler: fail(kind) }
  ))),
};

export type Ask = (path: string, init?: RequestInit & { readonly from?: string }) => Promise<Response>;

/**
 * The application as one function, with some of what it is made of replaced.
 * @param url where it believes that it answers
 */
export function inProcess(deps: Deps, url = deps.config.baseUrl.href): Ask {
  const from = new WeakMap<Request, string>();
  const app = application(deps, [...allRooms(deps), failing], (request) => from.get(request) ?? '');
  return (path, { from: address = '192.0.2.1', ...init } = {}) => {
    const request = new Request(new URL(path, url), init);
    from.set(request, address);
    return app(request);
  };
}
