import type { Actor } from '../../access/roles.ts';
import type { PartText } from '../../core/initiatives/types.ts';
import { addDays } from '../../core/time/days.ts';
import type { Database, Tx } from '../database/database.ts';
import type { Taken } from '../vault/everything.ts';
import { addItem, readItems } from '../vault/items.ts';
import { pseudonym, type Vault } from '../vault/vault.ts';

/** A round as a student meets it. */
export type OpenRound = {
  readonly id: string; readonly code: string; readonly series: string; readonly instrument: string;
  readonly title: PartText; readonly closesOn: string; readonly minutes: number; readonly inClass: boolean;
};

const COLUMNS = ['id', 'code', 'series', 'instrument', 'title', 'closes_on', 'minutes', 'in_class'] as const;

/** Rounds that are open on a day. @param code only the one with this code */
export async function openRounds(tx: Tx, today: string, code?: string): Promise<readonly OpenRound[]> {
  let query = tx.selectFrom('round').select(COLUMNS).where('opens_on', '<=', today).where('closes_on', '>=', today)
    .where('closed_on', 'is', null).where('elsewhere', '=', false).orderBy('closes_on').orderBy('id');
  if (code !== undefined) query = query.where('code', '=', code);
  const rows = await query.execute();
  return rows.map(({ closes_on, in_class, ...row }) => ({ ...row, closesOn: closes_on, inClass: in_class }));
}

/**
 * Counts a student once as somebody who took part: by a mark that only they can make, without who. In transactions of
 * its own, so that nothing in the database ties it to what they filled in.
 */
export async function takePart(
  { db, ids }: { readonly db: Database; readonly ids: () => string }, actor: Actor, vault: Vault, round: OpenRound,
  self: { readonly unitId?: string; readonly year?: number },
): Promise<void> {
  const mark = pseudonym(vault, 'round', round.id);
  const before = await db.asActor(actor, async (tx) => {
    const taken = await readItems<Taken>(tx, vault, 'taken');
    if (taken.some(({ value }) => value.roundId === round.id)) return true;
    const value: Taken = { roundId: round.id, mark };
    await addItem(tx, vault, 'taken', { id: ids(), value, goneOn: addDays(round.closesOn, 7) });
    return false;
  });
  if (before) return;
  await db.asActor({ ...actor, subjectId: mark }, (tx) => tx.insertInto('round_mark').values({
    institution_id: vault.institutionId, round_id: round.id, mark, unit_id: self.unitId ?? null,
    year: self.year ?? null,
  }).onConflict((conflict) => conflict.doNothing()).execute());
  // when everything of this student was removed meanwhile, this goes with it
  const there = await db.asActor(actor, (tx) => readItems<Taken>(tx, vault, 'taken'));
  if (there.some(({ value }) => value.mark === mark)) return;
  await db.asActor({ ...actor, subjectId: mark }, (tx) => tx.deleteFrom('round_mark').execute());
}
