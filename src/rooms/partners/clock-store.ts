import type { Actor } from '../../access/roles.ts';
import type { Database, Tx } from '../../platform/database/database.ts';

const CLOCK: Actor = { acting: 'clock' };

/** What asking a partner needs to know about it. */
const askables = (tx: Tx) =>
  tx
    .selectFrom('partner')
    .innerJoin('institution', 'institution.id', 'partner.institution_id')
    .select([
      'partner.institution_id',
      'institution.key',
      'partner.id',
      'partner.body',
      'partner.email',
      'partner.checked_on',
      'partner.asked_on',
      'partner.asked_times',
    ]);

/** Partners on the map that can be asked, in all institutions. */
export const partners = (db: Database) =>
  db.asActor(CLOCK, (tx) => askables(tx).where('published', '=', true).where('email', 'is not', null).execute());
export type Askable = Awaited<ReturnType<typeof partners>>[number];

/** One partner, also when it is not on the map yet, for a coordinator who asks now. */
export const partner = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, (tx) => askables(tx).where('partner.id', '=', id).executeTakeFirst());

type AskedState = { readonly askedOn: string | null; readonly times: number };

/**
 * Notes that a partner is asked, or, after a mail that failed, that it was not.
 * @returns false when another process did so already
 */
export async function moveAsked(
  db: Database,
  actor: Actor,
  one: Pick<Askable, 'institution_id' | 'id'>,
  from: AskedState,
  to: AskedState,
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) =>
    tx
      .updateTable('partner')
      .set({ asked_on: to.askedOn, asked_times: to.times })
      .where('institution_id', '=', one.institution_id)
      .where('id', '=', one.id)
      .where('asked_on', 'is not distinct from', from.askedOn)
      .where('asked_times', '=', from.times)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** Agreements that lapse on or after one day and not after another, and whose owner has an address. */
export const lapsing = (db: Database, from: string, to: string) =>
  db.asActor(CLOCK, (tx) =>
    tx
      .selectFrom('partner_agreement as agreement')
      .innerJoin('partner', (join) =>
        join
          .onRef('partner.institution_id', '=', 'agreement.institution_id')
          .onRef('partner.id', '=', 'agreement.partner_id'),
      )
      .innerJoin('institution', 'institution.id', 'agreement.institution_id')
      .select([
        'agreement.institution_id',
        'institution.key',
        'agreement.id',
        'agreement.owner_email',
        'agreement.until_on',
        'agreement.reminded_on',
        'partner.body as partner',
      ])
      .where('agreement.owner_email', 'is not', null)
      .where('agreement.until_on', '>=', from)
      .where('agreement.until_on', '<=', to)
      .execute(),
  );
export type Lapsing = Awaited<ReturnType<typeof lapsing>>[number];

/**
 * Notes that an owner was reminded, or, after a mail that failed, was not.
 * @returns false when another process did so already
 */
export async function moveReminded(
  db: Database,
  one: Pick<Lapsing, 'institution_id' | 'id'>,
  from: string | null,
  to: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(CLOCK, (tx) =>
    tx
      .updateTable('partner_agreement')
      .set({ reminded_on: to })
      .where('institution_id', '=', one.institution_id)
      .where('id', '=', one.id)
      .where('reminded_on', 'is not distinct from', from)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}
