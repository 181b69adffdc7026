import { addDays, dayOf } from '../core/time/days.ts';
import type { Tx } from '../platform/database/database.ts';
import { OURS } from '../platform/modules/ours.ts';

/** An exercise that an invented psychologist approved; the one on alcohol and drugs waits for that. */
export async function loadModules(tx: Tx, institutionId: string, at: Date): Promise<void> {
  const ours = OURS.find(({ pair }) => pair.nl.key === 'somberheid');
  if (!ours) return;
  const approved = {
    by: 'Paula Psychotest', as: 'studentenpsycholoog (demo)', on: addDays(dayOf(at), -30), edition: ours.edition,
  };
  await tx.insertInto('guidance_content').values({
    institution_id: institutionId, kind: 'module', key: 'somberheid', version: 1, body: JSON.stringify({ approved }),
    owner: 'Team Studentenwelzijn (demo)', made_at: at, made_by: null,
  }).execute();
}
