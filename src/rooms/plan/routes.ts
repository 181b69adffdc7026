import type { Room } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import { viewCalendar, viewFeed } from './handlers/calendar.tsx';
import { submitEdit, submitNew, viewEdit, viewNew } from './handlers/edit.tsx';
import { submitStand, viewOne, viewPlan } from './handlers/list.tsx';
import type { PlanService } from './service.ts';

const one = `/beleid/plan/${idPart('id')}` as const;

/** The plan: who does what and when, as a list and as a year. */
export function planRoom(service: PlanService): Room {
  const readers = ['coordinator', 'executive', 'representative', 'researcher'] as const;
  const keepers = ['coordinator'] as const;
  return { name: 'plan', routes: [
    { method: 'GET', path: '/beleid/plan', roles: readers, audit: 'none', handler: viewPlan(service) },
    { method: 'GET', path: '/beleid/plan/kalender', roles: readers, audit: 'none', handler: viewCalendar(service) },
    // public, because the signed address is the permission: a calendar cannot sign in
    { method: 'GET', path: '/beleid/plan/agenda.ics', public: true, audit: 'none', handler: viewFeed(service) },
    { method: 'GET', path: '/beleid/plan/nieuw', roles: keepers, audit: 'none', handler: viewNew(service) },
    { method: 'POST', path: '/beleid/plan/nieuw', roles: keepers, audit: 'action.added', handler: submitNew(service) },
    { method: 'GET', path: one, roles: readers, audit: 'none', handler: viewOne(service) },
    { method: 'GET', path: `${one}/bewerken`, roles: keepers, audit: 'none', handler: viewEdit(service) },
    { method: 'POST', path: `${one}/bewerken`, roles: keepers, audit: 'action.changed', handler: submitEdit(service) },
    { method: 'POST', path: `${one}/stand`, roles: keepers, audit: 'action.moved', handler: submitStand(service) },
  ] };
}
