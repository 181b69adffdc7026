import type { Tx } from '../../../platform/database/database.ts';

/** Reminders whose day has come, where the check-in is on, with what their mail needs. For the post only. */
export const due = (tx: Tx, today: string) => tx.selectFrom('check_in_reminder')
  .innerJoin('institution', 'institution.id', 'check_in_reminder.institution_id')
  .leftJoin('check_in_setting', 'check_in_setting.institution_id', 'check_in_reminder.institution_id')
  .select([
    'check_in_reminder.institution_id', 'check_in_reminder.id', 'check_in_reminder.sealed', 'check_in_reminder.lang',
    'check_in_reminder.every', 'check_in_reminder.next_on', 'institution.key', 'check_in_setting.is_on',
  ])
  .where('next_on', '<=', today).execute();
export type Due = Awaited<ReturnType<typeof due>>[number];

/** Moves one from the day that was read to another. @returns false when another process did so already */
export async function move(tx: Tx, id: string, from: string, to: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('check_in_reminder').set({ next_on: to }).where('id', '=', id)
    .where('next_on', '=', from).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes one away that stands on this day. @returns false when it was changed or gone meanwhile */
export async function clear(tx: Tx, id: string, day: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('check_in_reminder').where('id', '=', id).where('next_on', '=', day)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
