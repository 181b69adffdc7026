import type { Actor } from '../../../access/roles.ts';
import type { DateForm, DutyRole } from '../../../core/training/types.ts';
import type { Database } from '../../../platform/database/database.ts';

export type NewDate = {
  readonly id: string; readonly trainingId: string; readonly form: DateForm; readonly startsAt: string;
  readonly endsAt: string; readonly place: string; readonly seats: number; readonly signupUntil: string;
};

export const addDate = (db: Database, actor: Actor, date: NewDate) =>
  db.asActor(actor, async (tx) => {
    const institution_id = actor.institutionId as string;
    await tx.insertInto('training_date').values({
      institution_id, id: date.id, initiative_id: date.trainingId, form: date.form, starts_at: date.startsAt,
      ends_at: date.endsAt, place: date.place, signup_until: date.signupUntil,
    }).execute();
    await tx.insertInto('training_seats').values({ institution_id, date_id: date.id, seats: date.seats }).execute();
  });

export const cancelDate = (db: Database, actor: Actor, id: string, at: Date) =>
  db.asActor(actor, (tx) =>
    tx.updateTable('training_date').set({ cancelled_at: at }).where('id', '=', id).where('cancelled_at', 'is', null)
      .execute());

/** Who signed up for a date, in the order in which they did. */
export const signupsOf = (db: Database, actor: Actor, dateId: string) =>
  db.asActor(actor, (tx) =>
    tx.selectFrom('training_signup').select(['id', 'name', 'state', 'person_id']).where('date_id', '=', dateId)
      .orderBy('signed_up_at').orderBy('id').execute());

/** Writes down who was there on `day`; who had a place and was not, is absent. */
export const record = (db: Database, actor: Actor, dateId: string, day: string, present: readonly string[]) =>
  db.asActor(actor, async (tx) => {
    await tx.updateTable('training_signup').set({ state: 'absent', attended_on: null }).where('date_id', '=', dateId)
      .where('state', '!=', 'waiting').execute();
    if (present.length === 0) return;
    await tx.updateTable('training_signup').set({ state: 'attended', attended_on: day }).where('date_id', '=', dateId)
      .where('id', 'in', present).execute();
  });

/** TRAIN-8: gives the next on the waiting list a place that is free. @returns whether there was one, for somebody */
export const givePlace = (db: Database, actor: Actor, dateId: string) =>
  db.asActor(actor, async (tx) => {
    const { seats, taken } = await tx.selectFrom('training_seats').select(['seats', 'taken'])
      .where('date_id', '=', dateId).forUpdate().executeTakeFirstOrThrow();
    const next = await tx.selectFrom('training_signup').select('id').where('date_id', '=', dateId)
      .where('state', '=', 'waiting').orderBy('signed_up_at').orderBy('id').executeTakeFirst();
    if (!next || taken >= seats) return false;
    await tx.updateTable('training_signup').set({ state: 'signed-up' }).where('id', '=', next.id).execute();
    await tx.updateTable('training_seats').set({ taken: taken + 1 }).where('date_id', '=', dateId).execute();
    return true;
  });

export type NewDuty = {
  readonly id: string; readonly trainingId: string; readonly role: DutyRole; readonly withinDays: number;
  readonly renewAfterMonths: number | null;
};

/** A duty for a role; the one that this role had for this training gives way. */
export const setDuty = (db: Database, actor: Actor, duty: NewDuty) =>
  db.asActor(actor, async (tx) => {
    await tx.deleteFrom('training_duty').where('initiative_id', '=', duty.trainingId).where('role', '=', duty.role)
      .execute();
    await tx.insertInto('training_duty').values({
      institution_id: actor.institutionId as string, id: duty.id, initiative_id: duty.trainingId, role: duty.role,
      within_days: duty.withinDays, renew_after_months: duty.renewAfterMonths,
    }).execute();
  });

export const removeDuty = (db: Database, actor: Actor, trainingId: string, id: string) =>
  db.asActor(actor, (tx) =>
    tx.deleteFrom('training_duty').where('initiative_id', '=', trainingId).where('id', '=', id).execute());
