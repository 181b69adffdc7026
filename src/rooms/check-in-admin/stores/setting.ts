import { sql } from 'kysely';
import type { Actor } from '../../../access/roles.ts';
import type { Decision } from '../../../core/check-in/decisions.ts';
import type { Database } from '../../../platform/database/database.ts';

/** The setting of this institution; undefined as long as nothing was written down. */
export const readSetting = (db: Database, actor: Actor) => db.asActor(actor, (tx) =>
  tx.selectFrom('check_in_setting').select(['is_on', 'decided', 'most_rounds', 'most_minutes']).executeTakeFirst());

type Change = {
  readonly is_on?: boolean; readonly most_rounds?: number; readonly most_minutes?: number;
};

/** Changes what is given, and makes the setting where there is none yet. */
export const changeSetting = (db: Database, actor: Actor, change: Change, at: Date) => db.asActor(actor, async (tx) => {
  // apart: what is put in at once must be allowed by itself, also when there is a row already
  await tx.insertInto('check_in_setting').values({
    institution_id: actor.institutionId as string, is_on: false, decided: '{}', updated_at: at,
  }).onConflict((conflict) => conflict.doNothing()).execute();
  await tx.updateTable('check_in_setting').set({ ...change, updated_at: at, version: sql`version + 1` }).execute();
});

/** Writes down one decision; those that somebody else writes down at the same moment stay. */
export const addDecision = (db: Database, actor: Actor, key: string, decision: Decision, at: Date) => {
  const one = JSON.stringify({ [key]: decision });
  return db.asActor(actor, (tx) => tx.insertInto('check_in_setting').values({
    institution_id: actor.institutionId as string, is_on: false, decided: one, updated_at: at,
  }).onConflict((conflict) => conflict.column('institution_id').doUpdateSet({
    decided: sql`check_in_setting.decided || ${one}::jsonb`, updated_at: at, version: sql`check_in_setting.version + 1`,
  })).execute());
};
