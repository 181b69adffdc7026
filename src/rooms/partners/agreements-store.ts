import type { Actor } from '../../access/roles.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import type { AgreementWrite } from './types.ts';

const withPartner = (tx: Tx) =>
  tx
    .selectFrom('partner_agreement as agreement')
    .innerJoin('partner', (join) =>
      join
        .onRef('partner.institution_id', '=', 'agreement.institution_id')
        .onRef('partner.id', '=', 'agreement.partner_id'),
    );

/** What was agreed with each partner, for who works here. */
export const all = (db: Database, actor: Actor) =>
  db.asActor(actor, (tx) =>
    withPartner(tx)
      .select([
        'agreement.id',
        'agreement.partner_id',
        'agreement.body',
        'agreement.from_on',
        'agreement.until_on',
        'partner.body as partner',
        'partner.published',
      ])
      .orderBy('agreement.id')
      .execute(),
  );

/** One agreement as a coordinator keeps it, with the name of the partner. */
export const one = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, (tx) =>
    withPartner(tx)
      .select([
        'agreement.id',
        'agreement.partner_id',
        'agreement.body',
        'agreement.owner_email',
        'agreement.from_on',
        'agreement.until_on',
        'agreement.version',
        'partner.body as partner',
      ])
      .where('agreement.id', '=', id)
      .executeTakeFirst(),
  );

const columnsOf = ({ body, ownerEmail, fromOn, untilOn }: AgreementWrite) => ({
  body: JSON.stringify(body),
  owner_email: ownerEmail ?? null,
  from_on: fromOn,
  until_on: untilOn ?? null,
});

export const add = (
  db: Database,
  actor: Actor,
  row: { readonly id: string; readonly partnerId: string; readonly at: Date },
  write: AgreementWrite,
) =>
  db.asActor(actor, (tx) =>
    tx
      .insertInto('partner_agreement')
      .values({
        institution_id: actor.institutionId as string,
        id: row.id,
        partner_id: row.partnerId,
        reminded_on: null,
        updated_at: row.at,
        ...columnsOf(write),
      })
      .execute(),
  );

/** @returns false when somebody else changed it in the meantime */
export async function change(
  db: Database,
  actor: Actor,
  row: { readonly id: string; readonly version: number; readonly at: Date },
  write: AgreementWrite,
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) =>
    tx
      .updateTable('partner_agreement')
      .set({ ...columnsOf(write), version: row.version + 1, updated_at: row.at })
      .where('id', '=', row.id)
      .where('version', '=', row.version)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

export const remove = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, (tx) => tx.deleteFrom('partner_agreement').where('id', '=', id).execute());
