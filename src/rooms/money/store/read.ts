import type { Actor } from '../../../access/roles.ts';
import type { Database } from '../../../platform/database/database.ts';

/** All rows of money that the actor may see, with their shares, sources, units and initiatives. */
export const everything = (db: Database, actor: Actor) => db.asActor(actor, async (tx) => ({
  entries: await tx.selectFrom('money_entry').selectAll().orderBy('year', 'desc').orderBy('what').orderBy('id').execute(),
  shares: await tx.selectFrom('money_share').select(['entry_id', 'concept', 'cents']).orderBy('concept').execute(),
  sources: await tx.selectFrom('money_source').selectAll().orderBy('name').orderBy('id').execute(),
  units: await tx.selectFrom('org_unit').select(['id', 'parent_id', 'name']).orderBy('key').execute(),
  initiatives: await tx.selectFrom('catalogue').select(['id', 'kind', 'body', 'concepts']).orderBy('id').execute(),
  institution: await tx.selectFrom('institution').select('sector')
    .where('id', '=', actor.institutionId as string).executeTakeFirst(),
}));
export type Everything = Awaited<ReturnType<typeof everything>>;
