import type { Database } from '../../platform/database/database.ts';
import type { Room, Route } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import { submitCopy, submitDivide, viewCopy, viewDivide } from './handlers/bulk.tsx';
import {
  submitEntry, submitNewEntry, submitRemoveEntry, viewEntry, viewNewEntry, viewRemoveEntry,
} from './handlers/entry.tsx';
import { viewInitiative, viewRows, viewSheet, viewYear } from './handlers/read.tsx';
import {
  submitNewSource, submitRemoveSource, submitSource, viewNewSource, viewRemoveSource, viewSource, viewSources,
} from './handlers/sources.tsx';
import { moneyService } from './service.ts';

const home = '/beleid/geld';
const [list, sources] = [`${home}/regels`, `${home}/bronnen`] as const;
const [entry, source] = [`${list}/${idPart('id')}`, `${sources}/${idPart('id')}`] as const;

/** What it cost: kept by the coordinator, read by the executive; each unit's by the coordinator of that unit. */
export function moneyRoom({ db, ids }: { db: Database; ids: () => string }): Room {
  const service = moneyService(db, ids);
  const readers = ['coordinator', 'executive'] as const;
  const roles = ['coordinator'] as const;
  const routes: readonly Route[] = [
    { method: 'GET', path: home, roles: readers, audit: 'none', handler: viewYear(service) },
    { method: 'GET', path: list, roles: readers, audit: 'none', handler: viewRows(service) },
    { method: 'GET', path: `${home}/initiatief/${idPart('id')}`, roles: readers, audit: 'none', handler: viewInitiative(service) },
    { method: 'GET', path: `${home}/export/csv`, roles: readers, audit: 'money.exported', handler: viewSheet(service, 'csv') },
    { method: 'GET', path: `${home}/export/xlsx`, roles: readers, audit: 'money.exported', handler: viewSheet(service, 'xlsx') },
    { method: 'GET', path: `${home}/verdelen`, roles, audit: 'none', handler: viewDivide(service) },
    { method: 'POST', path: `${home}/verdelen`, roles, audit: 'money.divided', handler: submitDivide(service) },
    { method: 'GET', path: `${home}/overnemen`, roles, audit: 'none', handler: viewCopy(service) },
    { method: 'POST', path: `${home}/overnemen`, roles, audit: 'money.copied', handler: submitCopy(service) },
    { method: 'GET', path: `${list}/nieuw`, roles, audit: 'none', handler: viewNewEntry(service) },
    { method: 'POST', path: `${list}/nieuw`, roles, audit: 'money.added', handler: submitNewEntry(service) },
    { method: 'GET', path: entry, roles, audit: 'none', handler: viewEntry(service) },
    { method: 'POST', path: entry, roles, audit: 'money.changed', handler: submitEntry(service) },
    { method: 'GET', path: `${entry}/weg`, roles, audit: 'none', handler: viewRemoveEntry(service) },
    { method: 'POST', path: `${entry}/weg`, roles, audit: 'money.removed', handler: submitRemoveEntry(service) },
    { method: 'GET', path: sources, roles: readers, audit: 'none', handler: viewSources(service) },
    { method: 'GET', path: `${sources}/nieuw`, roles, audit: 'none', handler: viewNewSource() },
    { method: 'POST', path: `${sources}/nieuw`, roles, audit: 'money-source.added', handler: submitNewSource(service) },
    { method: 'GET', path: source, roles, audit: 'none', handler: viewSource(service) },
    { method: 'POST', path: source, roles, audit: 'money-source.changed', handler: submitSource(service) },
    { method: 'GET', path: `${source}/weg`, roles, audit: 'none', handler: viewRemoveSource(service) },
    { method: 'POST', path: `${source}/weg`, roles, audit: 'money-source.removed', handler: submitRemoveSource(service) },
  ];
  return { name: 'money', routes };
}
