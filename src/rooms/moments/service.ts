import type { Actor } from '../../access/roles.ts';
import { moments } from '../../core/guidance/content/moments/index.ts';
import { textOf } from '../../core/guidance/editing/index.ts';
import { momentShape } from '../../core/guidance/editing/shapes.ts';
import { inUse, provenance } from '../../core/guidance/in-use.ts';
import type { KeyMoment } from '../../core/guidance/types.ts';
import { upFrom } from '../../core/guidance/units.ts';
import type { Database } from '../../platform/database/database.ts';
import { HttpError, notFound } from '../../platform/http/errors.ts';
import * as store from './store.ts';

const parse = (body: unknown, ours: KeyMoment) => textOf(momentShape, body, ours);

/** Whether the actor may set days for a unit (null: for everybody); the database decides the same by itself. */
const reaches = (actor: Actor, unit: string | null, units: readonly store.Unit[]): boolean =>
  !actor.unitIds || (unit !== null && upFrom(unit, units).some((above) => actor.unitIds?.includes(above)));

/** The key moments of an institution: what is said, and when, for everybody or for a programme. */
export function momentsService(db: Database, ids: () => string) {
  /** @param wanted key or id of a unit; anything else means the institution as a whole */
  async function read(actor: Actor, wanted?: string | null) {
    const { own, dates, units } = await store.readAll(db, actor);
    const unit = units.find(({ key, id }) => key === wanted || id === wanted);
    return { moments: inUse(moments, own, parse), own, dates, units, unit, path: unit ? upFrom(unit.id, units) : [] };
  }
  return {
    read,
    /** One moment. @throws HttpError (not found) when it is not there, or this institution does not use it */
    async one(actor: Actor, key: string, wanted?: string | null) {
      const all = await read(actor, wanted);
      const moment = all.moments.find((one) => one.key === key);
      if (!moment) throw notFound();
      return { ...all, moment, source: provenance(all.own.get(key)) };
    },
    /** Days that were set, each with whether the actor may take them away, and the units they may set days for. */
    async planning(actor: Actor) {
      const { moments: inUseNow, dates, units } = await read(actor);
      return {
        moments: inUseNow, units, whole: !actor.unitIds, within: units.filter(({ id }) => reaches(actor, id, units)),
        dates: dates.map((date) => ({ ...date, mine: reaches(actor, date.unit, units) })),
      };
    },
    /**
     * Sets days.
     * @returns the id; undefined when the same were set before
     * @throws HttpError (not allowed) for a unit of others
     */
    async addDate(actor: Actor, date: store.NewDate): Promise<string | undefined> {
      const { units } = await read(actor);
      if (!reaches(actor, date.unit, units)) throw new HttpError('not-allowed');
      const id = ids();
      return await store.addDate(db, actor, id, date) ? id : undefined;
    },
    /** Takes days away; nothing happens when they are gone. @throws HttpError (not allowed) for those of others */
    async removeDate(actor: Actor, id: string): Promise<void> {
      const { units, dates } = await read(actor);
      const date = dates.find((one) => one.id === id);
      if (!date) return;
      if (!reaches(actor, date.unit, units)) throw new HttpError('not-allowed');
      await store.removeDate(db, actor, id);
    },
  };
}
export type MomentsService = ReturnType<typeof momentsService>;
