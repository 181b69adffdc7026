import type { Room, Route } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import { viewCompare } from './handlers/compare.tsx';
import { submitAnswer, submitComment, submitPart, viewAnswer, viewPart } from './handlers/saying.tsx';
import {
  submitDuty, submitMember, submitMove, submitNewDuty, submitNewMember, submitProposal, submitRemoveDuty,
  submitRemoveMember, viewDuty, viewMember, viewNewDuty, viewNewMember, viewRemoveDuty, viewRemoveMember, viewTeam,
} from './handlers/team.tsx';
import { viewHolding, viewVision } from './handlers/vision.tsx';
import {
  submitDecide, submitEdit, submitRemove, submitStart, viewDecide, viewEdit, viewRemove, viewStart,
} from './handlers/writing.tsx';
import { type VisionDeps, type VisionService, visionService } from './service.ts';
import { type TeamService, teamService } from './team-service.ts';

const everybody = ['coordinator', 'representative', 'executive', 'guide', 'specialist', 'researcher', 'student'] as const;
const roles = ['coordinator'] as const;
const speakers = ['representative', 'executive'] as const;
const students = ['representative', 'student'] as const;

const visions = '/beleid/visie' as const;
const vision = `${visions}/${idPart('id')}` as const;
const said = `${visions}/reactie/${idPart('id')}` as const;

const visionRoutes = (service: VisionService): readonly Route[] => [
  { method: 'GET', path: visions, roles: everybody, audit: 'none', handler: viewHolding(service) },
  { method: 'GET', path: vision, roles: everybody, audit: 'none', handler: viewVision(service) },
  { method: 'GET', path: `${visions}/vergelijk`, roles: everybody, audit: 'none', handler: viewCompare(service) },
  { method: 'GET', path: `${visions}/nieuw`, roles, audit: 'none', handler: viewStart(service) },
  { method: 'POST', path: `${visions}/nieuw`, roles, audit: 'vision.started', handler: submitStart(service) },
  { method: 'GET', path: `${vision}/bewerken`, roles, audit: 'none', handler: viewEdit(service) },
  { method: 'POST', path: `${vision}/bewerken`, roles, audit: 'vision.changed', handler: submitEdit(service) },
  { method: 'GET', path: `${vision}/besluit`, roles, audit: 'none', handler: viewDecide(service) },
  { method: 'POST', path: `${vision}/besluit`, roles, audit: 'vision.decided', handler: submitDecide(service) },
  { method: 'GET', path: `${vision}/weg`, roles, audit: 'none', handler: viewRemove(service) },
  { method: 'POST', path: `${vision}/weg`, roles, audit: 'vision.removed', handler: submitRemove(service) },
  { method: 'GET', path: `${vision}/deel`, roles: speakers, audit: 'none', handler: viewPart(service) },
  { method: 'POST', path: `${vision}/deel`, roles: speakers, audit: 'vision.part-written', handler: submitPart(service) },
  // who said it is kept with the comment and shown to nobody; a trail would say it
  { method: 'POST', path: `${vision}/reactie`, roles: students, audit: 'none', handler: submitComment(service) },
  { method: 'GET', path: said, roles, audit: 'none', handler: viewAnswer(service) },
  { method: 'POST', path: said, roles, audit: 'vision.answered', handler: submitAnswer(service) },
];

const team = '/beleid/team' as const;
const member = `${team}/${idPart('id')}` as const;
const duties = `${team}/taken` as const;
const duty = `${duties}/${idPart('id')}` as const;

const teamRoutes = (service: TeamService): readonly Route[] => [
  { method: 'GET', path: team, roles: everybody, audit: 'none', handler: viewTeam(service) },
  { method: 'GET', path: `${team}/nieuw`, roles, audit: 'none', handler: viewNewMember(service) },
  { method: 'POST', path: `${team}/nieuw`, roles, audit: 'team.added', handler: submitNewMember(service) },
  { method: 'GET', path: member, roles, audit: 'none', handler: viewMember(service) },
  { method: 'POST', path: member, roles, audit: 'team.changed', handler: submitMember(service) },
  { method: 'POST', path: `${member}/plek`, roles, audit: 'team.moved', handler: submitMove(service, 'team_member') },
  { method: 'GET', path: `${member}/weg`, roles, audit: 'none', handler: viewRemoveMember(service) },
  { method: 'POST', path: `${member}/weg`, roles, audit: 'team.removed', handler: submitRemoveMember(service) },
  { method: 'POST', path: `${duties}/voorstel`, roles, audit: 'duty.proposed', handler: submitProposal(service) },
  { method: 'GET', path: `${duties}/nieuw`, roles, audit: 'none', handler: viewNewDuty(service) },
  { method: 'POST', path: `${duties}/nieuw`, roles, audit: 'duty.added', handler: submitNewDuty(service) },
  { method: 'GET', path: duty, roles, audit: 'none', handler: viewDuty(service) },
  { method: 'POST', path: duty, roles, audit: 'duty.changed', handler: submitDuty(service) },
  { method: 'POST', path: `${duty}/plek`, roles, audit: 'duty.moved', handler: submitMove(service, 'responsibility') },
  { method: 'GET', path: `${duty}/weg`, roles, audit: 'none', handler: viewRemoveDuty(service) },
  { method: 'POST', path: `${duty}/weg`, roles, audit: 'duty.removed', handler: submitRemoveDuty(service) },
];

/** Where we want to go, who says so, and who carries it. */
export function visionRoom(deps: VisionDeps): Room {
  return { name: 'vision', routes: [...visionRoutes(visionService(deps)), ...teamRoutes(teamService(deps))] };
}
