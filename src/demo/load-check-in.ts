import type { Decided } from '../core/check-in/decisions.ts';
import { addDays, dayOf } from '../core/time/days.ts';
import type { Tx } from '../platform/database/database.ts';

/** Who decided what before the check-in went on. Invented; the names say so. @param today ISO date */
const decisions = (today: string): Decided => ({
  purpose: {
    by: 'Bas Bestuurtest', as: 'college van bestuur (demo)', on: addDays(today, -120),
    note: 'Verzonnen besluit: studenten krijgen zelf inzicht en vinden sneller hulp.',
  },
  dpia: {
    by: 'Fenna Functionarisproef', as: 'functionaris gegevensbescherming (demo)', on: addDays(today, -90),
    note: 'Verzonnen advies bij de DPIA van deze demo.',
  },
  council: {
    by: 'Mila Meedenk-Voorbeeld', as: 'voorzitter studentenraad (demo)', on: addDays(today, -75),
    note: 'Verzonnen: de raad is gehoord en vroeg om uitleg bij elke keuze.',
  },
  'follow-up': {
    by: 'Dina Decaanproef', as: 'studentendecaan (demo)', on: addDays(today, -60),
    note: 'Verzonnen: wie hulp vraagt, hoort binnen vijf werkdagen iets.',
  },
});

/** The check-in of a demo institution: on, with decisions that nobody took. */
export async function loadCheckIn(tx: Tx, institutionId: string, at: Date): Promise<void> {
  await tx.insertInto('check_in_setting').values({
    institution_id: institutionId, is_on: true, decided: JSON.stringify(decisions(dayOf(at))), updated_at: at,
  }).execute();
}
