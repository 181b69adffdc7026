import type { Room, Route } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import { submitFill, viewFill } from './handlers/fill.tsx';
import { submitFresh, viewFresh, viewList } from './handlers/list.tsx';
import { submitClose, submitRemove, submitReopen, submitStop, viewClose, viewRemove, viewRound, viewStop } from './handlers/round.tsx';
import { submitPart, viewPart, viewTalk } from './handlers/talk.tsx';
import { type ScanService, scanService } from './service.ts';

type Deps = Parameters<typeof scanService>[0];

const list = '/beleid/zelfscan' as const;
const round = `${list}/${idPart('id')}` as const;
const part = `${round}/gesprek/:part{[a-z]+\\.[a-z0-9.]+}` as const;

const everybody = ['coordinator', 'representative', 'executive', 'guide', 'specialist', 'researcher', 'student'] as const;
const roles = ['coordinator'] as const;

function leading(service: ScanService): readonly Route[] {
  return [
    { method: 'GET', path: `${list}/nieuw`, roles, audit: 'none', handler: viewFresh(service) },
    { method: 'POST', path: `${list}/nieuw`, roles, audit: 'scan.opened', handler: submitFresh(service) },
    { method: 'GET', path: `${round}/stop`, roles, audit: 'none', handler: viewStop(service) },
    { method: 'POST', path: `${round}/stop`, roles, audit: 'scan.stopped', handler: submitStop(service) },
    { method: 'POST', path: `${round}/heropen`, roles, audit: 'scan.reopened', handler: submitReopen(service) },
    { method: 'GET', path: `${round}/gesprek`, roles, audit: 'scan.read', handler: viewTalk(service) },
    { method: 'GET', path: part, roles, audit: 'none', handler: viewPart(service) },
    { method: 'POST', path: part, roles, audit: 'scan.agreed', handler: submitPart(service) },
    { method: 'GET', path: `${round}/sluiten`, roles, audit: 'none', handler: viewClose(service) },
    { method: 'POST', path: `${round}/sluiten`, roles, audit: 'scan.closed', handler: submitClose(service) },
    { method: 'GET', path: `${round}/weg`, roles, audit: 'none', handler: viewRemove(service) },
    { method: 'POST', path: `${round}/weg`, roles, audit: 'scan.removed', handler: submitRemove(service) },
  ];
}

/** Where we stand by our own judgement: filled in alone, talked through together, laid beside last year. */
export function scanRoom(deps: Deps): Room {
  const service = scanService(deps);
  return {
    name: 'scan',
    routes: [
      { method: 'GET', path: list, roles: everybody, audit: 'none', handler: viewList(service) },
      { method: 'GET', path: round, roles: everybody, audit: 'none', handler: viewRound(service) },
      { method: 'GET', path: `${round}/invullen`, roles: everybody, audit: 'none', handler: viewFill(service) },
      // that somebody filled it in is kept with the answers, not in a trail that says who
      { method: 'POST', path: `${round}/invullen`, roles: everybody, audit: 'none', handler: submitFill(service) },
      ...leading(service),
    ],
  };
}
