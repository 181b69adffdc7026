import type { Room } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import { submitFile, viewFile } from './handlers/file.tsx';
import { submitUndo, viewLoaded, viewUndo } from './handlers/loaded.tsx';
import { BASE, spendingSteps } from './handlers/matching.tsx';
import { submitPreview, viewPreview } from './handlers/preview.tsx';
import type { MoneyImportService } from './service.ts';

const file = `${BASE}/${idPart('id')}` as const;
const loaded = `${BASE}/gedaan/${idPart('id')}` as const;

/** Spending in from a spreadsheet, for who coordinates the whole institution. */
export function moneyImportRoom(service: MoneyImportService): Room {
  const roles = ['coordinator'] as const;
  const steps = spendingSteps(service.books);
  return {
    name: 'money-import',
    routes: [
      { method: 'GET', path: BASE, roles, audit: 'none', handler: viewFile(service) },
      { method: 'POST', path: BASE, roles, audit: 'money-file.previewed', handler: submitFile(service) },
      { method: 'GET', path: file, roles, audit: 'none', handler: viewPreview(service) },
      { method: 'POST', path: file, roles, audit: 'money-file.imported', handler: submitPreview(service) },
      { method: 'GET', path: `${file}/blad`, roles, audit: 'none', handler: steps.viewSheet },
      { method: 'POST', path: `${file}/blad`, roles, audit: 'money-file.matched', handler: steps.submitSheet },
      { method: 'GET', path: `${file}/kolommen`, roles, audit: 'none', handler: steps.viewColumns },
      { method: 'POST', path: `${file}/kolommen`, roles, audit: 'money-file.matched', handler: steps.submitColumns },
      { method: 'GET', path: `${file}/waarden`, roles, audit: 'none', handler: steps.viewValues },
      { method: 'POST', path: `${file}/waarden`, roles, audit: 'money-file.matched', handler: steps.submitValues },
      { method: 'GET', path: loaded, roles, audit: 'none', handler: viewLoaded(service) },
      { method: 'GET', path: `${loaded}/weg`, roles, audit: 'none', handler: viewUndo(service) },
      { method: 'POST', path: `${loaded}/weg`, roles, audit: 'money-file.undone', handler: submitUndo(service) },
    ],
  };
}
