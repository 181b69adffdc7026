import type { Actor } from '../../../access/roles.ts';
import type { Sent } from '../../../core/rounds/letters.ts';
import type { Database } from '../../../platform/database/database.ts';

const POST: Actor = { acting: 'post' };

/** Rounds with their first and last day around a day, at institutions where the check-in is on. */
export const openRounds = (db: Database, today: string) => db.asActor(POST, (tx) => tx.selectFrom('round')
  .innerJoin('institution', 'institution.id', 'round.institution_id')
  .innerJoin('check_in_setting', 'check_in_setting.institution_id', 'round.institution_id')
  .select(['round.institution_id', 'round.id', 'round.code', 'round.title', 'round.invite', 'round.closes_on', 'round.minutes',
    'round.remind_on', 'institution.key', 'institution.name'])
  .where('check_in_setting.is_on', '=', true).where('opens_on', '<=', today).where('closes_on', '>=', today)
  .where('closed_on', 'is', null).where('elsewhere', '=', false).where('in_class', '=', false).orderBy('round.id').execute());
export type PostRound = Awaited<ReturnType<typeof openRounds>>[number];

export type Line = { readonly id: string; readonly email: string; readonly lang: 'nl' | 'en'; readonly before: Sent };

/** `reminders`: how many there were to send by now. */
type Page = { readonly after: string; readonly many: number; readonly reminders: number };

/** Lines of the list that may have something to get, after some id, in order. */
export const linesAfter = (
  db: Database, { institution_id, id }: PostRound, { after, many, reminders }: Page,
): Promise<readonly Line[]> => db.asActor(POST, async (tx) => {
  const rows = await tx.selectFrom('round_address').select(['id', 'email', 'lang', 'invited_on', 'reminded', 'reminded_on'])
    .where('institution_id', '=', institution_id).where('round_id', '=', id).where('id', '>', after)
    .where(({ or, eb }) => or([eb('invited_on', 'is', null), eb('reminded', '<', reminders)]))
    .orderBy('id').limit(many).execute();
  return rows.map(({ invited_on, reminded, reminded_on, ...row }) =>
    ({ ...row, before: { invitedOn: invited_on, reminded, remindedOn: reminded_on } }));
});

const columns = ({ invitedOn, reminded, remindedOn }: Sent) =>
  ({ invited_on: invitedOn, reminded, reminded_on: remindedOn });

/**
 * Puts down what was sent to lines, for those that still stand as they were read: so two processes never both have one.
 * @returns the lines that changed hands
 */
export const mark = (
  db: Database, { institution_id }: PostRound, lines: readonly Line[], after: (before: Sent) => Sent,
): Promise<readonly Line[]> => db.asActor(POST, async (tx) => {
  const mine: Line[] = [];
  for (const line of lines) {
    const { invitedOn, reminded, remindedOn } = line.before;
    const { numUpdatedRows } = await tx.updateTable('round_address').set(columns(after(line.before)))
      .where('institution_id', '=', institution_id).where('id', '=', line.id).where('reminded', '=', reminded)
      .where('invited_on', 'is not distinct from', invitedOn).where('reminded_on', 'is not distinct from', remindedOn)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) mine.push(line);
  }
  return mine;
});

/** The letter did not go: as it was before it was marked. */
export const unmark = (db: Database, { institution_id }: PostRound, { id, before }: Line) => db.asActor(POST, (tx) =>
  tx.updateTable('round_address').set(columns(before)).where('institution_id', '=', institution_id).where('id', '=', id).execute());

/** ROUND-12: addresses of rounds whose last day is over, and of rounds that have closed. */
export const eraseOver = (db: Database, today: string) => db.asActor(POST, (tx) => tx.deleteFrom('round_address')
  .where(({ exists, selectFrom }) => exists(selectFrom('round').select('round.id')
    .whereRef('round.institution_id', '=', 'round_address.institution_id').whereRef('round.id', '=', 'round_address.round_id')
    .where(({ or, eb }) => or([eb('closes_on', '<', today), eb('closed_on', 'is not', null)]))))
  .execute());
