import type { Room, Route } from '../../platform/http/context.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import { idPart } from '../../platform/http/ids.ts';
import { carrier } from './carried.ts';
import { submitVoice, viewCard } from './handlers/card.tsx';
import { submitDecision, viewDecision } from './handlers/decision.tsx';
import { submitColumns, submitEffect, submitFile, viewEffect } from './handlers/effect.tsx';
import { viewList } from './handlers/list.tsx';
import { FEASIBILITY, REACH, RECEPTION, submitPart, viewPart } from './handlers/parts.tsx';
import { submitNewPlan, submitPlan, viewNewPlan, viewPlan } from './handlers/plan.tsx';
import type { EvaluationService } from './service.ts';

const ALL = '/beleid/evaluaties';
const ONE = `${ALL}/${idPart('id')}` as const;

/** Does it work: reach, reception, effect, cost, what students say, and the decision. */
export function evaluationRoom(service: EvaluationService, keys: Keyring): Room {
  const roles = ['coordinator'] as const;
  const readers = ['coordinator', 'executive', 'representative', 'researcher'] as const;
  const carried = carrier(keys);
  const parts = [REACH, RECEPTION, FEASIBILITY].flatMap((part): readonly Route[] => [
    { method: 'GET', path: `${ONE}/${part.path}`, roles, audit: 'none', handler: viewPart(service, part) },
    { method: 'POST', path: `${ONE}/${part.path}`, roles, audit: 'evaluation.filled-in', handler: submitPart(service, part) },
  ]);
  const routes: readonly Route[] = [
    { method: 'GET', path: ALL, roles: readers, audit: 'none', handler: viewList(service) },
    { method: 'GET', path: `${ALL}/nieuw`, roles, audit: 'none', handler: viewNewPlan(service) },
    { method: 'POST', path: `${ALL}/nieuw`, roles, audit: 'evaluation.planned', handler: submitNewPlan(service) },
    { method: 'GET', path: ONE, roles: readers, audit: 'none', handler: viewCard(service) },
    { method: 'GET', path: `${ONE}/plan`, roles, audit: 'none', handler: viewPlan(service) },
    { method: 'POST', path: `${ONE}/plan`, roles, audit: 'evaluation.plan-changed', handler: submitPlan(service) },
    ...parts,
    { method: 'GET', path: `${ONE}/effect`, roles, audit: 'none', handler: viewEffect(service) },
    { method: 'POST', path: `${ONE}/effect`, roles, audit: 'evaluation.filled-in', handler: submitEffect(service) },
    { method: 'POST', path: `${ONE}/effect/bestand`, roles, audit: 'none', handler: submitFile(service, carried) },
    { method: 'POST', path: `${ONE}/effect/kolommen`, roles, audit: 'evaluation.filled-in', handler: submitColumns(service, carried) },
    {
      method: 'POST', path: `${ONE}/stem`, roles: ['coordinator', 'representative'], audit: 'evaluation.students-heard',
      handler: submitVoice(service),
    },
    { method: 'GET', path: `${ONE}/besluit`, roles, audit: 'none', handler: viewDecision(service) },
    { method: 'POST', path: `${ONE}/besluit`, roles, audit: 'evaluation.decided', handler: submitDecision(service) },
  ];
  return { name: 'evaluation', routes };
}
