import type { Database } from '../../platform/database/database.ts';
import type { Room, Route } from '../../platform/http/context.ts';
import { viewAdjustments } from './handlers/adjustments.tsx';
import { viewRoles } from './handlers/roles.tsx';
import { arrangementsService } from './service.ts';

/** What can be arranged, and who in the chain does what. Open to all. */
export function arrangementsRoom({ db }: { db: Database }): Room {
  const service = arrangementsService(db);
  const routes: readonly Route[] = [
    { method: 'GET', path: '/regelen', public: true, audit: 'none', handler: viewAdjustments(service) },
    { method: 'GET', path: '/wie-doet-wat', public: true, audit: 'none', handler: viewRoles(service) },
  ];
  return { name: 'arrangements', routes };
}
