import { idPart } from '../../platform/http/ids.ts';
import type { Room } from '../../platform/http/context.ts';
import { viewAcute } from './handlers/acute.tsx';
import { submitApiHelp } from './handlers/api.ts';
import { submitFind, submitLive, submitQuestion, viewFind, viewHome } from './handlers/find.tsx';
import { submitReport, viewCalendar, viewOffer } from './handlers/offer.tsx';
import type { FindService } from './service.ts';

/** Finding help: open to all, without signing in. Nothing of what somebody looks for is audited. */
export function findHelpRoom(service: FindService): Room {
  return {
    name: 'find-help',
    routes: [
      { method: 'GET', path: '/', public: true, audit: 'none', handler: viewHome },
      { method: 'GET', path: '/hulp', public: true, audit: 'none', handler: viewFind(service) },
      { method: 'POST', path: '/hulp', public: true, audit: 'none', handler: submitFind(service) },
      { method: 'POST', path: '/hulp/live', public: true, audit: 'none', handler: submitLive(service) },
      { method: 'POST', path: '/hulp/stuur-mee', public: true, audit: 'none', handler: submitQuestion(service) },
      { method: 'GET', path: '/nu', public: true, audit: 'none', handler: viewAcute },
      { method: 'GET', path: `/aanbod/${idPart('id')}`, public: true, audit: 'none', handler: viewOffer(service) },
      { method: 'GET', path: `/aanbod/${idPart('id')}/agenda.ics`, public: true, audit: 'none', handler: viewCalendar(service) },
      { method: 'POST', path: `/aanbod/${idPart('id')}/melding`, public: true, audit: 'none', handler: submitReport(service) },
      { method: 'POST', path: '/api/help', public: true, audit: 'none', handler: submitApiHelp(service) },
    ],
  };
}
