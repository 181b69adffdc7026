import type { Actor } from '../../access/roles.ts';
import type { Database } from '../../platform/database/database.ts';
import { conflict, HttpError, notFound } from '../../platform/http/errors.ts';
import { bookOf } from './book.ts';
import { keyOf, proposalsIn } from './proposed.ts';
import { reachedUnits, whole } from './reach.ts';
import * as entries from './store/entries.ts';
import { everything } from './store/read.ts';
import * as sources from './store/sources.ts';
import type { Book, EntryWrite, SourceWrite } from './types.ts';

/** Money: what was budgeted and spent, on what, from which source, and over which lines. */
export function moneyService(db: Database, ids: () => string) {
  const book = async (actor: Actor): Promise<Book> => bookOf(await everything(db, actor));

  /** @throws HttpError (not allowed) for money on a unit that is not theirs, or on the whole of it */
  async function mayPut(actor: Actor, { unitId }: Pick<EntryWrite, 'unitId'>): Promise<void> {
    if (!actor.unitIds) return;
    const own = reachedUnits(actor, (await book(actor)).units);
    if (!own.some(({ id }) => id === unitId)) throw new HttpError('not-allowed');
  }

  return {
    book,

    async add(actor: Actor, write: EntryWrite, now: Date): Promise<string> {
      await mayPut(actor, write);
      const id = ids();
      await entries.addAll(db, actor, [{ id, write }], now);
      return id;
    },

    /** @throws HttpError (not allowed, conflict) */
    async change(
      actor: Actor, one: { readonly id: string; readonly version: number }, write: EntryWrite, now: Date,
    ): Promise<void> {
      await mayPut(actor, write);
      if (!(await entries.change(db, actor, { ...one, at: now }, write))) throw conflict();
    },

    remove: (actor: Actor, id: string) => entries.remove(db, actor, id),

    async proposals(actor: Actor, year: number) {
      const all = await book(actor);
      return { book: all, proposed: proposalsIn(all, year) };
    },

    /**
     * Divides the rows whose proposal was accepted, by `keyOf`.
     * @returns how many. @throws HttpError (conflict) when a row or a proposal is not what it was
     */
    async accept(actor: Actor, year: number, keys: readonly string[], now: Date): Promise<number> {
      const open = new Map(proposalsIn(await book(actor), year).map((one) => [keyOf(one), one]));
      const chosen = keys.map((key) => open.get(key));
      const rows = chosen.flatMap((one) => (one?.proposal
        ? [{ id: one.entry.id, version: one.entry.version, shares: one.proposal.shares }] : []));
      if (rows.length < chosen.length || !(await entries.divideAll(db, actor, rows, now))) throw conflict();
      return rows.length;
    },

    /** A budget for next year out of rows of this year. @returns how many rows were made */
    async copyBudget(actor: Actor, year: number, chosen: readonly string[], now: Date): Promise<number> {
      const all = await book(actor);
      const rows = all.entries.filter(({ id, kind, year: of }) => kind === 'budget' && of === year && chosen.includes(id));
      await entries.addAll(db, actor, rows.map((row) => ({ id: ids(), write: { ...row, year: year + 1 } })), now);
      return rows.length;
    },

    addSource: async (actor: Actor, write: SourceWrite, now: Date) => {
      const id = ids();
      await sources.add(db, whole(actor), id, write, now);
      return id;
    },

    /** One to change. @throws HttpError (not allowed, not found) */
    async source(actor: Actor, id: string) {
      const all = await book(whole(actor));
      const source = all.sources.find((one) => one.id === id);
      if (!source) throw notFound();
      return { source, used: all.entries.filter(({ sourceId }) => sourceId === id).length };
    },

    /** @throws HttpError (not allowed, conflict) */
    async changeSource(
      actor: Actor, one: { readonly id: string; readonly version: number }, write: SourceWrite, now: Date,
    ): Promise<void> {
      if (!(await sources.change(db, whole(actor), { ...one, at: now }, write))) throw conflict();
    },

    /** @returns false when rows stand on it. @throws HttpError (not allowed) */
    removeSource: async (actor: Actor, id: string) => sources.remove(db, whole(actor), id),
  };
}
export type MoneyService = ReturnType<typeof moneyService>;
