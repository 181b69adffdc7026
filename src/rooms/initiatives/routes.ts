import type { Database } from '../../platform/database/database.ts';
import { idPart } from '../../platform/http/ids.ts';
import type { Room, Route } from '../../platform/http/context.ts';
import { submitBulk, submitBulkSave, viewBulk } from './handlers/bulk.tsx';
import { submitHandled, viewDetail } from './handlers/detail.tsx';
import { submitEdit, submitNew, viewEdit, viewNew } from './handlers/edit.tsx';
import { viewList } from './handlers/list.tsx';
import { viewSheet } from './handlers/sheet.tsx';
import { submitOwnProposals, submitProposals, viewProposals } from './handlers/proposals.tsx';
import { initiativesService } from './service.ts';

/** The inventory: what the institution does, kept by coordinators. */
export function initiativesRoom({ db, ids }: { db: Database; ids: () => string }): Room {
  const service = initiativesService(db, ids);
  const roles = ['coordinator'] as const;
  const routes: readonly Route[] = [
    { method: 'GET', path: '/initiatieven', roles, audit: 'none', handler: viewList(service) },
    { method: 'GET', path: '/initiatieven/nieuw', roles, audit: 'none', handler: viewNew(service) },
    { method: 'POST', path: '/initiatieven/nieuw', roles, audit: 'initiative.added', handler: submitNew(service) },
    { method: 'GET', path: '/initiatieven/samen', roles, audit: 'none', handler: viewBulk(service) },
    { method: 'POST', path: '/initiatieven/samen', roles, audit: 'none', handler: submitBulk(service) },
    {
      method: 'POST',
      path: '/initiatieven/samen/opslaan',
      roles,
      audit: 'initiative.changed-together',
      handler: submitBulkSave(service),
    },
    { method: 'GET', path: '/initiatieven/voorstellen', roles, audit: 'none', handler: viewProposals(service) },
    {
      method: 'POST',
      path: '/initiatieven/voorstellen',
      roles,
      audit: 'initiative.proposals-settled',
      handler: submitProposals(service),
    },
    { method: 'GET', path: `/initiatieven/${idPart('id')}`, roles, audit: 'none', handler: viewDetail(service) },
    { method: 'GET', path: `/initiatieven/${idPart('id')}/blad`, roles, audit: 'none', handler: viewSheet(service) },
    {
      method: 'GET',
      path: `/initiatieven/${idPart('id')}/bewerken`,
      roles,
      audit: 'none',
      handler: viewEdit(service),
    },
    {
      method: 'POST',
      path: `/initiatieven/${idPart('id')}/bewerken`,
      roles,
      audit: 'initiative.changed',
      handler: submitEdit(service),
    },
    {
      method: 'POST',
      path: `/initiatieven/${idPart('id')}/voorstellen`,
      roles,
      audit: 'initiative.proposals-settled',
      handler: submitOwnProposals(service),
    },
    {
      method: 'POST',
      path: `/initiatieven/${idPart('id')}/meldingen/${idPart('report')}`,
      roles,
      audit: 'report.handled',
      handler: submitHandled(service),
    },
  ];
  return { name: 'initiatives', routes };
}
