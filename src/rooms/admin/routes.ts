import type { Database } from '../../platform/database/database.ts';
import type { Room, Route } from '../../platform/http/context.ts';
import { submitGrant, submitRevoke, viewPeople } from './handlers/people.tsx';
import { submitReception, viewReceptions } from './handlers/receptions.tsx';
import {
  submitInstitution,
  submitMapping,
  submitUnit,
  viewInstitution,
  viewMappings,
  viewUnits,
} from './handlers/settings.tsx';
import { type Installation, viewAudit, viewStart } from './handlers/start.tsx';
import { adminService } from './service.ts';

/** Administration of one institution. */
export function adminRoom({
  db,
  ids,
  installation,
}: {
  db: Database;
  ids: () => string;
  installation: Installation;
}): Room {
  const service = adminService(db, ids);
  const roles = ['administrator'] as const;
  const routes: readonly Route[] = [
    { method: 'GET', path: '/beheer', roles, audit: 'none', handler: viewStart(service, installation) },
    { method: 'GET', path: '/beheer/mensen', roles, audit: 'none', handler: viewPeople(service) },
    { method: 'POST', path: '/beheer/mensen', roles, audit: 'role.given', handler: submitGrant(service) },
    { method: 'POST', path: '/beheer/mensen/weg', roles, audit: 'role.taken', handler: submitRevoke(service) },
    { method: 'GET', path: '/beheer/koppelingen', roles, audit: 'none', handler: viewMappings(service) },
    {
      method: 'POST',
      path: '/beheer/koppelingen',
      roles,
      audit: 'role-mapping.changed',
      handler: submitMapping(service),
    },
    { method: 'GET', path: '/beheer/onderdelen', roles, audit: 'none', handler: viewUnits(service) },
    { method: 'POST', path: '/beheer/onderdelen', roles, audit: 'unit.added', handler: submitUnit(service) },
    { method: 'GET', path: '/beheer/instelling', roles, audit: 'none', handler: viewInstitution(service) },
    {
      method: 'POST',
      path: '/beheer/instelling',
      roles,
      audit: 'institution.changed',
      handler: submitInstitution(service),
    },
    { method: 'GET', path: '/beheer/ontvangst', roles, audit: 'none', handler: viewReceptions(service) },
    { method: 'POST', path: '/beheer/ontvangst', roles, audit: 'reception.changed', handler: submitReception(service) },
    { method: 'GET', path: '/beheer/logboek', roles, audit: 'audit.read', handler: viewAudit(service) },
  ];
  return { name: 'admin', routes };
}
