import type { Database } from '../../platform/database/database.ts';
import type { Room } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import { submitAnswer, viewAnswer, viewSent } from './handlers/coordinator.tsx';
import * as student from './handlers/student.tsx';
import { proposalsService } from './service.ts';

const own = `/ideeen/${idPart('id')}` as const;
const sent = `/beleid/ideeen/${idPart('id')}` as const;

/**
 * What students propose, and what the coordinator answers. What a student does leaves no line in the audit trail: it
 * would say who sent what.
 */
export function proposalsRoom({ db, ids }: { readonly db: Database; readonly ids: () => string }): Room {
  const service = proposalsService(db, ids);
  const students = { roles: ['student', 'representative'], audit: 'none' } as const;
  const roles = ['coordinator'] as const;
  return {
    name: 'proposals',
    routes: [
      { method: 'GET', path: '/ideeen', ...students, handler: student.viewOwn(service) },
      { method: 'GET', path: '/ideeen/nieuw', ...students, handler: student.viewNew() },
      { method: 'POST', path: '/ideeen/nieuw', ...students, handler: student.submitNew(service) },
      { method: 'GET', path: own, ...students, handler: student.viewOne(service) },
      { method: 'GET', path: `${own}/bewerken`, ...students, handler: student.viewEdit(service) },
      { method: 'POST', path: `${own}/bewerken`, ...students, handler: student.submitEdit(service) },
      { method: 'GET', path: `${own}/terugtrekken`, ...students, handler: student.viewWithdraw(service) },
      { method: 'POST', path: `${own}/terugtrekken`, ...students, handler: student.submitWithdraw(service) },
      { method: 'GET', path: `${own}/verslag`, ...students, handler: student.viewAccount(service) },
      { method: 'POST', path: `${own}/verslag`, ...students, handler: student.submitAccount(service) },
      { method: 'GET', path: '/beleid/ideeen', roles, audit: 'none', handler: viewSent(service) },
      { method: 'GET', path: sent, roles, audit: 'none', handler: viewAnswer(service) },
      { method: 'POST', path: sent, roles, audit: 'idea.answered', handler: submitAnswer(service) },
    ],
  };
}
