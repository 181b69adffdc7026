import type { Actor } from '../../../access/roles.ts';
import { DUTY_ROLES } from '../../../core/training/types.ts';
import type { Database } from '../../../platform/database/database.ts';
import * as read from './read.ts';

/** What a manager may see of the own units: who works there, and what they attended because they must. */
export const team = (db: Database, actor: Actor) =>
  db.asActor(actor, async (tx) => ({
    trainings: await read.trainings(tx), duties: await read.duties(tx), units: await read.units(tx),
    people: await tx.selectFrom('person').select(['id', 'display_name as name'])
      .where('id', '!=', actor.personId as string).orderBy('display_name').execute(),
    grants: await tx.selectFrom('role_grant').select(['person_id', 'role', 'unit_id', 'granted_at'])
      .where('role', 'in', DUTY_ROLES).where('person_id', '!=', actor.personId as string).execute(),
    attended: await tx.selectFrom('training_signup as s')
      .innerJoin('training_date as d', (join) => join.onRef('d.id', '=', 's.date_id')
        .onRef('d.institution_id', '=', 's.institution_id'))
      .select(['s.person_id', 'd.initiative_id', 's.attended_on']).where('s.state', '=', 'attended')
      .where('s.person_id', '!=', actor.personId as string).execute(),
  }));
