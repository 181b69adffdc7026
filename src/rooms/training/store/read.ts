import type { Actor } from '../../../access/roles.ts';
import type { Text } from '../../../core/frameworks/types.ts';
import type { PublicBody } from '../../../platform/database/tables.ts';
import { DUTY_ROLES, type DateForm, type DutyRole, type Held } from '../../../core/training/types.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Tx } from '../../../platform/database/database.ts';

/** A training, as every room sees an initiative. */
export type Training = {
  readonly id: string; readonly unitIds: readonly string[]; readonly body: PublicBody;
  /** whether it goes on: no idea any more, and not ended */
  readonly given: boolean;
};
/** A date with its places; `taken` says nothing of who. Local times. */
export type TrainingDate = {
  readonly id: string; readonly trainingId: string; readonly form: DateForm;
  readonly startsAt: string; readonly endsAt: string; readonly place: string; readonly signupUntil: string;
  readonly cancelled: boolean; readonly seats: number; readonly taken: number;
};
export type DutyRow = {
  readonly id: string; readonly trainingId: string; readonly role: DutyRole; readonly withinDays: number;
  readonly renewAfterMonths?: number; readonly unitIds: readonly string[];
};
export type Unit = { readonly id: string; readonly parent_id: string | null; readonly name: Text };

/** All trainings, or the one with this id; ideas and what has ended too, because somebody may have a certificate. */
export async function trainings(tx: Tx, id?: string): Promise<readonly Training[]> {
  const rows = await tx.selectFrom('catalogue').select(['id', 'unit_ids', 'body', 'status'])
    .where('kind', '=', 'training')
    .$if(id !== undefined, (query) => query.where('id', '=', id as string)).orderBy('id').execute();
  return rows.map(({ id: one, unit_ids, body, status }) => (
    { id: one, unitIds: unit_ids, body, given: status !== 'idea' && status !== 'ended' }
  ));
}

/** Dates of all trainings, or of one, in order of time. */
export async function dates(tx: Tx, only: { trainingId?: string; id?: string } = {}): Promise<readonly TrainingDate[]> {
  const rows = await tx.selectFrom('training_date as d')
    .innerJoin('training_seats as s', (join) => join.onRef('s.date_id', '=', 'd.id')
      .onRef('s.institution_id', '=', 'd.institution_id'))
    .select(['d.id', 'd.initiative_id', 'form', 'starts_at', 'ends_at', 'place', 'signup_until', 'cancelled_at', 'seats',
      'taken'])
    .$if(only.trainingId !== undefined, (query) => query.where('d.initiative_id', '=', only.trainingId as string))
    .$if(only.id !== undefined, (query) => query.where('d.id', '=', only.id as string))
    .orderBy('starts_at').orderBy('d.id').execute();
  return rows.map((row) => ({
    id: row.id, trainingId: row.initiative_id, form: row.form, startsAt: row.starts_at, endsAt: row.ends_at,
    place: row.place, signupUntil: row.signup_until, cancelled: row.cancelled_at !== null, seats: row.seats,
    taken: row.taken,
  }));
}

/** For which roles which training is a duty. */
export async function duties(tx: Tx, trainingId?: string): Promise<readonly DutyRow[]> {
  const rows = await tx.selectFrom('training_duty as t')
    .innerJoin('catalogue as c', (join) => join.onRef('c.id', '=', 't.initiative_id')
      .onRef('c.institution_id', '=', 't.institution_id'))
    .select(['t.id', 't.initiative_id', 'role', 'within_days', 'renew_after_months', 'c.unit_ids'])
    .$if(trainingId !== undefined, (query) => query.where('t.initiative_id', '=', trainingId as string))
    .orderBy('t.role').orderBy('t.id').execute();
  return rows.map((row) => ({
    id: row.id, trainingId: row.initiative_id, role: row.role, withinDays: row.within_days, unitIds: row.unit_ids,
    ...(row.renew_after_months === null ? {} : { renewAfterMonths: row.renew_after_months }),
  }));
}

export const units = (tx: Tx): Promise<readonly Unit[]> =>
  tx.selectFrom('org_unit').select(['id', 'parent_id', 'name']).execute();

/** The roles of one person that can have a duty. */
export async function heldBy(tx: Tx, actor: Actor): Promise<readonly Held[]> {
  const rows = await tx.selectFrom('role_grant').select(['role', 'unit_id', 'granted_at'])
    .where('person_id', '=', actor.personId as string).where('role', 'in', DUTY_ROLES).execute();
  return rows.map(heldOf);
}

/** A row of `role_grant` as the rules of training read it. */
export const heldOf = (row: { role: string; unit_id: string | null; granted_at: Date }): Held => ({
  role: row.role as DutyRole, since: dayOf(row.granted_at), ...(row.unit_id ? { unitId: row.unit_id } : {}),
});

/** The sign-ups of whoever asks. */
export const ownSignups = (tx: Tx, actor: Actor) =>
  tx.selectFrom('training_signup as s').innerJoin('training_date as d', (join) => join.onRef('d.id', '=', 's.date_id')
    .onRef('d.institution_id', '=', 's.institution_id'))
    .select(['s.id', 's.date_id as dateId', 'd.initiative_id as trainingId', 's.state', 's.attended_on as attendedOn',
      's.name', 'd.form'])
    .where('s.person_id', '=', actor.personId as string).orderBy('d.starts_at', 'desc').execute();
