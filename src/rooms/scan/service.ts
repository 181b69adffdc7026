import type { Actor } from '../../access/roles.ts';
import { blocksOf, partsOf } from '../../core/scan/parts.ts';
import { byDisagreement, FEWEST, sentencesOf, spreadOf } from '../../core/scan/spread.ts';
import { seriesOf } from '../../core/scan/then-and-now.ts';
import type { Levels } from '../../core/scan/types.ts';
import { upwards } from '../../core/training/tree.ts';
import type { Database } from '../../platform/database/database.ts';
import { conflict, HttpError, notFound } from '../../platform/http/errors.ts';
import * as store from './store.ts';

type Deps = { readonly db: Database; readonly ids: () => string };
type All = Awaited<ReturnType<typeof store.readAll>>;
export type Round = All['rounds'][number];
export type Unit = All['units'][number];

const STUDENTS: readonly (string | undefined)[] = ['student', 'representative'];

/** Whether the actor leads rounds of this unit; the database decides the same. */
function leads(actor: Actor, unitId: string | null, units: readonly Unit[]): boolean {
  if (actor.acting !== 'coordinator') return false;
  if (!actor.unitIds) return true;
  const tree = new Map(units.map(({ id, parent_id }) => [id, parent_id]));
  return unitId !== null && upwards(unitId, tree).some((one) => actor.unitIds?.includes(one));
}

/** The scan: who fills in what, what a conversation sees of it, and what came of it. */
export function scanService({ db, ids }: Deps) {
  async function one(actor: Actor, id: string) {
    const all = await store.readAll(db, actor);
    const round = all.rounds.find((known) => known.id === id);
    if (!round) throw notFound();
    return { ...all, round, leads: leads(actor, round.unitId, all.units) };
  }
  /** @throws HttpError (not found; not allowed; conflict when the round is not where it should be) */
  async function led(actor: Actor, id: string, state?: Round['state']) {
    const found = await one(actor, id);
    if (!found.leads) throw new HttpError('not-allowed');
    if (state && found.round.state !== state) throw conflict();
    return found;
  }
  async function move(actor: Actor, id: string, version: number, state: Round['state'], now: Date) {
    if (!(await store.move(db, actor, { id, version, state, at: now }))) throw conflict();
  }

  return {
    one,
    led,
    /** Every round, with what the actor filled in of those that are open. */
    async all(actor: Actor) {
      const { rounds, units } = await store.readAll(db, actor);
      const open = rounds.filter(({ state }) => state === 'open');
      const own = new Map(await Promise.all(open.map(async ({ id }) =>
        [id, Object.keys((await store.ownIn(db, actor, id))?.levels ?? {}).length] as const)));
      const opens = actor.acting === 'coordinator';
      const reach = units.filter(({ id }) => leads(actor, id, units));
      return { rounds, units, own, opens, reach, whole: leads(actor, null, units) };
    },

    /** What the actor filled in so far. @throws HttpError (not found; conflict when the round is not open) */
    async own(actor: Actor, id: string) {
      const { round, units } = await one(actor, id);
      if (round.state !== 'open') throw conflict();
      const filled = await store.ownIn(db, actor, id);
      return { round, units, levels: filled?.levels ?? {}, notes: filled?.notes ?? {} };
    },

    /** Takes one page of answers; what was filled in on other pages stays. */
    async fill(actor: Actor, id: string, block: string, levels: Levels, notes: store.Notes, now: Date): Promise<void> {
      const { round } = await one(actor, id);
      if (round.state !== 'open') throw conflict();
      const before = await store.ownIn(db, actor, id);
      const here = blocksOf(round.scheme).find(({ key }) => key === block)?.parts.map(({ concept }) => concept) ?? [];
      const kept = <T>(values: Readonly<Record<string, T>> | undefined) =>
        Object.fromEntries(Object.entries(values ?? {}).filter(([concept]) => !here.includes(concept)));
      const asStudent = STUDENTS.includes(actor.role);
      await store.save(db, actor, { roundId: id, asStudent, at: now },
        { ...kept(before?.levels), ...levels }, { ...kept(before?.notes), ...notes });
    },

    /** @returns the new id, or undefined when there is such a round already. @throws HttpError (not allowed) */
    async open(actor: Actor, round: store.NewRound, now: Date): Promise<string | undefined> {
      const { rounds, units } = await store.readAll(db, actor);
      if (!leads(actor, round.unitId, units)) throw new HttpError('not-allowed');
      const same = rounds.some(({ unitId, scheme, year }) =>
        unitId === round.unitId && scheme === round.scheme && year === round.year);
      if (same) return undefined;
      const id = ids();
      await store.add(db, actor, id, round, now);
      return id;
    },

    /** What the conversation sees: only what the SCAN rules let through. */
    async talk(actor: Actor, id: string) {
      const found = await led(actor, id, 'talk');
      const filled = await store.answersIn(db, actor, id);
      const parts = partsOf(found.round.scheme).map(({ concept }) => concept);
      return {
        ...found, people: filled.length, enough: filled.length >= FEWEST,
        spreads: byDisagreement(parts.map((concept) => spreadOf(concept, filled))),
        sentences: (concept: string) => sentencesOf(concept, filled),
        agreed: found.agreed.filter(({ roundId }) => roundId === id),
      };
    },

    async stop(actor: Actor, id: string, version: number, now: Date): Promise<void> {
      await led(actor, id, 'open');
      await move(actor, id, version, 'talk', now);
    },
    /** SCAN-6: only while nothing could be shown. */
    async reopen(actor: Actor, id: string, version: number, now: Date): Promise<void> {
      await led(actor, id, 'talk');
      if ((await store.answersIn(db, actor, id)).length >= FEWEST) throw conflict();
      await move(actor, id, version, 'open', now);
    },
    async close(actor: Actor, id: string, version: number, now: Date): Promise<void> {
      await led(actor, id, 'talk');
      await move(actor, id, version, 'closed', now);
    },
    async remove(actor: Actor, id: string, version: number): Promise<void> {
      await led(actor, id, 'open');
      if (!(await store.remove(db, actor, id, version))) throw conflict();
    },
    async agree(actor: Actor, id: string, agreement: store.Agreement, now: Date): Promise<void> {
      const { round } = await led(actor, id, 'talk');
      if (!partsOf(round.scheme).some(({ concept }) => concept === agreement.concept)) throw notFound();
      await store.agree(db, actor, id, agreement, now);
    },

    /** A closed round with the ones before it that it may be laid beside (SCAN-7). */
    async result(actor: Actor, id: string) {
      const found = await one(actor, id);
      const closed = found.rounds.filter(({ state }) => state === 'closed');
      const series = seriesOf(found.round, closed).map((round) => ({
        ...round, agreed: found.agreed.filter(({ roundId }) => roundId === round.id),
      }));
      return { ...found, series };
    },
  };
}
export type ScanService = ReturnType<typeof scanService>;
