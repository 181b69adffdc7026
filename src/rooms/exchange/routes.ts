import type { Database } from '../../platform/database/database.ts';
import type { Room } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import { viewExport, viewHsds, viewSheet } from './handlers/export.tsx';
import { submitImport, submitPreview, viewDone, viewImport, viewPreview } from './handlers/import.tsx';
import { offerSteps } from './handlers/matching.tsx';
import { exchangeService } from './service.ts';

const roles = ['coordinator'] as const;
const preview = `/initiatieven/inlezen/${idPart('id')}` as const;

/** Lists in and lists out, for coordinators. */
export function exchangeRoom({ db, ids }: { db: Database; ids: () => string }): Room {
  const service = exchangeService(db, ids);
  const steps = offerSteps(service.books);
  return {
    name: 'exchange',
    routes: [
      { method: 'GET', path: '/initiatieven/inlezen', roles, audit: 'none', handler: viewImport },
      { method: 'POST', path: '/initiatieven/inlezen', roles, audit: 'list.previewed', handler: submitImport(service) },
      { method: 'GET', path: '/initiatieven/inlezen/klaar', roles, audit: 'none', handler: viewDone },
      { method: 'GET', path: preview, roles, audit: 'none', handler: viewPreview(service) },
      { method: 'POST', path: preview, roles, audit: 'list.imported', handler: submitPreview(service) },
      { method: 'GET', path: `${preview}/blad`, roles, audit: 'none', handler: steps.viewSheet },
      { method: 'POST', path: `${preview}/blad`, roles, audit: 'list.matched', handler: steps.submitSheet },
      { method: 'GET', path: `${preview}/kolommen`, roles, audit: 'none', handler: steps.viewColumns },
      { method: 'POST', path: `${preview}/kolommen`, roles, audit: 'list.matched', handler: steps.submitColumns },
      { method: 'GET', path: `${preview}/waarden`, roles, audit: 'none', handler: steps.viewValues },
      { method: 'POST', path: `${preview}/waarden`, roles, audit: 'list.matched', handler: steps.submitValues },
      { method: 'GET', path: '/initiatieven/export', roles, audit: 'none', handler: viewExport },
      { method: 'GET', path: '/initiatieven/export/csv', roles, audit: 'list.exported', handler: viewSheet(service, 'csv') },
      { method: 'GET', path: '/initiatieven/export/xlsx', roles, audit: 'list.exported', handler: viewSheet(service, 'xlsx') },
      { method: 'GET', path: '/initiatieven/export/hsds', roles, audit: 'list.exported', handler: viewHsds(service) },
    ],
  };
}
