import type { Actor } from '../../../access/roles.ts';
import { ownContent } from '../../../platform/content/content.ts';
import type { Database } from '../../../platform/database/database.ts';

/**
 * Everything with a day from `from` up to and including `to`, beside the actions of the plan, as far as the actor
 * reads it: the database leaves money out for who may not see it.
 */
export const readDates = (db: Database, actor: Actor, from: string, to: string) =>
  db.asActor(actor, async (tx) => {
    return {
      goals: await tx
        .selectFrom('goal')
        .select(['id', 'body', 'due_on'])
        .where('state', '=', 'open')
        .where('due_on', '>=', from)
        .where('due_on', '<=', to)
        .execute(),
      evaluations: await tx
        .selectFrom('evaluation')
        .innerJoin('initiative', (join) =>
          join
            .onRef('initiative.institution_id', '=', 'evaluation.institution_id')
            .onRef('initiative.id', '=', 'evaluation.initiative_id'),
        )
        .select(['evaluation.id', 'evaluation.ask_on', 'initiative.body'])
        .where('evaluation.state', '<>', 'closed')
        .where('evaluation.ask_on', '>=', from)
        .where('evaluation.ask_on', '<=', to)
        .execute(),
      decisions: await tx
        .selectFrom('decision')
        .innerJoin('initiative', (join) =>
          join
            .onRef('initiative.institution_id', '=', 'decision.institution_id')
            .onRef('initiative.id', '=', 'decision.initiative_id'),
        )
        .select(['decision.id', 'decision.initiative_id', 'decision.look_again_on', 'initiative.body'])
        .where('decision.look_again_on', '>=', from)
        .where('decision.look_again_on', '<=', to)
        .execute(),
      visions: await tx
        .selectFrom('vision')
        .select(['id', 'unit_id', 'review_on'])
        .where('state', '=', 'decided')
        .where('review_on', '>=', from)
        .where('review_on', '<=', to)
        .execute(),
      money: await tx
        .selectFrom('money_source')
        .select(['id', 'name', 'until_on'])
        .where('until_on', '>=', from)
        .where('until_on', '<=', to)
        .execute(),
      units: await tx.selectFrom('org_unit').select(['id', 'name']).execute(),
      ownMoments: await ownContent(tx, 'moment'),
      momentDates: await tx
        .selectFrom('moment_date')
        .select(['id', 'unit_id as unit', 'moment', 'from_on as from', 'to_on as to'])
        .where('unit_id', 'is', null)
        .execute(),
    };
  });
export type Dates = Awaited<ReturnType<typeof readDates>>;
