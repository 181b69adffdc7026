import { visitorAt } from '../access/actor.ts';
import type { Database } from '../platform/database/database.ts';
import { modulesInUse } from '../platform/modules/in-use.ts';

/** The keys of the exercises that are published in an institution: advice names no other. */
export const modulesHere = (db: Database) => (institutionId: string): Promise<ReadonlySet<string>> =>
  db.asActor(visitorAt(institutionId), async (tx) => new Set((await modulesInUse(tx)).map(({ key }) => key)));
