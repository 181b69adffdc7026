import type { Actor } from '../../access/roles.ts';
import type { Tx } from '../database/database.ts';
import type { ContentKind } from '../database/tables/guidance.ts';

/** The last version of a text that an institution made its own. */
export type OwnContent = {
  readonly key: string;
  readonly version: number;
  /** absent: as ours again */
  readonly body?: unknown;
  readonly shown: boolean;
  readonly owner: string;
  readonly reviewOn?: string;
  readonly madeAt: Date;
};

/** A version to add. */
export type NewContent = Omit<OwnContent, 'version' | 'madeAt'> & { readonly kind: ContentKind };

const columns = ['key', 'version', 'body', 'shown', 'owner', 'review_on', 'made_at'] as const;
type Row = {
  key: string; version: number; body: unknown; shown: boolean; owner: string; review_on: string | null; made_at: Date;
};

const contentOf = ({ key, version, body, shown, owner, review_on, made_at }: Row): OwnContent => ({
  key, version, shown, owner, madeAt: made_at,
  ...(body === null ? {} : { body }), ...(review_on === null ? {} : { reviewOn: review_on }),
});

/** What this institution made its own of one kind: the last version of each, by key. */
export async function ownContent(tx: Tx, kind: ContentKind): Promise<ReadonlyMap<string, OwnContent>> {
  const rows = await tx.selectFrom('guidance_content').select(columns).where('kind', '=', kind)
    .orderBy('key').orderBy('version').execute();
  return new Map(rows.map((row) => [row.key, contentOf(row)]));
}

/** Every version of one text, newest first. */
export async function contentHistory(tx: Tx, kind: ContentKind, key: string): Promise<readonly OwnContent[]> {
  const rows = await tx.selectFrom('guidance_content').select(columns).where('kind', '=', kind).where('key', '=', key)
    .orderBy('version', 'desc').execute();
  return rows.map(contentOf);
}

/**
 * Adds a version, as a coordinator.
 * @param after the version that was read before; 0 when there was none
 * @throws a unique violation (conflict) when somebody else added one meanwhile
 */
export async function addContent(tx: Tx, actor: Actor, one: NewContent, after: number, at: Date): Promise<void> {
  await tx.insertInto('guidance_content').values({
    institution_id: actor.institutionId as string, kind: one.kind, key: one.key, version: after + 1, shown: one.shown,
    body: one.body === undefined ? null : JSON.stringify(one.body), owner: one.owner, review_on: one.reviewOn ?? null,
    made_at: at, made_by: actor.personId ?? null,
  }).execute();
}

/**
 * The same, unless somebody else added one since.
 * @param when.after the version that was read before; 0 when there was none
 * @returns false when there is a newer one
 */
export async function addAfter(
  tx: Tx, actor: Actor, one: NewContent, { after, at }: { readonly after: number; readonly at: Date },
): Promise<boolean> {
  const [last] = await contentHistory(tx, one.kind, one.key);
  if ((last?.version ?? 0) !== after) return false;
  await addContent(tx, actor, one, after, at);
  return true;
}
