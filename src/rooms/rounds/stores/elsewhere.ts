import type { Actor } from '../../../access/roles.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import type { Measured, RoundsMap } from '../../../core/rounds/elsewhere.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { inParts } from '../../../platform/database/parts.ts';

/** Keys of units, with their ids. */
export const unitsByKey = async (tx: Tx): Promise<ReadonlyMap<string, string>> =>
  new Map((await tx.selectFrom('org_unit').select(['key', 'id']).execute()).map(({ key, id }) => [key, id]));

/** An instrument that the institution brought in, on or off. */
export const broughtIn = async (tx: Tx, key: string): Promise<Instrument | undefined> =>
  (await tx.selectFrom('instrument').select('body').where('key', '=', key).executeTakeFirst())?.body ?? undefined;

export const isThere = async (tx: Tx, code: string): Promise<boolean> =>
  (await tx.selectFrom('round').select('id').where('code', '=', code).executeTakeFirst()) !== undefined;

type Loaded = {
  readonly id: string; readonly code: string; readonly map: RoundsMap; readonly people: readonly Measured[];
  readonly units: ReadonlyMap<string, string>; readonly ids: () => string; readonly at: Date;
};

/** A round that was measured elsewhere, with everybody in it: without a name, or anything that ties two rounds. */
export async function addElsewhere(
  tx: Tx, actor: Actor, { id, code, map, people, units, ids, at }: Loaded,
): Promise<void> {
  const institution_id = actor.institutionId as string;
  const { series, instrument, edition, measured } = map;
  await tx.insertInto('round').values({
    institution_id, id, series, instrument, title: JSON.stringify(map.title), units: [], years: [],
    opens_on: measured.from,
    closes_on: measured.to, minutes: 1, code, in_class: false, invite: null, invited: null, elsewhere: true,
    closed_on: measured.to, made_at: at,
  }).execute();
  await inParts(people, (part) => tx.insertInto('contribution').values(part.map((one) => ({
    institution_id, id: ids(), series, round_id: id, period: measured.to.slice(0, 7), instrument, edition,
    pseudonym: null,
    unit_id: one.unit === undefined ? null : units.get(one.unit) ?? null, year: one.year ?? null,
    background: JSON.stringify(one.background), scores: JSON.stringify(one.scores), imported: true,
  }))).execute());
}
