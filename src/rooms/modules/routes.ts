import type { Room, Route } from '../../platform/http/context.ts';
import {
  submitApproval, submitBack, submitSwitch, viewKept, viewKeptList, viewMarkdown,
} from './handlers/keeper.tsx';
import {
  submitRemove, submitStep, viewDone, viewList, viewOne, viewRemove, viewStep,
} from './handlers/student.tsx';
import { submitTexts, viewNew, viewTexts } from './handlers/texts.tsx';
import { modulesService, type ModulesDeps } from './service.ts';

const ONE = '/oefenen/:key{[a-z0-9][a-z0-9-]*}' as const;
const STEP = `${ONE}/:step{[1-9]}` as const;
const KEPT = '/beleid/oefeningen' as const;
const KEPT_ONE = `${KEPT}/:key{[a-z0-9][a-z0-9-]*}` as const;

/**
 * Exercises. Reading is for everybody; filling in for a student with a vault, of which nothing is audited. Who
 * coordinates the whole keeps them.
 */
export function modulesRoom(deps: ModulesDeps): Room {
  const service = modulesService(deps);
  const student = ['student'] as const;
  const roles = ['coordinator'] as const;
  const routes: readonly Route[] = [
    { method: 'GET', path: '/oefenen', public: true, audit: 'none', handler: viewList(service) },
    { method: 'GET', path: ONE, public: true, audit: 'none', handler: viewOne(service) },
    { method: 'GET', path: STEP, public: true, audit: 'none', handler: viewStep(service) },
    { method: 'POST', path: STEP, roles: student, audit: 'none', handler: submitStep(service) },
    { method: 'GET', path: `${ONE}/klaar`, public: true, audit: 'none', handler: viewDone(service, deps.offersFor) },
    { method: 'GET', path: `${ONE}/weg`, roles: student, audit: 'none', handler: viewRemove(service) },
    { method: 'POST', path: `${ONE}/weg`, roles: student, audit: 'none', handler: submitRemove(service) },

    { method: 'GET', path: KEPT, roles, audit: 'none', handler: viewKeptList(service) },
    { method: 'GET', path: `${KEPT}/nieuw`, roles, audit: 'none', handler: viewNew(service) },
    { method: 'POST', path: `${KEPT}/nieuw`, roles, audit: 'module.added', handler: submitTexts(service) },
    { method: 'GET', path: KEPT_ONE, roles, audit: 'none', handler: viewKept(service) },
    { method: 'GET', path: `${KEPT_ONE}/:lang{nl|en}`, roles, audit: 'none', handler: viewMarkdown(service) },
    { method: 'GET', path: `${KEPT_ONE}/tekst`, roles, audit: 'none', handler: viewTexts(service) },
    { method: 'POST', path: `${KEPT_ONE}/tekst`, roles, audit: 'module.replaced', handler: submitTexts(service) },
    { method: 'POST', path: `${KEPT_ONE}/aan`, roles, audit: 'module.switched', handler: submitSwitch(service) },
    { method: 'POST', path: `${KEPT_ONE}/terug`, roles, audit: 'module.taken-back', handler: submitBack(service) },
    { method: 'POST', path: `${KEPT_ONE}/goedkeuring`, roles, audit: 'module.approved', handler: submitApproval(service) },
  ];
  return { name: 'modules', routes };
}
