import type { Database } from '../../platform/database/database.ts';
import type { Room } from '../../platform/http/context.ts';
import { submitBringIn, viewInstruments } from './handlers/bring-in.tsx';
import { submitDecision, viewDecision } from './handlers/decision.tsx';
import { viewDpia } from './handlers/dpia.tsx';
import { viewFile } from './handlers/file.ts';
import {
  submitInstrumentDecision, submitRemove, submitSwitch, viewInstrument, viewInstrumentDecision, viewRemove,
} from './handlers/instrument.tsx';
import { submitBudget, submitOff, submitOn, viewOff, viewSetting } from './handlers/setting.tsx';
import { instrumentsService } from './services/instruments.ts';
import { settingService } from './services/setting.ts';

const BASE = '/beheer/check-in';
const LIST = `${BASE}/vragenlijsten` as const;
const ONE = `${LIST}/:key{[a-z0-9][a-z0-9-]*}` as const;

/** What must be decided before students can do a check-in, and the instruments; for who administers the whole. */
export function checkInAdminRoom({ db }: { db: Database }): Room {
  const roles = ['administrator'] as const;
  const setting = settingService(db);
  const instruments = instrumentsService(db);
  return {
    name: 'check-in-admin',
    routes: [
      { method: 'GET', path: BASE, roles, audit: 'none', handler: viewSetting(setting) },
      { method: 'GET', path: `${BASE}/uit`, roles, audit: 'none', handler: viewOff(setting) },
      { method: 'POST', path: `${BASE}/uit`, roles, audit: 'check-in.switched-off', handler: submitOff(setting) },
      { method: 'POST', path: `${BASE}/aan`, roles, audit: 'check-in.switched-on', handler: submitOn(setting) },
      { method: 'POST', path: `${BASE}/ruimte`, roles, audit: 'check-in.budget-changed', handler: submitBudget(setting) },
      { method: 'GET', path: `${BASE}/besluit`, roles, audit: 'none', handler: viewDecision(setting) },
      { method: 'POST', path: `${BASE}/besluit`, roles, audit: 'check-in.decision-recorded', handler: submitDecision(setting) },
      { method: 'GET', path: `${BASE}/dpia`, roles, audit: 'none', handler: viewDpia(setting) },
      { method: 'GET', path: LIST, roles, audit: 'none', handler: viewInstruments(instruments) },
      { method: 'POST', path: LIST, roles, audit: 'instrument.brought-in', handler: submitBringIn(instruments) },
      { method: 'GET', path: ONE, roles, audit: 'none', handler: viewInstrument(instruments) },
      { method: 'POST', path: `${ONE}/uit`, roles, audit: 'instrument.switched-off', handler: submitSwitch(instruments, false) },
      { method: 'POST', path: `${ONE}/aan`, roles, audit: 'instrument.switched-on', handler: submitSwitch(instruments, true) },
      { method: 'GET', path: `${ONE}/besluit`, roles, audit: 'none', handler: viewInstrumentDecision(instruments) },
      {
        method: 'POST', path: `${ONE}/besluit`, roles, audit: 'instrument.decision-recorded',
        handler: submitInstrumentDecision(instruments),
      },
      { method: 'GET', path: `${ONE}/json`, roles, audit: 'instrument.exported', handler: viewFile(instruments, 'json') },
      { method: 'GET', path: `${ONE}/fhir`, roles, audit: 'instrument.exported', handler: viewFile(instruments, 'fhir') },
      { method: 'GET', path: `${ONE}/weg`, roles, audit: 'none', handler: viewRemove(instruments) },
      { method: 'POST', path: `${ONE}/weg`, roles, audit: 'instrument.removed', handler: submitRemove(instruments) },
    ],
  };
}
