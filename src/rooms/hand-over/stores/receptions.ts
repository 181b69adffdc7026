import type { PartText } from '../../../core/initiatives/types.ts';
import type { Tx } from '../../../platform/database/database.ts';

/** A place that takes hand-overs: an offer, how fast it answers, and who reads it. */
export type Place = {
  readonly id: string;
  readonly name: PartText;
  readonly join: PartText;
  readonly concepts: readonly string[];
  readonly waiting?: { readonly fromDays: number; readonly toDays: number; readonly reportedOn: string };
  readonly termDays: number;
  readonly keepDays: number;
  readonly confidential: boolean;
  readonly open: boolean;
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/** Every place of the institution with the people behind it; one without people takes nothing. */
export async function allPlaces(tx: Tx): Promise<readonly Place[]> {
  const rows = await tx.selectFrom('reception').innerJoin('catalogue', 'catalogue.id', 'reception.initiative_id')
    .select(['catalogue.id', 'body', 'concepts', 'term_days', 'keep_days', 'confidential', 'open', 'published']).execute();
  const members = await tx.selectFrom('reception_member').select(['initiative_id', 'person_id', 'name']).orderBy('name').execute();
  return rows.map((row) => {
    const people = members.filter(({ initiative_id }) => initiative_id === row.id)
      .map(({ person_id, name }) => ({ id: person_id, name }));
    return {
      id: row.id, name: row.body.name, join: row.body.join, concepts: row.concepts, waiting: row.body.waiting,
      termDays: row.term_days, keepDays: row.keep_days, confidential: row.confidential,
      open: row.open && row.published && people.length > 0, people,
    };
  });
}
