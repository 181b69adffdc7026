import type { Room, Route } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import * as begin from './handlers/begin.tsx';
import * as guide from './handlers/guide.tsx';
import * as receiver from './handlers/receiver.tsx';
import * as stop from './handlers/stop.tsx';
import * as student from './handlers/student.tsx';
import type { HandOverService } from './service.ts';

const ONE = `/overdracht/${idPart('id')}` as const;
const TOGETHER = `/overdracht/samen/${idPart('id')}` as const;
const OPEN = `/overdracht/open/${idPart('id')}` as const;
const RECEIVED = `/postvak/${idPart('id')}` as const;

/** Hand-overs: begun by a student, or by a guide together with one; received by specialists, by name. */
export function handOverRoom(service: HandOverService): Room {
  const roles = ['student'] as const;
  const guides = { roles: ['guide'] } as const;
  const specialists = { roles: ['specialist'] } as const;
  const students: readonly Route[] = [
    { method: 'GET', path: '/overdracht', roles, audit: 'none', handler: begin.viewList(service) },
    { method: 'GET', path: '/overdracht/nieuw', roles, audit: 'none', handler: begin.viewBegin(service) },
    { method: 'POST', path: '/overdracht/nieuw', roles, audit: 'none', handler: begin.submitBegin(service) },
    { method: 'GET', path: OPEN, roles, audit: 'none', handler: begin.viewOpen(service) },
    { method: 'POST', path: OPEN, roles, audit: 'none', handler: begin.submitOpen(service) },
    { method: 'GET', path: ONE, roles, audit: 'none', handler: student.viewOne(service) },
    { method: 'POST', path: `${ONE}/woorden`, roles, audit: 'none', handler: student.submitConsent(service) },
    { method: 'POST', path: `${ONE}/aanpassen`, roles, audit: 'none', handler: student.submitRework(service) },
    { method: 'POST', path: `${ONE}/verstuur`, roles, audit: 'none', handler: student.submitSend(service) },
    { method: 'POST', path: `${ONE}/terugnemen`, roles, audit: 'none', handler: student.submitTakeBack(service) },
    { method: 'POST', path: `${ONE}/terug`, roles, audit: 'none', handler: student.submitBack(service) },
    { method: 'POST', path: `${ONE}/vertel`, roles, audit: 'none', handler: student.submitTell(service) },
    { method: 'POST', path: `${ONE}/beter`, roles, audit: 'none', handler: student.submitFollow(service) },
    { method: 'GET', path: `${ONE}/stoppen`, roles, audit: 'none', handler: stop.viewStop(service) },
    { method: 'POST', path: `${ONE}/stoppen`, roles, audit: 'none', handler: stop.submitStop(service) },
  ];
  const together: readonly Route[] = [
    { method: 'GET', path: '/overdracht/samen', ...guides, audit: 'none', handler: guide.viewTogether(service) },
    { method: 'POST', path: '/overdracht/samen', ...guides, audit: 'hand-over.prepared', handler: guide.submitTogether(service) },
    { method: 'GET', path: TOGETHER, ...guides, audit: 'none', handler: guide.viewCode(service) },
    { method: 'POST', path: `${TOGETHER}/weg`, ...guides, audit: 'hand-over.thrown-away', handler: guide.submitRemove(service) },
  ];
  const inbox: readonly Route[] = [
    { method: 'GET', path: '/postvak', ...specialists, audit: 'none', handler: receiver.viewInbox(service) },
    { method: 'GET', path: RECEIVED, ...specialists, audit: 'hand-over.read', handler: receiver.viewReceived(service) },
    { method: 'POST', path: `${RECEIVED}/aannemen`, ...specialists, audit: 'hand-over.accepted', handler: receiver.submitAccept(service) },
    { method: 'POST', path: `${RECEIVED}/antwoord`, ...specialists, audit: 'hand-over.answered', handler: receiver.submitReply(service) },
    { method: 'POST', path: `${RECEIVED}/gesprek`, ...specialists, audit: 'hand-over.contact-made', handler: receiver.submitContact(service) },
    { method: 'POST', path: `${RECEIVED}/afronden`, ...specialists, audit: 'hand-over.closed', handler: receiver.submitClose(service) },
    { method: 'POST', path: `${RECEIVED}/elders`, ...specialists, audit: 'hand-over.declined', handler: receiver.submitDecline(service) },
  ];
  return { name: 'hand-over', routes: [...together, ...students, ...inbox] };
}
