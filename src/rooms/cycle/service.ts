import type { Actor } from '../../access/roles.ts';
import { keepsUnit, unitsBelow } from '../../core/goals/units.ts';
import type { Database } from '../../platform/database/database.ts';
import { conflict, HttpError, notFound } from '../../platform/http/errors.ts';
import * as store from './store.ts';
import type { OutsideInput } from './types.ts';

/** The cycle of a year, and figures from elsewhere. */
export function cycleService(db: Database, ids: () => string) {
  /** Figures from elsewhere, and which units' figures the actor keeps. */
  async function figures(actor: Actor) {
    const { outside, units } = await store.outsideAndUnits(db, actor);
    const own = unitsBelow(actor.unitIds, units);
    return { outside, units, keeps: (unitId: string | undefined) => actor.role === 'coordinator' && keepsUnit(own, unitId) };
  }

  /** One of them, to change. @throws HttpError (not found, or not allowed when it belongs to other units) */
  async function mine(actor: Actor, id: string) {
    const all = await figures(actor);
    const figure = all.outside.find((one) => one.id === id);
    if (!figure) throw notFound();
    if (!all.keeps(figure.unitId)) throw new HttpError('not-allowed');
    return { ...all, figure };
  }

  return {
    cycle: (actor: Actor) => store.all(db, actor),
    figures, mine,
    async add(actor: Actor, input: OutsideInput, now: Date): Promise<string> {
      const id = ids();
      await store.add(db, actor, id, input, now);
      return id;
    },
    /** @throws HttpError (conflict) when somebody else was first */
    async change(actor: Actor, id: string, version: number, input: OutsideInput, now: Date): Promise<void> {
      if (!(await store.change(db, actor, { id, version, at: now }, input))) throw conflict();
    },
    /** @throws HttpError (conflict) when somebody else was first */
    async remove(actor: Actor, id: string, version: number): Promise<void> {
      if (!(await store.remove(db, actor, id, version))) throw conflict();
    },
  };
}
export type CycleService = ReturnType<typeof cycleService>;
export type Figures = Awaited<ReturnType<CycleService['figures']>>;
export type CycleAnswer = Awaited<ReturnType<CycleService['cycle']>>;
