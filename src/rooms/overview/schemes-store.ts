import type { Actor } from '../../access/roles.ts';
import type { Mapping, Scheme, Text } from '../../core/frameworks/types.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import type { Takeover } from './take-over.ts';

export type KeptScheme = {
  readonly scheme: Scheme;
  readonly mappings: readonly Mapping[];
  /** when which version was last loaded; tells whether somebody else was first */
  readonly stamp: string;
};

/** Rows in one statement; a place has five values, and a statement holds some 65,000. */
const CHUNK = 5_000;

async function keptIn(tx: Tx): Promise<readonly KeptScheme[]> {
  const rows = await tx.selectFrom('own_scheme').select(['scheme', 'mappings', 'updated_at']).orderBy('id').execute();
  return rows.map(({ scheme, mappings, updated_at }) => (
    { scheme, mappings, stamp: `${updated_at.toISOString()} ${scheme.version}` }
  ));
}

async function usedIn(tx: Tx, scheme: string): Promise<ReadonlySet<string>> {
  const rows = await tx.selectFrom('initiative_tag').select('concept').distinct()
    .where('state', '=', 'confirmed').where('concept', 'like', `${scheme}.%`).execute();
  return new Set(rows.map(({ concept }) => concept));
}

/** The institution's own schemes. */
export const keptSchemes = (db: Database, actor: Actor) => db.asActor(actor, keptIn);

/** Concepts of one scheme with a confirmed initiative. */
export const usedConcepts = (db: Database, actor: Actor, scheme: string) =>
  db.asActor(actor, (tx) => usedIn(tx, scheme));

/**
 * Puts a new version in the place of the old one, and takes away proposals at places that no longer take any.
 *
 * @param seen the stamp of the version that was looked at, `''` for none
 * @param make the scheme to keep, from what is there and what is used
 * @returns false when somebody else loaded one in the meantime
 */
export const replaceScheme = (
  db: Database, actor: Actor, id: string, seen: string, mappings: readonly Mapping[], at: Date,
  make: (now: Scheme | undefined, used: ReadonlySet<string>) => Takeover,
): Promise<boolean> => db.asActor(actor, async (tx) => {
  const now = (await keptIn(tx)).find(({ scheme }) => scheme.id === id);
  if ((now?.stamp ?? '') !== seen) return false;
  const { scheme } = make(now?.scheme, await usedIn(tx, id));
  const values = {
    version: scheme.version, scheme: JSON.stringify(scheme), mappings: JSON.stringify(mappings), updated_at: at,
  };
  await tx.insertInto('own_scheme').values({ institution_id: actor.institutionId as string, id, ...values })
    .onConflict((conflict) => conflict.columns(['institution_id', 'id']).doUpdateSet(values)).execute();
  const open = scheme.concepts.filter(({ retired }) => !retired).map((concept) => concept.id);
  await tx.deleteFrom('initiative_tag').where('state', '=', 'proposed').where('concept', 'like', `${id}.%`)
    .where('concept', 'not in', open.length > 0 ? open : ['']).execute();
  return true;
});

export type ProposedPlace = { readonly initiativeId: string; readonly concept: string; readonly why: Text };

/**
 * Adds proposals; a place that an initiative has already, confirmed or proposed, is left as it is.
 * @returns how many
 */
export const addProposals = (db: Database, actor: Actor, places: readonly ProposedPlace[]): Promise<number> =>
  db.asActor(actor, async (tx) => {
    let added = 0;
    for (let from = 0; from < places.length; from += CHUNK) {
      const rows = places.slice(from, from + CHUNK).map(({ initiativeId, concept, why }) => ({
        institution_id: actor.institutionId as string, initiative_id: initiativeId, concept, state: 'proposed' as const,
        why: JSON.stringify(why),
      }));
      const result = await tx.insertInto('initiative_tag').values(rows)
        .onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
      added += Number(result.numInsertedOrUpdatedRows ?? 0n);
    }
    return added;
  });
