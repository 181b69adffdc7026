import type { SiteRoute } from './site-routes.ts';

/** Pages that show every component in every state; in development only. */
export function galleryRoutes(): readonly SiteRoute[] {
  return [];
}
