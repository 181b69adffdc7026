import { sql } from 'kysely';
import type { Actor } from '../../access/roles.ts';
import type { Counted, Unit } from '../../core/coverage/types.ts';
import type { Mapping, Scheme, Text } from '../../core/frameworks/types.ts';
import type { Initiative } from '../../core/initiatives/types.ts';
import type { Database } from '../../platform/database/database.ts';

/** An initiative as far as the overview needs it: what counts, its name, and what its places are proposed from. */
export type Line = Counted & Pick<Initiative, 'name' | 'transitions' | 'provider'>;

export type OwnScheme = { readonly scheme: Scheme; readonly mappings: readonly Mapping[] };

/** Everything an overview is made of. Keys of units are their ids. */
export type Material = {
  readonly lines: readonly Line[];
  readonly units: readonly Unit[];
  readonly own: readonly OwnScheme[];
  /** per concept, how many places wait for a person to confirm them; empty for who may not see proposals */
  readonly waiting: ReadonlyMap<string, number>;
};

const part = <T>(name: string) => sql<T | null>`body->${sql.lit(name)}`;

/** Reads it all as the actor, the initiatives with one query. */
export const readMaterial = (db: Database, actor: Actor): Promise<Material> => db.asActor(actor, async (tx) => {
  const rows = await tx.selectFrom('catalogue')
    .select(['id', 'kind', 'status', 'published', 'level', 'unit_ids', 'concepts'])
    .select([
      part<Initiative['name']>('name').as('name'), part<Initiative['audiences']>('audiences').as('audiences'),
      part<Initiative['transitions']>('transitions').as('transitions'),
      part<Initiative['provider']>('provider').as('provider'),
    ]).execute();
  const units = await tx.selectFrom('org_unit').select(['id', 'parent_id', 'name']).execute();
  const own = await tx.selectFrom('own_scheme').select(['scheme', 'mappings']).orderBy('id').execute();
  const waiting = await tx.selectFrom('initiative_tag').where('state', '=', 'proposed')
    .select(({ fn }) => ['concept', fn.countAll<number>().as('count')]).groupBy('concept').execute();
  return {
    lines: rows.map(({ unit_ids, level, name, audiences, transitions, provider, ...row }) => ({
      ...row, units: unit_ids, name: name ?? {}, level: level ?? undefined, audiences: audiences ?? undefined,
      transitions: transitions ?? undefined, provider: provider ?? undefined,
    })),
    units: units.map(({ id, parent_id, name }) => ({ key: id, name, ...(parent_id ? { parent: parent_id } : {}) })),
    own,
    waiting: new Map(waiting.map(({ concept, count }) => [concept, Number(count)])),
  };
});

export type WaitingPlace = { readonly id: string; readonly concept: string; readonly why: Text | null };

/** The proposals at these places, for who may see proposals. */
export const waitingAt = (db: Database, actor: Actor, concepts: readonly string[]): Promise<readonly WaitingPlace[]> =>
  db.asActor(actor, (tx) => tx.selectFrom('initiative_tag').where('state', '=', 'proposed')
    .where('concept', 'in', [...concepts]).select(['initiative_id as id', 'concept', 'why']).execute());
