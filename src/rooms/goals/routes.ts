import type { Database } from '../../platform/database/database.ts';
import type { Room, Route } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import { submitClose, submitRemove, viewClose, viewRemove } from './handlers/closing.tsx';
import { viewGoal } from './handlers/detail.tsx';
import { submitEdit, submitNew, viewEdit, viewNew } from './handlers/edit.tsx';
import { submitFigure, submitRemoveFigure, viewNewFigure, viewRemoveFigure } from './handlers/figures.tsx';
import { viewGoals } from './handlers/list.tsx';
import { submitProposals, viewProposals } from './handlers/proposals.tsx';
import { goalsService } from './service.ts';

/** Who reads goals: everybody who works here, and the council. */
const readers = ['coordinator', 'executive', 'representative', 'researcher', 'guide', 'specialist'] as const;
const all = '/beleid/doelen';
const one = `${all}/${idPart('id')}` as const;
const figure = `${one}/cijfers/${idPart('figure')}/weg` as const;

/** What we want to reach, how far we are, and how sure we are of that. */
export function goalsRoom({ db, ids }: { db: Database; ids: () => string }): Room {
  const service = goalsService(db, ids);
  const roles = ['coordinator'] as const;
  const routes: readonly Route[] = [
    { method: 'GET', path: all, roles: readers, audit: 'none', handler: viewGoals(service) },
    { method: 'GET', path: `${all}/nieuw`, roles, audit: 'none', handler: viewNew(service) },
    { method: 'POST', path: `${all}/nieuw`, roles, audit: 'goal.added', handler: submitNew(service) },
    { method: 'GET', path: `${all}/voorstellen`, roles, audit: 'none', handler: viewProposals(service) },
    { method: 'POST', path: `${all}/voorstellen`, roles, audit: 'goal.proposals-taken', handler: submitProposals(service) },
    { method: 'GET', path: one, roles: readers, audit: 'none', handler: viewGoal(service) },
    { method: 'GET', path: `${one}/bewerken`, roles, audit: 'none', handler: viewEdit(service) },
    { method: 'POST', path: `${one}/bewerken`, roles, audit: 'goal.changed', handler: submitEdit(service) },
    { method: 'GET', path: `${one}/sluiten`, roles, audit: 'none', handler: viewClose(service) },
    { method: 'POST', path: `${one}/sluiten`, roles, audit: 'goal.closed', handler: submitClose(service) },
    { method: 'GET', path: `${one}/weg`, roles, audit: 'none', handler: viewRemove(service) },
    { method: 'POST', path: `${one}/weg`, roles, audit: 'goal.removed', handler: submitRemove(service) },
    { method: 'GET', path: `${one}/cijfers/nieuw`, roles, audit: 'none', handler: viewNewFigure(service) },
    { method: 'POST', path: `${one}/cijfers/nieuw`, roles, audit: 'goal-figure.added', handler: submitFigure(service) },
    { method: 'GET', path: figure, roles, audit: 'none', handler: viewRemoveFigure(service) },
    { method: 'POST', path: figure, roles, audit: 'goal-figure.removed', handler: submitRemoveFigure(service) },
  ];
  return { name: 'goals', routes };
}
