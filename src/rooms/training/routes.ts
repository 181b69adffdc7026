import type { Database } from '../../platform/database/database.ts';
import type { Room, Route } from '../../platform/http/context.ts';
import { idPart } from '../../platform/http/ids.ts';
import { figuresService } from './figures-service.ts';
import { submitAttendance, submitCancel, submitPlace, viewAttendance, viewCancel } from './handlers/attendance.tsx';
import { viewCoverage, viewTeam } from './handlers/figures.tsx';
import { submitDate, submitDuty, submitRemoveDuty, viewKeeping } from './handlers/keeping.tsx';
import {
  submitSignUp, submitStepBack, viewCalendar, viewCertificate, viewOwn, viewTraining,
} from './handlers/own.tsx';
import { keepingService } from './keeping-service.ts';
import { trainingService } from './service.ts';

/** Training of staff: for oneself, for who keeps a training, and as figures. */
export function trainingRoom({ db, ids }: { db: Database; ids: () => string }): Room {
  const [own, keeping, figures] = [trainingService(db, ids), keepingService(db, ids), figuresService(db)];
  const staff = ['coordinator', 'guide', 'specialist', 'executive'] as const;
  const roles = ['coordinator'] as const;
  const id = idPart('id');
  const [training, moment] = [`/scholing/${id}`, `/scholing/moment/${id}`] as const;
  const routes: readonly Route[] = [
    { method: 'GET', path: '/scholing', roles: staff, audit: 'none', handler: viewOwn(own) },
    { method: 'GET', path: '/scholing/dekking', roles: ['coordinator', 'executive'], audit: 'none', handler: viewCoverage(figures) },
    { method: 'GET', path: '/scholing/team', roles: ['executive'], audit: 'training-team.read', handler: viewTeam(figures) },
    { method: 'GET', path: training, roles: staff, audit: 'none', handler: viewTraining(own) },
    { method: 'GET', path: `/scholing/bewijs/${id}`, roles: staff, audit: 'none', handler: viewCertificate(own) },
    { method: 'GET', path: `${moment}/agenda.ics`, roles: staff, audit: 'none', handler: viewCalendar(own) },
    { method: 'POST', path: `${moment}/aanmelden`, roles: staff, audit: 'training.signed-up', handler: submitSignUp(own) },
    { method: 'POST', path: `${moment}/afmelden`, roles: staff, audit: 'training.stepped-back', handler: submitStepBack(own) },
    { method: 'GET', path: `${training}/beheer`, roles, audit: 'none', handler: viewKeeping(keeping) },
    { method: 'POST', path: `${training}/beheer/datum`, roles, audit: 'training-date.added', handler: submitDate(keeping) },
    { method: 'POST', path: `${training}/beheer/plicht`, roles, audit: 'training-duty.set', handler: submitDuty(keeping) },
    { method: 'POST', path: `${training}/beheer/plicht/weg`, roles, audit: 'training-duty.removed', handler: submitRemoveDuty(keeping) },
    { method: 'GET', path: moment, roles, audit: 'training-attendance.read', handler: viewAttendance(keeping) },
    { method: 'POST', path: moment, roles, audit: 'training-attendance.recorded', handler: submitAttendance(keeping) },
    { method: 'POST', path: `${moment}/plek`, roles, audit: 'training-place.given', handler: submitPlace(keeping) },
    { method: 'GET', path: `${moment}/vervalt`, roles, audit: 'none', handler: viewCancel(keeping) },
    { method: 'POST', path: `${moment}/vervalt`, roles, audit: 'training-date.cancelled', handler: submitCancel(keeping) },
  ];
  return { name: 'training', routes };
}
