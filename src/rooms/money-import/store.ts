import type { Actor } from '../../access/roles.ts';
import type { SpendingKnown } from '../../core/exchange/matching/spending/choices.ts';
import type { Database } from '../../platform/database/database.ts';
import { inParts } from '../../platform/database/parts.ts';
import type { Loading } from './planning.ts';

/** What the words of a sheet can stand for at this institution. */
export const readKnown = (db: Database, actor: Actor): Promise<SpendingKnown> =>
  db.asActor(actor, async (tx) => {
    const { sector } = await tx
      .selectFrom('institution')
      .select('sector')
      .where('id', '=', actor.institutionId as string)
      .executeTakeFirstOrThrow();
    const initiatives = await tx.selectFrom('initiative').select(['id', 'body']).execute();
    return {
      sector,
      sources: await tx.selectFrom('money_source').select(['id', 'kind', 'name']).orderBy('name').execute(),
      units: await tx.selectFrom('org_unit').select(['id', 'key', 'name']).orderBy('key').execute(),
      initiatives: initiatives
        .map(({ id, body }) => ({ id, name: body.name }))
        .toSorted((a, b) => (a.name.nl ?? a.name.en ?? '').localeCompare(b.name.nl ?? b.name.en ?? '', 'nl')),
    };
  });

/** Amounts that were loaded from a spreadsheet before, to see whether something is loaded twice. */
export const readLoaded = (db: Database, actor: Actor) =>
  db.asActor(actor, (tx) =>
    tx
      .selectFrom('money_entry')
      .innerJoin('money_import', (join) =>
        join
          .onRef('money_import.id', '=', 'money_entry.import_id')
          .onRef('money_import.institution_id', '=', 'money_entry.institution_id'),
      )
      .select([
        'money_entry.kind',
        'money_entry.year',
        'money_entry.what',
        'money_entry.cents',
        'money_import.file_name',
        'money_import.made_at',
      ])
      .execute(),
  );
export type LoadedRow = Awaited<ReturnType<typeof readLoaded>>[number];

/** Every spreadsheet that was loaded, the newest first. */
export const readImports = (db: Database, actor: Actor) =>
  db.asActor(actor, (tx) =>
    tx
      .selectFrom('money_import')
      .select(['id', 'file_name', 'loaded_rows', 'loaded_cents', 'refused_rows', 'refused_cents', 'made_at'])
      .orderBy('made_at', 'desc')
      .execute(),
  );
export type ImportRow = Awaited<ReturnType<typeof readImports>>[number];

/** One of them with what came from it and is still there. @returns undefined when it is gone */
export const readImport = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, async (tx) => {
    const one = await tx
      .selectFrom('money_import')
      .select(['id', 'file_name', 'loaded_rows', 'loaded_cents', 'refused_rows', 'refused_cents', 'made_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!one) return undefined;
    const entries = await tx
      .selectFrom('money_entry')
      .select(['id', 'kind', 'year', 'cents', 'version'])
      .where('import_id', '=', id)
      .execute();
    return { ...one, entries };
  });
export type ImportWithEntries = NonNullable<Awaited<ReturnType<typeof readImport>>>;

/**
 * Writes the sources, the import, its amounts and how they are divided: all of it, or nothing.
 * @param waiting the file that it came from, which goes with it
 * @returns false when that is gone: it was loaded already
 */
export const addImport = (
  db: Database, actor: Actor, waiting: string, { sources, row, entries, shares }: Loading,
): Promise<boolean> => db.asActor(actor, async (tx) => {
  const home = { institution_id: actor.institutionId as string };
  const { numDeletedRows } = await tx.deleteFrom('import_preview').where('id', '=', waiting).executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  if (sources.length > 0) await tx.insertInto('money_source').values(sources.map((one) => ({ ...home, ...one }))).execute();
  await tx.insertInto('money_import').values({ ...home, ...row }).execute();
  await inParts(entries, (part) => tx.insertInto('money_entry').values(part.map((one) => ({ ...home, ...one }))).execute());
  await inParts(shares, (part) => tx.insertInto('money_share').values(part.map((one) => ({ ...home, ...one }))).execute());
  return true;
});

/** Takes away an import with everything that came from it. */
export const removeImport = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, async (tx) => {
    await tx.deleteFrom('money_entry').where('import_id', '=', id).execute();
    await tx.deleteFrom('money_import').where('id', '=', id).execute();
  });
