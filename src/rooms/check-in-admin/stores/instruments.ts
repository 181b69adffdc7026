import { sql } from 'kysely';
import type { Actor } from '../../../access/roles.ts';
import type { Decision } from '../../../core/check-in/decisions.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import type { Database } from '../../../platform/database/database.ts';

/** What this institution has of its own, and which of ours it switched off. */
export const readInstruments = (db: Database, actor: Actor) => db.asActor(actor, (tx) =>
  tx.selectFrom('instrument').select(['key', 'body', 'is_on', 'clinical', 'decided']).orderBy('key').execute());
export type InstrumentRow = Awaited<ReturnType<typeof readInstruments>>[number];

/** Puts an instrument there, off. One with the same key makes room; what was decided about it stays. */
export const putInstrument = (db: Database, actor: Actor, instrument: Instrument, at: Date) => {
  const body = JSON.stringify(instrument);
  const clinical = instrument.clinical === true;
  return db.asActor(actor, (tx) => tx.insertInto('instrument').values({
    institution_id: actor.institutionId as string, key: instrument.key, body, clinical, is_on: false, decided: '{}',
    updated_at: at,
  }).onConflict((conflict) => conflict.columns(['institution_id', 'key']).doUpdateSet({
    body, clinical, is_on: false, updated_at: at, version: sql`instrument.version + 1`,
  })).execute());
};

/** Switches one of ours: a row without a text says that it is off. */
export const switchOurs = (db: Database, actor: Actor, key: string, on: boolean, at: Date) => db.asActor(actor, (tx) =>
  tx.insertInto('instrument').values({
    institution_id: actor.institutionId as string, key, body: null, is_on: on, decided: '{}', clinical: false,
    updated_at: at,
  }).onConflict((conflict) => conflict.columns(['institution_id', 'key']).doUpdateSet({
    is_on: on, updated_at: at, version: sql`instrument.version + 1`,
  })).execute());

/** Switches one that is there. */
export const switchTheirs = (db: Database, actor: Actor, key: string, on: boolean, at: Date) =>
  db.asActor(actor, (tx) => tx.updateTable('instrument')
    .set({ is_on: on, updated_at: at, version: sql`version + 1` }).where('key', '=', key).execute());

/** Writes down one decision about an instrument. */
export const decideInstrument = (
  db: Database, actor: Actor,
  one: { readonly key: string; readonly about: string; readonly decision: Decision }, at: Date,
) => {
  const decided = JSON.stringify({ [one.about]: one.decision });
  return db.asActor(actor, (tx) => tx.updateTable('instrument').set({
    decided: sql`decided || ${decided}::jsonb`, updated_at: at, version: sql`version + 1`,
  }).where('key', '=', one.key).execute());
};

/** Takes an instrument of the institution away; one of ours with that key is back. */
export const removeInstrument = (db: Database, actor: Actor, key: string) => db.asActor(actor, (tx) =>
  tx.deleteFrom('instrument').where('key', '=', key).where('body', 'is not', null).execute());
