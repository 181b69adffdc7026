import type { Actor } from '../../access/roles.ts';
import { type Kept, readKept } from '../../platform/catalogue/read.ts';
import { addInitiatives, type Change, changeInitiatives, type Write } from '../../platform/catalogue/write.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import { type ImportChange, lastImport, type LastImport } from './planning/last-import.ts';

async function lastImports(tx: Tx): Promise<ReadonlyMap<string, LastImport>> {
  const rows = await tx.selectFrom('initiative_change').select(['initiative_id', 'before', 'after'])
    .where('how', '=', 'import').orderBy('at').execute();
  const changes = new Map<string, ImportChange[]>();
  for (const { initiative_id, before, after } of rows) {
    const change = { before, after } as ImportChange;
    const known = changes.get(initiative_id);
    if (known) known.push(change);
    else changes.set(initiative_id, [change]);
  }
  return new Map([...changes].flatMap(([id, list]) => {
    const last = lastImport(list);
    return last ? [[id, last] as const] : [];
  }));
}

/** Everything that the lines of a file are held against. */
export const readKnown = (db: Database, actor: Actor) => db.asActor(actor, async (tx) => ({
  kept: await readKept(tx),
  last: await lastImports(tx),
  units: await tx.selectFrom('org_unit').select(['id', 'key', 'parent_id']).execute(),
  own: await tx.selectFrom('own_scheme').select(['scheme', 'mappings']).execute(),
}));

/** Own schemes, units and the names of the institution, to recognise what a file says. */
export const readNames = (db: Database, actor: Actor) => db.asActor(actor, async (tx) => ({
  institution: await tx.selectFrom('institution').select(['key', 'name', 'sector'])
    .where('id', '=', actor.institutionId as string).executeTakeFirstOrThrow(),
  schemes: (await tx.selectFrom('own_scheme').select('scheme').execute()).map(({ scheme }) => scheme),
  units: (await tx.selectFrom('org_unit').select(['key', 'name']).orderBy('key').execute()),
}));

type All = { readonly kept: readonly Kept[]; readonly unitKeys: ReadonlyMap<string, string> };

/** What is exported: all of it, with the keys of the units. */
export const readAll = (db: Database, actor: Actor): Promise<All> =>
  db.asActor(actor, async (tx) => ({
    kept: await readKept(tx),
    unitKeys: new Map((await tx.selectFrom('org_unit').select(['id', 'key']).execute()).map(({ id, key }) => [id, key])),
  }));

/** Somebody else added a row with the same id or source key. */
const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '23505';

/** Writes all of it, or nothing. @returns false when somebody else changed or added one of them in the meantime */
export async function writeAll(
  db: Database, actor: Actor, adds: readonly Write[], changes: readonly Change[],
): Promise<boolean> {
  class Undo extends Error {}
  try {
    await db.asActor(actor, async (tx) => {
      await addInitiatives(tx, actor, adds);
      if (!(await changeInitiatives(tx, actor, changes))) throw new Undo();
    });
    return true;
  } catch (error) {
    if (error instanceof Undo || isTaken(error)) return false;
    throw error;
  }
}
