import type { Initiative } from '../../core/initiatives/types.ts';
import type { InternalBody, PublicBody } from './tables.ts';

/** The columns of an initiative that follow from its value. Tags and times are the caller's. */
export function rowOf(initiative: Initiative, unitIds: readonly string[]) {
  const { owner, funding, concepts: _tags, ...body } = initiative;
  return {
    kind: initiative.kind,
    status: initiative.status,
    published: initiative.published ?? false,
    level: initiative.level ?? null,
    unit_ids: [...unitIds],
    review_on: initiative.reviewOn ?? null,
    checked_on: initiative.checkedOn ?? null,
    body: JSON.stringify(body satisfies PublicBody),
    internal: JSON.stringify({ owner, ...(funding === undefined ? {} : { funding }) } satisfies InternalBody),
  };
}

/** What anybody who may see the row sees. Columns win over the body: they are what the database checks. */
export type PublicInitiative = PublicBody & { readonly concepts: readonly string[] };

type Row = {
  kind: Initiative['kind']; status: Initiative['status']; published: boolean; level: Initiative['level'] | null;
  review_on: string | null; checked_on: string | null; body: PublicBody; concepts: readonly string[];
};

/** The value of a row of the catalogue. */
export function initiativeOf(row: Row): PublicInitiative {
  return {
    ...row.body, kind: row.kind, status: row.status, published: row.published, concepts: row.concepts,
    level: row.level ?? undefined, reviewOn: row.review_on ?? undefined, checkedOn: row.checked_on ?? undefined,
  };
}
