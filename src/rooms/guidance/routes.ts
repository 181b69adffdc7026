import type { Database } from '../../platform/database/database.ts';
import type { Room } from '../../platform/http/context.ts';
import { viewHub } from './handlers/hub.tsx';
import { submitMap, viewMap, viewRoute } from './handlers/map.tsx';
import { viewCards, viewPoster } from './handlers/print.tsx';
import type { OffersFor } from './offers.ts';
import { guidanceService } from './service.ts';

/** The route map, open to all (decision 7): from what a guide notices to where a student can go. Nothing is kept. */
export function guidanceRoom({ db, offersFor }: { db: Database; offersFor: OffersFor }): Room {
  const service = guidanceService(db, offersFor);
  return {
    name: 'guidance',
    routes: [
      { method: 'GET', path: '/routekaart', public: true, audit: 'none', handler: viewMap(service) },
      { method: 'POST', path: '/routekaart', public: true, audit: 'none', handler: submitMap(service) },
      { method: 'GET', path: '/routekaart/kaarten', public: true, audit: 'none', handler: viewCards(service) },
      { method: 'GET', path: '/routekaart/poster', public: true, audit: 'none', handler: viewPoster(service) },
      { method: 'GET', path: '/routekaart/:key{[a-z0-9-]+}', public: true, audit: 'none', handler: viewRoute(service) },
      { method: 'GET', path: '/begeleiding', public: true, audit: 'none', handler: viewHub },
    ],
  };
}
