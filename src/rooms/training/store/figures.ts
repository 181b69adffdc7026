import type { Actor } from '../../../access/roles.ts';
import type { Released } from '../../../core/training/coverage.ts';
import { DUTY_ROLES } from '../../../core/training/types.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import * as read from './read.ts';

const CLOCK: Actor = { acting: 'clock' };

/** The figures as they were released, with what they are about. */
export const figures = (db: Database, actor: Actor) =>
  db.asActor(actor, async (tx) => ({
    trainings: await read.trainings(tx), duties: await read.duties(tx), units: await read.units(tx),
    rows: await tx.selectFrom('training_coverage').select(['duty_id', 'unit_id', 'made_on', 'shown', 'must', 'have'])
      .execute(),
  }));

/** Duties of all institutions, with the day on which their figures were made. */
export const dutiesToCount = (db: Database) =>
  db.asActor(CLOCK, async (tx) => ({
    duties: await tx.selectFrom('training_duty as t').innerJoin('initiative as i', (join) => join
      .onRef('i.id', '=', 't.initiative_id').onRef('i.institution_id', '=', 't.institution_id'))
      .select(['t.institution_id', 't.id', 't.initiative_id', 't.role', 't.within_days', 't.renew_after_months',
        'i.unit_ids']).execute(),
    made: await tx.selectFrom('training_coverage').select(['duty_id', 'made_on']).distinct().execute(),
  }));

/** Who has which role, and who attended what, without names. */
export const population = (db: Database, institutionId: string) =>
  db.asActor(CLOCK, async (tx) => ({
    units: await tx.selectFrom('org_unit').select(['id', 'parent_id']).where('institution_id', '=', institutionId)
      .execute(),
    grants: await tx.selectFrom('role_grant').select(['person_id', 'role', 'unit_id', 'granted_at'])
      .where('institution_id', '=', institutionId).where('role', 'in', DUTY_ROLES).execute(),
    attended: await tx.selectFrom('training_signup as s')
      .innerJoin('training_date as d', (join) => join.onRef('d.id', '=', 's.date_id')
        .onRef('d.institution_id', '=', 's.institution_id'))
      .select(['s.person_id', 'd.initiative_id', 's.attended_on']).where('s.state', '=', 'attended')
      .where('s.institution_id', '=', institutionId).execute(),
  }));

type Figures = { readonly institutionId: string; readonly dutyId: string; readonly day: string };

async function write(tx: Tx, { institutionId, dutyId, day }: Figures, released: readonly Released[]): Promise<void> {
  await tx.deleteFrom('training_coverage').where('duty_id', '=', dutyId).execute();
  await tx.insertInto('training_coverage').values(released.map(({ unitId, shown }) => ({
    institution_id: institutionId, duty_id: dutyId, unit_id: unitId ?? null, made_on: day, shown: shown.kind,
    must: shown.kind === 'share' ? shown.must : null, have: shown.kind === 'share' ? shown.have : null,
  }))).onConflict((conflict) => conflict.doNothing()).execute();
}

/** Puts new figures of one duty in the place of the old ones. */
export const replace = (db: Database, about: Figures, released: readonly Released[]) =>
  db.asActor(CLOCK, (tx) => write(tx, about, released));

/** Forgets who signed up and did not come, for what began before `local` (local time). */
export const clear = (db: Database, local: string) =>
  db.asActor(CLOCK, (tx) =>
    tx.deleteFrom('training_signup').where('state', '!=', 'attended').where('date_id', 'in', (from) =>
      from.selectFrom('training_date').select('id').where('starts_at', '<', local)).execute());
