import { uiPages } from '../ui/gallery.tsx';
import { languageOf, themeOf } from './language.ts';
import type { SiteRoute } from './site-routes.ts';

/** Pages that show every component in every state; in development only. */
export function galleryRoutes(): readonly SiteRoute[] {
  return uiPages().map(({ path, render }) => ({
    method: 'GET', path, public: true,
    async reply(request) {
      const { lang } = languageOf(request, new URL(request.url));
      return new Response(await render(lang, themeOf(request)), { headers: { 'content-type': 'text/html; charset=utf-8' } });
    },
  }));
}
