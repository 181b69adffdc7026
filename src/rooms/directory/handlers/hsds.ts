import { createHash } from 'node:crypto';
import type { Context, Handler } from '../../../platform/http/context.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { ABOUT, type ResourceName, RESOURCES } from '../presenter.ts';
import { readAsked } from '../schemas.ts';
import type { DirectoryService } from '../service.ts';

/** Open data: any page may read it; whoever kept it asks whether it still holds, and mostly gets no body back. */
function open(ctx: Context, stamp: string, make: () => unknown): Response {
  const { pathname, search } = ctx.url;
  const etag = `W/"${createHash('sha256').update([stamp, ctx.lang, pathname, search].join('\n')).digest('base64url').slice(0, 22)}"`;
  const headers = {
    etag, 'cache-control': 'no-cache', vary: 'accept-language, cookie', 'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag', 'content-language': ctx.lang,
  };
  const known = (ctx.request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim());
  return known.includes(etag) ? new Response(null, { status: 304, headers }) : Response.json(make(), { headers });
}

/** GET /api/hsds: what this is. */
export const viewApi: Handler = (ctx) => open(ctx, ABOUT.version, () => ABOUT);

/** GET /api/hsds/services and the other lists: a page. @throws HttpError (invalid) */
export const viewMany = (service: DirectoryService, name: ResourceName): Handler => async (ctx) => {
  const asked = readAsked(ctx.url.searchParams);
  const from = await service.prepared(ctx.institution);
  return open(ctx, from.stamp, () => RESOURCES[name].list(from, asked, ctx.lang));
};

/** GET /api/hsds/services/:id and the others: one, in full. @throws HttpError (not-found) */
export const viewOne = (service: DirectoryService, name: ResourceName): Handler => async (ctx) => {
  const from = await service.prepared(ctx.institution);
  const found = RESOURCES[name].one(from, (ctx.params['id'] ?? '').toLowerCase(), readAsked(ctx.url.searchParams), ctx.lang);
  if (!found) throw notFound();
  return open(ctx, from.stamp, () => found);
};
