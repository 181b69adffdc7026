import type { Actor } from '../../../access/roles.ts';
import { canSignUp, canStepBack, placeOrWait } from '../../../core/training/signing-up.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import * as read from './read.ts';

/** Everything that one's own page shows. */
export const ownPage = (db: Database, actor: Actor) =>
  db.asActor(actor, async (tx) => ({
    trainings: await read.trainings(tx), dates: await read.dates(tx), duties: await read.duties(tx),
    units: await read.units(tx), held: await read.heldBy(tx, actor), signups: await read.ownSignups(tx, actor),
  }));

/** One training with its dates, duties and one's own sign-ups; undefined when there is none. */
export const onePage = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, async (tx) => {
    const [training] = await read.trainings(tx, id);
    if (!training) return undefined;
    return {
      training, dates: await read.dates(tx, { trainingId: id }), duties: await read.duties(tx, id),
      units: await read.units(tx), signups: await read.ownSignups(tx, actor),
    };
  });

/** One date, with its training; undefined when there is none. */
export const oneDate = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, async (tx) => {
    const [date] = await read.dates(tx, { id });
    const [training] = date ? await read.trainings(tx, date.trainingId) : [];
    return date && training ? { date, training, units: await read.units(tx) } : undefined;
  });

/** Holds the places of a date until the end of the transaction, so that two people do not get the same one. */
const lockSeats = (tx: Tx, dateId: string) =>
  tx.selectFrom('training_seats').select(['seats', 'taken']).where('date_id', '=', dateId).forUpdate()
    .executeTakeFirstOrThrow();

const count = (tx: Tx, dateId: string, taken: number) =>
  tx.updateTable('training_seats').set({ taken }).where('date_id', '=', dateId).execute();

export type SignedUp = 'signed-up' | 'waiting' | 'already' | 'closed';

/** Signs whoever asks up, in their own name. @returns undefined when there is no such date */
export const signUp = (
  db: Database, actor: Actor, one: { id: string; dateId: string; name: string; at: Date; nowLocal: string },
) =>
  db.asActor(actor, async (tx): Promise<{ trainingId: string; outcome: SignedUp } | undefined> => {
    const [date] = await read.dates(tx, { id: one.dateId });
    if (!date) return undefined;
    const said = (outcome: SignedUp) => ({ trainingId: date.trainingId, outcome });
    if (!canSignUp(date, one.nowLocal)) return said('closed');
    const { seats, taken } = await lockSeats(tx, date.id);
    const state = placeOrWait(seats, taken);
    const { numInsertedOrUpdatedRows } = await tx.insertInto('training_signup').values({
      institution_id: actor.institutionId as string, id: one.id, date_id: date.id, person_id: actor.personId as string,
      name: one.name, state, signed_up_at: one.at,
    }).onConflict((conflict) => conflict.doNothing()).executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 0n) return said('already');
    if (state === 'signed-up') await count(tx, date.id, taken + 1);
    return said(state);
  });

/** Takes one's own sign-up back. @returns the training, and whether it was still possible */
export const stepBack = (db: Database, actor: Actor, dateId: string, nowLocal: string) =>
  db.asActor(actor, async (tx) => {
    const [date] = await read.dates(tx, { id: dateId });
    if (!date) return undefined;
    if (!canStepBack(date, nowLocal)) return { trainingId: date.trainingId, done: false };
    const { taken } = await lockSeats(tx, date.id);
    const gone = await tx.deleteFrom('training_signup').where('date_id', '=', dateId)
      .where('person_id', '=', actor.personId as string).where('state', 'in', ['signed-up', 'waiting'])
      .returning('state').executeTakeFirst();
    if (gone?.state === 'signed-up') await count(tx, date.id, taken - 1);
    return { trainingId: date.trainingId, done: gone !== undefined };
  });
