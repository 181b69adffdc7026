import type { Actor } from '../../../access/roles.ts';
import type { Share } from '../../../core/accounting/types.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import type { EntryWrite } from '../types.ts';

const columnsOf = (write: EntryWrite) => ({
  kind: write.kind, year: write.year, what: write.what, cents: write.cents, source_id: write.sourceId ?? null,
  unit_id: write.unitId ?? null, initiative_id: write.initiativeId ?? null, hours: write.hours ?? null,
  rate_cents: write.rateCents ?? null,
});

const home = (actor: Actor): string => actor.institutionId as string;

async function addShares(tx: Tx, actor: Actor, entryId: string, shares: readonly Share[]) {
  if (shares.length === 0) return;
  await tx.insertInto('money_share').values(shares.map(({ concept, cents }) =>
    ({ institution_id: home(actor), entry_id: entryId, concept, cents }))).execute();
}

/** Adds rows together: all of them, or none. */
export const addAll = (
  db: Database, actor: Actor, rows: readonly { readonly id: string; readonly write: EntryWrite }[], at: Date,
) => db.asActor(actor, async (tx) => {
  for (const { id, write } of rows) {
    await tx.insertInto('money_entry').values({
      institution_id: home(actor), id, import_id: null, import_row: null, updated_at: at, ...columnsOf(write),
    }).execute();
    await addShares(tx, actor, id, write.shares);
  }
});

type One = { readonly id: string; readonly version: number; readonly at: Date };

/** @returns false when somebody else changed it in the meantime, or it is not there */
export const change = (db: Database, actor: Actor, one: One, write: EntryWrite): Promise<boolean> =>
  db.asActor(actor, async (tx) => {
    const { numUpdatedRows } = await tx.updateTable('money_entry')
      .set({ ...columnsOf(write), version: one.version + 1, updated_at: one.at })
      .where('id', '=', one.id).where('version', '=', one.version).executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await tx.deleteFrom('money_share').where('entry_id', '=', one.id).execute();
    await addShares(tx, actor, one.id, write.shares);
    return true;
  });

export const remove = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, (tx) => tx.deleteFrom('money_entry').where('id', '=', id).execute());

/**
 * Divides rows together: all of them, or none.
 * @returns false when one of them was changed in the meantime
 */
export async function divideAll(
  db: Database, actor: Actor, rows: readonly (Omit<One, 'at'> & { readonly shares: readonly Share[] })[], at: Date,
): Promise<boolean> {
  class Undo extends Error {}
  try {
    await db.asActor(actor, async (tx) => {
      for (const { id, version, shares } of rows) {
        const { numUpdatedRows } = await tx.updateTable('money_entry').set({ version: version + 1, updated_at: at })
          .where('id', '=', id).where('version', '=', version).executeTakeFirst();
        if (numUpdatedRows === 0n) throw new Undo();
        await tx.deleteFrom('money_share').where('entry_id', '=', id).execute();
        await addShares(tx, actor, id, shares);
      }
    });
    return true;
  } catch (error) {
    if (error instanceof Undo) return false;
    throw error;
  }
}
