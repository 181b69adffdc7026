import type { Database } from '../../platform/database/database.ts';
import type { Room, Route } from '../../platform/http/context.ts';
import { submitBack, submitRule, viewRule, viewRules } from './handlers/rules.tsx';
import { adviceService } from './service.ts';

const ONE = '/beleid/check-in/advies/:key{advice-[0-9]+}' as const;

/** Rules for advice after a check-in, to read and to change; for coordinators of the whole. No word of a student. */
export function adviceRoom({ db }: { db: Database }): Room {
  const service = adviceService(db);
  const roles = ['coordinator'] as const;
  const routes: readonly Route[] = [
    { method: 'GET', path: '/beleid/check-in/advies', roles, audit: 'none', handler: viewRules(service) },
    { method: 'GET', path: ONE, roles, audit: 'none', handler: viewRule(service) },
    { method: 'POST', path: ONE, roles, audit: 'advice.saved', handler: submitRule(service) },
    { method: 'POST', path: `${ONE}/terug`, roles, audit: 'advice.taken-back', handler: submitBack(service) },
  ];
  return { name: 'advice', routes };
}
