import type { Room } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import { submitLink, viewLink } from './handlers/link.tsx';
import { submitPreview, submitReminder, submitStop, viewReminder } from './handlers/own.tsx';
import type { RemindersService } from './service.ts';

const HERE = '/check-in/herinnering' as const;
const LINK = `/herinnering/${idPart('id')}` as const;

/** A mail when a student wants one, that tells nothing. */
export function remindersRoom(service: RemindersService): Room {
  const roles = ['student'] as const;
  return {
    name: 'reminders',
    routes: [
      { method: 'GET', path: HERE, roles, audit: 'none', handler: viewReminder(service) },
      { method: 'POST', path: HERE, roles, audit: 'none', handler: submitPreview(service) },
      { method: 'POST', path: `${HERE}/klaar`, roles, audit: 'none', handler: submitReminder(service) },
      { method: 'POST', path: `${HERE}/stop`, roles, audit: 'none', handler: submitStop(service) },
      // public, because the signed link is the permission
      { method: 'GET', path: LINK, public: true, audit: 'none', handler: viewLink(service) },
      { method: 'POST', path: LINK, public: true, audit: 'none', handler: submitLink(service) },
    ],
  };
}
