import type { Actor } from '../../access/roles.ts';
import { movesOf } from '../../core/proposals/rules.ts';
import { dayOf } from '../../core/time/days.ts';
import type { Database } from '../../platform/database/database.ts';
import { conflict, HttpError, notFound } from '../../platform/http/errors.ts';
import { seenMark } from './seen.ts';
import * as store from './store.ts';
import type { AccountWrite, AnswerWrite, ProposalWrite } from './types.ts';

/** Ideas are answered for the whole institution. @throws HttpError (not allowed) for who coordinates some units only */
function whole(actor: Actor): Actor {
  if (actor.unitIds) throw new HttpError('not-allowed');
  return actor;
}

/** What students propose: sent, answered, done. The database decides by itself who may read and move what. */
export function proposalsService(db: Database, ids: () => string) {
  /** @throws HttpError (not found) for what is not the actor's to see */
  async function one(actor: Actor, id: string): Promise<store.Proposal> {
    const row = await store.one(db, actor, id);
    if (!row) throw notFound();
    return row;
  }

  return {
    own: (actor: Actor) => store.all(db, actor),
    ownOne: one,

    async send(actor: Actor, write: ProposalWrite, now: Date): Promise<string> {
      const id = ids();
      await store.add(db, actor, { id, at: now }, write);
      return id;
    },

    /** One that the student may still change. @throws HttpError (not found; conflict when it was answered) */
    async changeable(actor: Actor, id: string) {
      const row = await one(actor, id);
      if (!movesOf(row.state).change) throw conflict();
      return row;
    },
    /** @throws HttpError (conflict) when it was answered in the meantime */
    async change(actor: Actor, id: string, write: ProposalWrite): Promise<void> {
      if (!(await store.change(db, actor, id, write))) throw conflict();
    },
    /** @throws HttpError (conflict) when it was answered in the meantime */
    async withdraw(actor: Actor, id: string): Promise<void> {
      if (!(await store.withdraw(db, actor, id))) throw conflict();
    },

    /** One to tell what came of. @throws HttpError (not found; conflict when there is nothing to tell) */
    async accountable(actor: Actor, id: string) {
      const row = await one(actor, id);
      if (!movesOf(row.state).account) throw conflict();
      return row;
    },
    /** @throws HttpError (conflict) when it was told already */
    async account(actor: Actor, id: string, write: AccountWrite, now: Date): Promise<void> {
      if (!(await store.account(db, actor, id, write, dayOf(now)))) throw conflict();
    },

    /** What was sent and not taken back, for the coordinator of the whole institution. */
    sent: async (actor: Actor) => store.all(db, whole(actor)),
    sentOne: async (actor: Actor, id: string) => one(whole(actor), id),

    /** Answers what was read. @throws HttpError (not found; conflict when the student changed it after it was read) */
    async answer(actor: Actor, id: string, seen: string, write: AnswerWrite, now: Date): Promise<void> {
      const row = await one(whole(actor), id);
      if (seenMark(row) !== seen || !(await store.answer(db, actor, row, write, dayOf(now)))) throw conflict();
    },
  };
}
export type ProposalsService = ReturnType<typeof proposalsService>;
export type Proposal = store.Proposal;
