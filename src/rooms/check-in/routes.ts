import type { Room, Route } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import { submitChoices, viewChoices } from './handlers/choices.tsx';
import * as data from './handlers/data.tsx';
import { submitDone, submitKeep, viewDone } from './handlers/done.tsx';
import { submitFill, viewFill } from './handlers/fill.tsx';
import { submitAge, viewHome } from './handlers/home.tsx';
import { submitParent, viewParent } from './handlers/parent.tsx';
import { viewResult } from './handlers/result.tsx';
import { submitNotForMe } from './results/handlers/not-for-me.ts';
import type { ResultService } from './results/service.ts';
import { KEY } from './schemas.ts';
import type { CheckInService } from './service.ts';

const fill = `/check-in/invullen/:instrument{${KEY}}` as const;
const done = `/check-in/klaar/:instrument{${KEY}}` as const;
const result = `/check-in/uitslag/${idPart('id')}` as const;
const parent = `/check-in/ouder/${idPart('id')}` as const;
const remove = `/mijn-gegevens/weg/${idPart('id')}` as const;

/**
 * The check-in is its student's. Nothing here is in the audit trail: that somebody did a check-in, or deleted one, is
 * for them alone to know. A parent comes with a signed link and without a name.
 */
export function checkInRoom(service: CheckInService, results: ResultService): Room {
  const own = { roles: ['student'], audit: 'none' } as const;
  const open = { public: true, audit: 'none' } as const;
  const doing: readonly Route[] = [
    { method: 'GET', path: '/check-in', ...own, handler: viewHome(service) },
    { method: 'POST', path: '/check-in/leeftijd', ...own, handler: submitAge(service) },
    { method: 'GET', path: fill, ...own, handler: viewFill(service) },
    { method: 'POST', path: fill, ...own, handler: submitFill(service) },
    { method: 'GET', path: done, ...own, handler: viewDone(service) },
    { method: 'POST', path: done, ...own, handler: submitDone(service, results) },
    { method: 'POST', path: '/check-in/bewaren', ...own, handler: submitKeep(service) },
    { method: 'GET', path: result, ...own, handler: viewResult(service, results) },
    { method: 'POST', path: `${result}/niet-voor-mij`, ...own, handler: submitNotForMe(results) },
    { method: 'GET', path: '/check-in/keuzes', ...own, handler: viewChoices(service) },
    { method: 'POST', path: '/check-in/keuzes', ...own, handler: submitChoices(service) },
    { method: 'GET', path: parent, ...open, handler: viewParent(service) },
    { method: 'POST', path: parent, ...open, handler: submitParent(service) },
  ];
  const mine: readonly Route[] = [
    { method: 'GET', path: '/mijn-gegevens', ...own, handler: data.viewData(service) },
    { method: 'GET', path: '/mijn-gegevens/wie-ziet-wat', ...own, handler: data.viewWho },
    { method: 'GET', path: '/mijn-gegevens/bestand/:form{json|csv|fhir}', ...own, handler: data.viewFile(service) },
    { method: 'GET', path: remove, ...own, handler: data.viewRemove(service) },
    { method: 'POST', path: remove, ...own, handler: data.submitRemove(service) },
    { method: 'GET', path: '/mijn-gegevens/alles-weg', ...own, handler: data.viewRemoveAll(service) },
    { method: 'POST', path: '/mijn-gegevens/alles-weg', ...own, handler: data.submitRemoveAll(service) },
  ];
  return { name: 'check-in', routes: [...doing, ...mine] };
}
