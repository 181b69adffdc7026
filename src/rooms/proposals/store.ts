import type { Actor } from '../../access/roles.ts';
import type { Database } from '../../platform/database/database.ts';
import type { AccountWrite, AnswerWrite, ProposalWrite } from './types.ts';

/** Everything but who sent it; the database gives that to nobody. */
const COLUMNS = [
  'id',
  'title',
  'what',
  'asks_cents',
  'asks_room',
  'asks_help',
  'reach',
  'state',
  'made_at',
  'answer',
  'grant_cents',
  'room',
  'contact',
  'answered_on',
  'account',
  'spent_cents',
  'people',
  'accounted_on',
] as const;

/** What the actor may see: a student what is theirs, a coordinator what was sent; the newest first. */
export const all = (db: Database, actor: Actor) =>
  db.asActor(actor, (tx) =>
    tx.selectFrom('student_proposal').select(COLUMNS).orderBy('made_at', 'desc').orderBy('id').execute(),
  );
export type Proposal = Awaited<ReturnType<typeof all>>[number];

/** One of those. */
export const one = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, (tx) =>
    tx.selectFrom('student_proposal').select(COLUMNS).where('id', '=', id).executeTakeFirst(),
  );

const columnsOf = ({ title, what, asksCents, asksRoom, asksHelp, reach }: ProposalWrite) => ({
  title,
  what,
  asks_cents: asksCents ?? null,
  asks_room: asksRoom,
  asks_help: asksHelp,
  reach,
});

export const add = (
  db: Database,
  actor: Actor,
  { id, at }: { readonly id: string; readonly at: Date },
  write: ProposalWrite,
) =>
  db.asActor(actor, (tx) =>
    tx
      .insertInto('student_proposal')
      .values({
        institution_id: actor.institutionId as string,
        id,
        by_person: actor.personId as string,
        state: 'sent',
        made_at: at,
        ...columnsOf(write),
      })
      .execute(),
  );

/** @returns false when it was answered or taken back in the meantime */
export async function change(db: Database, actor: Actor, id: string, write: ProposalWrite): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) =>
    tx
      .updateTable('student_proposal')
      .set(columnsOf(write))
      .where('id', '=', id)
      .where('state', '=', 'sent')
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** @returns the same */
export async function withdraw(db: Database, actor: Actor, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) =>
    tx
      .updateTable('student_proposal')
      .set({ state: 'withdrawn' })
      .where('id', '=', id)
      .where('state', '=', 'sent')
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** @returns false when there is nothing to account for (any more) */
export async function account(
  db: Database,
  actor: Actor,
  id: string,
  write: AccountWrite,
  on: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) =>
    tx
      .updateTable('student_proposal')
      .set({
        state: 'done',
        account: write.account,
        spent_cents: write.spentCents ?? null,
        people: write.people ?? null,
        accounted_on: on,
      })
      .where('id', '=', id)
      .where('state', '=', 'granted')
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/**
 * Answers what was read, and nothing else: when the student changed a word of it in the meantime nothing happens.
 * @returns false then
 */
export async function answer(
  db: Database,
  actor: Actor,
  read: Proposal,
  write: AnswerWrite,
  on: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db.asActor(actor, (tx) =>
    tx
      .updateTable('student_proposal')
      .set({
        state: write.state,
        answer: write.answer,
        grant_cents: write.grantCents ?? null,
        room: write.room ?? null,
        contact: write.contact ?? null,
        answered_on: on,
      })
      .where('id', '=', read.id)
      .where('state', '=', read.state)
      .where('title', '=', read.title)
      .where('what', '=', read.what)
      .where('asks_cents', 'is not distinct from', read.asks_cents)
      .where('asks_room', '=', read.asks_room)
      .where('asks_help', '=', read.asks_help)
      .where('reach', '=', read.reach)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}
