import { sql } from 'kysely';
import type { Actor } from '../../access/roles.ts';
import type { Initiative } from '../../core/initiatives/types.ts';
import type { Tx } from '../database/database.ts';
import { rowOf } from '../database/initiative-row.ts';
import { inParts } from '../database/parts.ts';
import { type Kept, type ProposedConcept, type ProposedField, readKept } from './read.ts';
import { addTags, replaceTags } from './tags.ts';

/** How a change came about, for the history. */
export type How = 'form' | 'import' | 'confirmation';

/** One initiative to write. Confirmed concepts stand in `initiative.concepts`; proposals wait for a person. */
export type Write = {
  readonly id: string;
  readonly sourceKey?: string;
  readonly initiative: Initiative;
  readonly unitIds: readonly string[];
  readonly proposedConcepts?: readonly ProposedConcept[];
  readonly proposedFields?: readonly ProposedField[];
  /** the HSDS service it was loaded from; absent leaves the one that is kept */
  readonly source?: unknown;
  readonly how: How;
  readonly at: Date;
  /** id of the row in the history */
  readonly changeId: string;
};

/** An initiative to change, and the version that was read before. */
export type Change = { readonly write: Write; readonly version: number };

const historyRow = (actor: Actor, write: Write, before: Kept | undefined) => ({
  institution_id: actor.institutionId as string, id: write.changeId, initiative_id: write.id, at: write.at,
  person_id: actor.personId ?? null, how: write.how,
  before: before ? JSON.stringify(before.initiative) : null, after: JSON.stringify(write.initiative),
});

/** Adds initiatives, their tags and the first line of their history, as a coordinator. */
export async function addInitiatives(tx: Tx, actor: Actor, writes: readonly Write[]): Promise<void> {
  const institutionId = actor.institutionId as string;
  await inParts(writes, (part) => tx.insertInto('initiative').values(part.map((write) => ({
    institution_id: institutionId, id: write.id, source_key: write.sourceKey ?? null,
    source: write.source === undefined ? null : JSON.stringify(write.source),
    created_at: write.at, updated_at: write.at, ...rowOf(write.initiative, write.unitIds),
  }))).execute());
  await addTags(tx, institutionId, writes);
  await inParts(writes, (part) => tx.insertInto('initiative_change')
    .values(part.map((write) => historyRow(actor, write, undefined))).execute());
}

/** One statement for many rows: they go in as JSON. @returns how many were changed */
async function updateRows(tx: Tx, changes: readonly Change[]): Promise<number> {
  const rows = changes.map(({ write, version }) => {
    const { body, internal, ...columns } = rowOf(write.initiative, write.unitIds);
    return {
      ...columns, id: write.id, version, updated_at: write.at, source: write.source,
      body: JSON.parse(body) as unknown, internal: JSON.parse(internal) as unknown,
    };
  });
  const { numAffectedRows } = await sql`
    update initiative i set kind = g.kind, status = g.status, published = g.published, level = g.level,
      unit_ids = g.unit_ids, review_on = g.review_on, checked_on = g.checked_on, body = g.body, internal = g.internal,
      source = coalesce(g.source, i.source), version = i.version + 1, updated_at = g.updated_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(id uuid, version integer, kind text, status text,
      published boolean, level smallint, unit_ids uuid[], review_on date, checked_on date, body jsonb, internal jsonb,
      source jsonb, updated_at timestamptz)
    where i.institution_id = app_institution() and i.id = g.id and i.version = g.version`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/**
 * Changes initiatives that were read before. When it says false some may have been written: undo the transaction.
 * @returns false when somebody else changed one in the meantime, or when one is not the actor's to change
 */
export async function changeInitiatives(tx: Tx, actor: Actor, changes: readonly Change[]): Promise<boolean> {
  const before = new Map((await readKept(tx, changes.map(({ write }) => write.id))).map((kept) => [kept.id, kept]));
  let changed = 0;
  await inParts(changes, async (part) => { changed += await updateRows(tx, part); });
  if (changed !== changes.length) return false;
  const writes = changes.map(({ write }) => write);
  await replaceTags(tx, actor.institutionId as string, writes);
  await inParts(writes, (part) => tx.insertInto('initiative_change')
    .values(part.map((write) => historyRow(actor, write, before.get(write.id)))).execute());
  return true;
}

/** Adds one. */
export const addInitiative = (tx: Tx, actor: Actor, write: Write): Promise<void> => addInitiatives(tx, actor, [write]);
