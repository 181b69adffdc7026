import type { Database } from '../../platform/database/database.ts';
import type { Room, Route } from '../../platform/http/context.ts';
import { submitDate, submitRemoveDate, viewDates } from './handlers/dates.tsx';
import { viewMoment, viewSlide } from './handlers/moment.tsx';
import { viewFeed, viewYear } from './handlers/year.tsx';
import { momentsService } from './service.ts';

const KEY = ':key{[a-z0-9][a-z0-9-]*}';

/** The moments in a year at which students need a word, and what a guide can pass on. Open to all. */
export function momentsRoom({ db, ids }: { db: Database; ids: () => string }): Room {
  const service = momentsService(db, ids);
  const roles = ['coordinator'] as const;
  const routes: readonly Route[] = [
    { method: 'GET', path: '/momenten', public: true, audit: 'none', handler: viewYear(service) },
    { method: 'GET', path: '/momenten/agenda.ics', public: true, audit: 'none', handler: viewFeed(service) },
    { method: 'GET', path: '/momenten/data', roles, audit: 'none', handler: viewDates(service) },
    { method: 'POST', path: '/momenten/data', roles, audit: 'moment.date-set', handler: submitDate(service) },
    { method: 'POST', path: '/momenten/data/weg', roles, audit: 'moment.date-removed', handler: submitRemoveDate(service) },
    { method: 'GET', path: `/momenten/${KEY}`, public: true, audit: 'none', handler: viewMoment(service) },
    { method: 'GET', path: `/momenten/${KEY}/dia`, public: true, audit: 'none', handler: viewSlide(service) },
  ];
  return { name: 'moments', routes };
}
