import type { Database } from '../../platform/database/database.ts';
import type { Room, Route } from '../../platform/http/context.ts';
import { type EditPart, submitEdit, viewEdit } from './handlers/edit.tsx';
import { aftercarePart, datesPart, rolesPart, stepPart } from './handlers/parts.tsx';
import { viewState, viewSteps } from './handlers/state.tsx';
import { viewProtocol, viewSheet } from './handlers/view.tsx';
import { crisisService } from './service.ts';

/** The crisis protocol: for who works here, never for students; coordinators keep it. */
export function crisisRoom({ db }: { db: Database }): Room {
  const service = crisisService(db);
  const workers = ['coordinator', 'specialist', 'guide', 'executive'] as const;
  const roles = ['coordinator'] as const;
  const changed = 'crisis.protocol-changed';
  const form = (path: Route['path'], part: EditPart): readonly Route[] => [
    { method: 'GET', path, roles, audit: 'none', handler: viewEdit(service, part) },
    { method: 'POST', path, roles, audit: changed, handler: submitEdit(service, part) },
  ];
  const routes: readonly Route[] = [
    { method: 'GET', path: '/crisis', roles: workers, audit: 'none', handler: viewProtocol(service) },
    { method: 'GET', path: '/crisis/afdruk', roles: workers, audit: 'none', handler: viewSheet(service) },
    { method: 'GET', path: '/crisis/beheer', roles, audit: 'none', handler: viewState(service) },
    ...form('/crisis/beheer/rollen', rolesPart),
    { method: 'GET', path: '/crisis/beheer/stappen', roles, audit: 'none', handler: viewSteps(service) },
    ...form('/crisis/beheer/stappen/:step', stepPart),
    ...form('/crisis/beheer/nazorg', aftercarePart),
    ...form('/crisis/beheer/data', datesPart),
  ];
  return { name: 'crisis', routes };
}
