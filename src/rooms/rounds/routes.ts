import type { Room } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import { submitClear, submitPeople, viewPeople } from './handlers/people.tsx';
import {
  submitEdit, submitNew, submitRemove, viewEdit, viewNew, viewPoster, viewRemove, viewRound, viewRounds,
} from './handlers/rounds.tsx';
import { viewInvited } from './handlers/student.tsx';
import { submitRemoveSurvey, submitSurvey, viewRemoveSurvey, viewSurvey } from './handlers/surveys.tsx';
import type { RoundsRoomService } from './service.ts';

const rounds = '/beleid/rondes' as const;
const round = `${rounds}/${idPart('id')}` as const;
const other = `${rounds}/anderen/${idPart('id')}` as const;

/** A group of students is asked to do a check-in: planned, written, told; and what a student reads of it. */
export function roundsRoom(service: RoundsRoomService): Room {
  const roles = ['coordinator'] as const;
  return {
    name: 'rounds',
    routes: [
      { method: 'GET', path: rounds, roles, audit: 'none', handler: viewRounds(service) },
      { method: 'GET', path: `${rounds}/nieuw`, roles, audit: 'none', handler: viewNew(service) },
      { method: 'POST', path: `${rounds}/nieuw`, roles, audit: 'round.made', handler: submitNew(service) },
      { method: 'GET', path: `${rounds}/anderen`, roles, audit: 'none', handler: viewSurvey(service) },
      { method: 'POST', path: `${rounds}/anderen`, roles, audit: 'round.other-added', handler: submitSurvey(service) },
      { method: 'GET', path: `${other}/weg`, roles, audit: 'none', handler: viewRemoveSurvey(service) },
      { method: 'POST', path: `${other}/weg`, roles, audit: 'round.other-removed', handler: submitRemoveSurvey(service) },
      { method: 'GET', path: round, roles, audit: 'none', handler: viewRound(service) },
      { method: 'GET', path: `${round}/poster`, roles, audit: 'none', handler: viewPoster(service) },
      { method: 'GET', path: `${round}/bewerken`, roles, audit: 'none', handler: viewEdit(service) },
      { method: 'POST', path: `${round}/bewerken`, roles, audit: 'round.changed', handler: submitEdit(service) },
      { method: 'GET', path: `${round}/mensen`, roles, audit: 'none', handler: viewPeople(service) },
      { method: 'POST', path: `${round}/mensen`, roles, audit: 'round.people-loaded', handler: submitPeople(service) },
      { method: 'POST', path: `${round}/mensen/weg`, roles, audit: 'round.people-cleared', handler: submitClear(service) },
      { method: 'GET', path: `${round}/weg`, roles, audit: 'none', handler: viewRemove(service) },
      { method: 'POST', path: `${round}/weg`, roles, audit: 'round.removed', handler: submitRemove(service) },
      { method: 'GET', path: '/check-in/ronde/:code{[a-z0-9]{8}}', roles: ['student'], audit: 'none', handler: viewInvited(service) },
    ],
  };
}
