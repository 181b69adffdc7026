import type { Text } from '../../core/frameworks/types.ts';
import type { Initiative } from '../../core/initiatives/types.ts';
import type { Tx } from '../database/database.ts';

/** Something that a rule proposes about an initiative, and why; a person confirms it or not. */
export type ProposedField = {
  readonly field: 'kind' | 'level' | 'aim' | 'forms' | 'audiences' | 'transitions';
  readonly value: unknown;
  readonly why: Text;
};
export type ProposedConcept = { readonly concept: string; readonly why?: Text };

/** An initiative as those who keep it see it: with owner, funding and what is still to be confirmed. */
export type Kept = {
  readonly id: string;
  readonly sourceKey?: string;
  readonly version: number;
  readonly updatedAt: Date;
  readonly askedOn?: string;
  readonly initiative: Initiative;
  readonly unitIds: readonly string[];
  readonly proposedConcepts: readonly ProposedConcept[];
  readonly proposedFields: readonly ProposedField[];
  /** the HSDS service it was loaded from, cleaned */
  readonly source?: unknown;
};

function grouped<T extends { initiative_id: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const row of rows) {
    const known = map.get(row.initiative_id);
    if (known) known.push(row);
    else map.set(row.initiative_id, [row]);
  }
  return map;
}

/**
 * Reads initiatives with everything about them, as a coordinator.
 * @param ids only these; absent means all of the institution
 */
export async function readKept(tx: Tx, ids?: readonly string[]): Promise<readonly Kept[]> {
  if (ids?.length === 0) return [];
  const rows = await tx.selectFrom('initiative').selectAll().orderBy('created_at').orderBy('id')
    .$if(ids !== undefined, (query) => query.where('id', 'in', [...(ids ?? [])])).execute();
  const some = rows.map(({ id }) => id);
  if (some.length === 0) return [];
  const tags = grouped(await tx.selectFrom('initiative_tag').selectAll()
    .where('initiative_id', 'in', some).orderBy('concept').execute());
  const fields = grouped(await tx.selectFrom('initiative_proposal').selectAll()
    .where('initiative_id', 'in', some).execute());
  return rows.map((row) => {
    const own = tags.get(row.id) ?? [];
    return {
      id: row.id, version: row.version, updatedAt: row.updated_at, unitIds: row.unit_ids,
      sourceKey: row.source_key ?? undefined, askedOn: row.asked_on ?? undefined, source: row.source ?? undefined,
      initiative: {
        ...row.body, ...row.internal, kind: row.kind, status: row.status, published: row.published,
        level: row.level ?? undefined, reviewOn: row.review_on ?? undefined, checkedOn: row.checked_on ?? undefined,
        concepts: own.filter(({ state }) => state === 'confirmed').map(({ concept }) => concept),
      },
      proposedConcepts: own.filter(({ state }) => state === 'proposed')
        .map(({ concept, why }) => (why ? { concept, why } : { concept })),
      proposedFields: (fields.get(row.id) ?? []).map(({ field, value, why }) => ({ field, value, why })),
    };
  });
}
