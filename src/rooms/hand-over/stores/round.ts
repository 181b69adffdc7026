import type { Tx } from '../../../platform/database/database.ts';

/** Mail addresses of staff, and the key of their institution. Only the clock may ask. */
export async function mailAddresses(tx: Tx, institutionId: string, people: readonly string[]) {
  const { key } = await tx
    .selectFrom('institution')
    .select('key')
    .where('id', '=', institutionId)
    .executeTakeFirstOrThrow();
  if (people.length === 0) return { key, addresses: [] };
  const rows = await tx
    .selectFrom('person')
    .select('email')
    .where('institution_id', '=', institutionId)
    .where('id', 'in', [...people])
    .where('email', 'is not', null)
    .execute();
  return { key, addresses: rows.map(({ email }) => email as string) };
}

/** What has had its time, and where everything about it is to go. */
export const pastTheirDay = (tx: Tx, today: string) =>
  tx.selectFrom('hand_over').select(['institution_id', 'id']).where('gone_on', '<=', today).execute();
export const wordsPastTheirDay = (tx: Tx, today: string) =>
  tx.selectFrom('hand_over_word').select(['institution_id', 'id']).where('gone_on', '<=', today).execute();

export const clearHandOver = (tx: Tx, institutionId: string, id: string) =>
  tx.deleteFrom('hand_over').where('institution_id', '=', institutionId).where('id', '=', id).execute();
export const clearWord = (tx: Tx, institutionId: string, id: string) =>
  tx.deleteFrom('hand_over_word').where('institution_id', '=', institutionId).where('id', '=', id).execute();

/** What must have a key to be there; withdrawn ones have nothing of anybody in them. */
export const keptByKey = (tx: Tx) =>
  tx.selectFrom('hand_over').select(['institution_id', 'id']).where('state', '<>', 'withdrawn').execute();

/** Everything that waits for an answer, or did lately, for terms and waiting times. */
export const underWay = (tx: Tx, since: Date) =>
  tx
    .selectFrom('hand_over')
    .select([
      'institution_id',
      'id',
      'initiative_id',
      'state',
      'student_id',
      'recipients',
      'theme',
      'sent_at',
      'first_contact_at',
      'due_on',
      'reminded_on',
    ])
    .where('sent_at', '>=', since)
    .execute();
export type UnderWay = Awaited<ReturnType<typeof underWay>>[number];

/** Notes that a reminder goes out today. @returns false when another process did so already */
export async function claimReminder(tx: Tx, { institution_id, id }: UnderWay, today: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('hand_over')
    .set({ reminded_on: today })
    .where('institution_id', '=', institution_id)
    .where('id', '=', id)
    .where('reminded_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export const confidentialPlaces = (tx: Tx) =>
  tx.selectFrom('reception').select(['institution_id', 'initiative_id']).where('confidential', '=', true).execute();

type Overdue = { institution_id: string; initiative_id: string | null; overdue: number; counted_on: string };
export async function writeOverdue(tx: Tx, rows: readonly Overdue[]): Promise<void> {
  await tx.deleteFrom('hand_over_overdue').execute();
  if (rows.length > 0)
    await tx
      .insertInto('hand_over_overdue')
      .values([...rows])
      .execute();
}

type Waiting = {
  institution_id: string;
  initiative_id: string;
  from_days: number;
  to_days: number;
  students: number;
  computed_on: string;
};
export async function writeWaiting(tx: Tx, rows: readonly Waiting[]): Promise<void> {
  await tx.deleteFrom('offer_waiting').execute();
  if (rows.length > 0)
    await tx
      .insertInto('offer_waiting')
      .values([...rows])
      .execute();
}
