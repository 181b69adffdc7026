import type { Actor } from '../../../access/roles.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { SavedText } from '../../../core/reporting/edited.ts';
import type { Database } from '../../../platform/database/database.ts';

/** Paragraphs of a year that somebody changed. */
export const saved = (db: Database, actor: Actor, year: number): Promise<readonly SavedText[]> =>
  db.asActor(actor, (tx) =>
    tx
      .selectFrom('account_paragraph')
      .select(['key', 'lang', 'text', 'generated', 'version'])
      .where('year', '=', year)
      .execute(),
  );

type Place = { readonly year: number; readonly key: string; readonly lang: Lang };
type Write = Place & {
  readonly text: string;
  readonly generated: string;
  readonly version: number;
  readonly at: Date;
};

/** @param version 0 when it was not changed before. @returns false when somebody else changed it in the meantime */
export const write = (
  db: Database,
  actor: Actor,
  { year, key, lang, text, generated, version, at }: Write,
): Promise<boolean> =>
  db.asActor(actor, async (tx) => {
    if (version === 0) {
      const added = await tx
        .insertInto('account_paragraph')
        .values({
          institution_id: actor.institutionId as string,
          year,
          key,
          lang,
          text,
          generated,
          version: 1,
          updated_at: at,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
    }
    const { numUpdatedRows } = await tx
      .updateTable('account_paragraph')
      .set({ text, generated, version: version + 1, updated_at: at })
      .where('year', '=', year)
      .where('key', '=', key)
      .where('lang', '=', lang)
      .where('version', '=', version)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  });

/** Back to what the rules write. */
export const remove = (db: Database, actor: Actor, { year, key, lang }: Place): Promise<unknown> =>
  db.asActor(actor, (tx) =>
    tx
      .deleteFrom('account_paragraph')
      .where('year', '=', year)
      .where('key', '=', key)
      .where('lang', '=', lang)
      .execute(),
  );
