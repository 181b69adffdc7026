import type { Room, Route } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import * as staff from './handlers/staff.tsx';
import * as student from './handlers/student.tsx';
import type { GiftsService } from './service.ts';

/** What a student gives one person to read, and who can be given something. No page lets staff ask for it. */
export function giftsRoom(service: GiftsService): Room {
  const roles = ['student'] as const;
  const readers = { roles: ['guide', 'specialist'] } as const;
  // whatever a student does here leaves no trail, and neither does reading it: the trail of that is the student's page
  const students: readonly Route[] = [
    { method: 'GET', path: '/gedeeld', roles, audit: 'none', handler: student.viewShared(service) },
    { method: 'GET', path: '/gedeeld/nieuw', roles, audit: 'none', handler: student.viewNew(service) },
    { method: 'POST', path: '/gedeeld/nieuw', roles, audit: 'none', handler: student.submitNew(service) },
    { method: 'POST', path: '/gedeeld/geef', roles, audit: 'none', handler: student.submitGive(service) },
    { method: 'POST', path: `/gedeeld/${idPart('id')}/stop`, roles, audit: 'none', handler: student.submitStop(service) },
  ];
  const given: readonly Route[] = [
    { method: 'GET', path: '/gekregen', ...readers, audit: 'none', handler: staff.viewReceived(service) },
    { method: 'GET', path: '/gekregen/lijst', ...readers, audit: 'none', handler: staff.viewListing(service) },
    { method: 'POST', path: '/gekregen/lijst', ...readers, audit: 'gifts.listed', handler: staff.submitListing(service) },
    { method: 'POST', path: '/gekregen/lijst/weg', ...readers, audit: 'gifts.unlisted', handler: staff.submitLeave(service) },
    { method: 'GET', path: `/gekregen/${idPart('id')}`, ...readers, audit: 'none', handler: staff.viewOne(service) },
  ];
  return { name: 'gifts', routes: [...students, ...given] };
}
