import type { Database } from '../../platform/database/database.ts';
import type { Room, Route } from '../../platform/http/context.ts';
import { viewApi, viewMany, viewOne } from './handlers/hsds.ts';
import { directoryService } from './service.ts';

/** The open directory: what students can find here, as HSDS 3.1, for anybody to read. */
export function directoryRoom({ db }: { db: Database }): Room {
  const service = directoryService(db);
  const open = { method: 'GET', public: true, audit: 'none' } as const;
  const routes: readonly Route[] = [
    { ...open, path: '/api/hsds', handler: viewApi },
    { ...open, path: '/api/hsds/services', handler: viewMany(service, 'services') },
    { ...open, path: '/api/hsds/services/:id', handler: viewOne(service, 'services') },
    { ...open, path: '/api/hsds/organizations', handler: viewMany(service, 'organizations') },
    { ...open, path: '/api/hsds/organizations/:id', handler: viewOne(service, 'organizations') },
    { ...open, path: '/api/hsds/service_at_locations', handler: viewMany(service, 'service_at_locations') },
    { ...open, path: '/api/hsds/service_at_locations/:id', handler: viewOne(service, 'service_at_locations') },
    { ...open, path: '/api/hsds/taxonomies', handler: viewMany(service, 'taxonomies') },
    { ...open, path: '/api/hsds/taxonomies/:id', handler: viewOne(service, 'taxonomies') },
    { ...open, path: '/api/hsds/taxonomy_terms', handler: viewMany(service, 'taxonomy_terms') },
    { ...open, path: '/api/hsds/taxonomy_terms/:id', handler: viewOne(service, 'taxonomy_terms') },
  ];
  return { name: 'directory', routes };
}
