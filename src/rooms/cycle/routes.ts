import type { Database } from '../../platform/database/database.ts';
import type { Room, Route } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import { viewCycle } from './handlers/cycle.tsx';
import {
  submitEdit, submitNew, submitRemove, viewEdit, viewFigures, viewNew, viewRemove,
} from './handlers/figures.tsx';
import { cycleService } from './service.ts';

const readers = ['coordinator', 'executive', 'representative', 'researcher', 'guide', 'specialist'] as const;
const figure = `/beleid/cijfers/${idPart('id')}` as const;

/** From goal to figure to evaluation to decision to the goal of next year; and figures from elsewhere beside it. */
export function cycleRoom({ db, ids }: { db: Database; ids: () => string }): Room {
  const service = cycleService(db, ids);
  const roles = ['coordinator'] as const;
  const routes: readonly Route[] = [
    { method: 'GET', path: '/beleid/cyclus', roles: readers, audit: 'none', handler: viewCycle(service) },
    { method: 'GET', path: '/beleid/cijfers', roles: readers, audit: 'none', handler: viewFigures(service) },
    { method: 'GET', path: '/beleid/cijfers/nieuw', roles, audit: 'none', handler: viewNew(service) },
    { method: 'POST', path: '/beleid/cijfers/nieuw', roles, audit: 'outside-figure.added', handler: submitNew(service) },
    { method: 'GET', path: figure, roles, audit: 'none', handler: viewEdit(service) },
    { method: 'POST', path: figure, roles, audit: 'outside-figure.changed', handler: submitEdit(service) },
    { method: 'GET', path: `${figure}/weg`, roles, audit: 'none', handler: viewRemove(service) },
    { method: 'POST', path: `${figure}/weg`, roles, audit: 'outside-figure.removed', handler: submitRemove(service) },
  ];
  return { name: 'cycle', routes };
}
