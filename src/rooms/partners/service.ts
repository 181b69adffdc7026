import type { Actor } from '../../access/roles.ts';
import { currentCapacity } from '../../core/chain/rules.ts';
import type { Capacity } from '../../core/chain/types.ts';
import { dayOf } from '../../core/time/days.ts';
import { conflict, notFound } from '../../platform/http/errors.ts';
import { agreementsService } from './agreements-service.ts';
import { type AskingDeps, askingService } from './asking-service.ts';
import * as links from './link-store.ts';
import * as store from './store.ts';
import type { AnswerInput, CapacityInput, PartnerInput } from './types.ts';
import { whole } from './whole.ts';

export type PartnersDeps = AskingDeps & { readonly ids: () => string };

/** Room that was said again as it was keeps its day: a coordinator who saves a form has not asked the partner. */
function sameRoom(before: Capacity | null, room: CapacityInput): boolean {
  if (!before) return false;
  const { reportedOn: _, ...said } = before;
  const key = ({ state, note, fromDays, toDays }: CapacityInput) =>
    JSON.stringify([state, note?.nl, note?.en, fromDays, toDays]);
  return key(said) === key(room);
}

function written({ capacity: room, ...input }: PartnerInput, before: Capacity | null, today: string) {
  if (!room) return input;
  return { ...input, capacity: before && sameRoom(before, room) ? before : { ...room, reportedOn: today } };
}

/** The care chain: the map, partners and agreements, and how they stay true. */
export function partnersService({ ids, ...deps }: PartnersDeps) {
  const { db } = deps;
  const asking = askingService(deps);
  const keptOne = async (actor: Actor, id: string) => {
    const row = await store.keptOne(db, whole(actor), id);
    if (!row) throw notFound();
    return row;
  };

  return {
    ...agreementsService(db, ids),
    round: asking.round,
    askNow: async (actor: Actor, id: string, now: Date) => asking.askNow(whole(actor), id, now),

    /** What students can find; of room and waiting only what was said lately (CHAIN-3). */
    async findable(institutionId: string, now: Date) {
      const { offers, partners } = await store.findable(db, institutionId);
      const today = dayOf(now);
      return {
        offers: offers.map((offer) => ({
          ...offer,
          waiting: currentCapacity(offer.body.waiting && { state: 'open', ...offer.body.waiting }, today),
        })),
        partners: partners.map((one) => ({ ...one, capacity: currentCapacity(one.capacity ?? undefined, today) })),
      };
    },

    /** One partner on the map. @throws HttpError (not found) */
    async published(institutionId: string, id: string, now: Date) {
      const row = await store.published(db, institutionId, id);
      if (!row) throw notFound();
      return { ...row, capacity: currentCapacity(row.capacity ?? undefined, dayOf(now)) };
    },

    kept: async (actor: Actor) => store.kept(db, whole(actor)),
    keptOne,

    async add(actor: Actor, input: PartnerInput, now: Date): Promise<string> {
      const id = ids();
      await store.add(db, whole(actor), id, written(input, null, dayOf(now)), now);
      return id;
    },

    /** @throws HttpError (not found, or conflict when it was changed in the meantime) */
    async change(actor: Actor, id: string, version: number, input: PartnerInput, now: Date): Promise<void> {
      const before = await keptOne(actor, id);
      const write = written(input, before.capacity, dayOf(now));
      if (!(await store.change(db, actor, { id, version, at: now }, write))) throw conflict();
    },

    /** @returns the entry that a link speaks about, or undefined when the link is not ours or too old */
    async entry(institutionId: string, id: string, token: string, now: Date) {
      return asking.opens(institutionId, id, token, now) ? links.entry(db, institutionId, id) : undefined;
    },

    /** Takes what a partner says about itself, as of today. @throws HttpError (conflict) */
    async answer(
      institutionId: string,
      one: { readonly id: string; readonly version: number },
      said: AnswerInput,
      now: Date,
    ): Promise<void> {
      const on = dayOf(now);
      const answer = { words: said.words, capacity: { ...said.capacity, reportedOn: on }, on };
      if (!(await links.writeAnswer(db, { institutionId, ...one, at: now }, answer))) throw conflict();
    },
  };
}
export type PartnersService = ReturnType<typeof partnersService>;
