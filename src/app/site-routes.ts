import { gzipSync } from 'node:zlib';
import { assets } from '../ui/assets.ts';
import type { Deps } from './deps.ts';
import { galleryRoutes } from './gallery.ts';
import { shellRoutes } from './shell-routes.tsx';
import { signInRoutes } from './sign-in-routes.ts';
import { startRoutes } from './start-routes.ts';

/** A route of the installation as a whole, outside any institution. All are public. */
export type SiteRoute = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly public: true;
  reply(request: Request, params: Readonly<Record<string, string>>): Response | Promise<Response>;
};

function assetRoutes(): readonly SiteRoute[] {
  return assets().map(({ path, type, body }) => {
    const headers = {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    };
    const small = gzipSync(body);
    return {
      method: 'GET',
      path,
      public: true,
      reply: (request) =>
        /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
          ? new Response(small, { headers: { ...headers, 'content-encoding': 'gzip' } })
          : new Response(body as BodyInit, { headers }),
    };
  });
}

/** Everything outside the institutions: start page, health, files, signing in, and in development the components. */
export function siteRoutes(deps: Deps): readonly SiteRoute[] {
  return [
    ...startRoutes(deps),
    ...shellRoutes(deps),
    ...assetRoutes(),
    ...signInRoutes(deps),
    ...(deps.config.development ? galleryRoutes() : []),
  ];
}
