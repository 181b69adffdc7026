import { sql } from 'kysely';
import type { Actor } from '../../../access/roles.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { RoundWrite, SurveyWrite } from '../types.ts';

const COLUMNS = [
  'id', 'series', 'instrument', 'title', 'units', 'years', 'opens_on', 'closes_on', 'minutes', 'code', 'in_class', 'invite',
  'remind_on', 'invited', 'elsewhere', 'closed_on', 'version',
] as const;

/** Every round here, the last one first; whether the actor keeps it. */
export const allRounds = (tx: Tx) => tx.selectFrom('round').select(COLUMNS)
  .select(sql<boolean>`app_reaches(units)`.as('keeps')).orderBy('opens_on', 'desc').orderBy('id').execute();
export type RoundRow = Awaited<ReturnType<typeof allRounds>>[number];

export const oneRound = (tx: Tx, id: string) => tx.selectFrom('round').select(COLUMNS)
  .select(sql<boolean>`app_reaches(units)`.as('keeps')).where('id', '=', id).executeTakeFirst();

export const units = (tx: Tx) => tx.selectFrom('org_unit').select(['id', 'key', 'parent_id', 'name']).orderBy('key').execute();

/** Whether the check-in is on here, and how often students may be asked; nothing when nobody decided yet. */
export const setting = (tx: Tx, institutionId: string) => tx.selectFrom('check_in_setting')
  .select(['is_on', 'most_rounds', 'most_minutes']).where('institution_id', '=', institutionId).executeTakeFirst();

/** Instruments with a clinical cut-off, as the institution wrote them down. */
export const clinicalKeys = async (tx: Tx): Promise<readonly string[]> =>
  (await tx.selectFrom('instrument').select('key').where('clinical', '=', true).execute()).map(({ key }) => key);

/** One at a time plans a round at an institution, so that two together cannot ask too much. */
export const planAlone = (tx: Tx, institutionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`rounds.${institutionId}`}))`.execute(tx);

const changeable = (
  { title, units: for_, years, opensOn, closesOn, inClass, invite, remindOn }: RoundWrite, minutes: number,
) => ({
  title: JSON.stringify(title), units: [...for_], years: [...years], opens_on: opensOn, closes_on: closesOn, minutes,
  in_class: inClass, invite: invite && JSON.stringify(invite), remind_on: [...remindOn],
});

type Made = { readonly id: string; readonly code: string; readonly minutes: number; readonly at: Date };

export const addRound = (tx: Tx, actor: Actor, { id, code, minutes, at }: Made, write: RoundWrite) =>
  tx.insertInto('round').values({
    institution_id: actor.institutionId as string, id, code, series: write.instrument, instrument: write.instrument,
    ...changeable(write, minutes), invited: null, made_at: at,
  }).execute();

type Seen = { readonly id: string; readonly version: number; readonly minutes: number };

/** @param forgets the list of people is gone with the change @returns false when somebody else changed it meanwhile */
export async function changeRound(
  tx: Tx, { id, version, minutes }: Seen, write: RoundWrite, forgets: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('round')
    .set({ ...changeable(write, minutes), version: version + 1, ...(forgets ? { invited: null } : {}) })
    .where('id', '=', id).where('version', '=', version).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @returns false when it was changed or opened meanwhile */
export async function removeRound(tx: Tx, id: string, version: number, today: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('round').where('id', '=', id).where('version', '=', version)
    .where('opens_on', '>', today).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** What was told of how many took part. */
export const turnoutOf = (tx: Tx, id: string) => tx.selectFrom('round_turnout').select(['unit_id', 'year', 'people'])
  .where('round_id', '=', id).execute();
export type TurnoutRow = Awaited<ReturnType<typeof turnoutOf>>[number];

export const allSurveys = (tx: Tx) => tx.selectFrom('other_survey')
  .select(['id', 'title', 'asked_by', 'units', 'years', 'opens_on', 'closes_on', 'minutes'])
  .select(sql<boolean>`app_reaches(units)`.as('keeps')).orderBy('opens_on').orderBy('id').execute();
export type SurveyRow = Awaited<ReturnType<typeof allSurveys>>[number];

export const addSurvey = (tx: Tx, actor: Actor, id: string, { askedBy, opensOn, closesOn, ...write }: SurveyWrite) =>
  tx.insertInto('other_survey').values({
    institution_id: actor.institutionId as string, id, title: write.title, asked_by: askedBy, units: [...write.units],
    years: [...write.years], opens_on: opensOn, closes_on: closesOn, minutes: write.minutes,
  }).execute();

/** @returns false when it is not there, or not theirs to take away */
export async function removeSurvey(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('other_survey').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
