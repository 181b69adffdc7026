import type { Actor } from '../../access/roles.ts';
import type { Initiative } from '../../core/initiatives/types.ts';
import { dayOf } from '../../core/time/days.ts';
import type { Database } from '../../platform/database/database.ts';
import { changedBy, type Together } from './bulk.ts';
import { carriedOver } from './carry-over.ts';
import { conflict, HttpError, notFound } from '../../platform/http/errors.ts';
import { placesFor } from './places.ts';
import { reaches, unitsOf } from './reach.ts';
import { settle, type Verdict } from './settle.ts';
import { yearsOf } from './store-years.ts';
import { add, changeAll, handleReport, history, type Kept, kept, ownSchemes, reports, units } from './store.ts';

/** Keeping the inventory: the use cases of a coordinator. */
export function initiativesService(db: Database, ids: () => string) {
  const ownMappings = async (actor: Actor) => (await ownSchemes(db, actor)).flatMap(({ mappings }) => mappings);

  async function one(actor: Actor, id: string): Promise<Kept> {
    const [found] = await kept(db, actor, [id]);
    if (!found) throw notFound();
    return found;
  }

  /** Those of `all` that the actor may change. */
  async function ours(actor: Actor, all: readonly Kept[]): Promise<readonly Kept[]> {
    const own = unitsOf(actor, actor.unitIds ? await units(db, actor) : []);
    return all.filter(({ unitIds }) => reaches(own, unitIds));
  }

  /** The same for one. @throws HttpError (not allowed) when it belongs to other units */
  async function oneOfOurs(actor: Actor, id: string): Promise<Kept> {
    const found = await one(actor, id);
    if ((await ours(actor, [found])).length === 0) throw new HttpError('not-allowed');
    return found;
  }

  /** What one change would make of each. */
  async function together(actor: Actor, ids: readonly string[], change: Together) {
    const found = await kept(db, actor, ids);
    const [mine, own] = await Promise.all([ours(actor, found), ownMappings(actor)]);
    return found.map((one) => ({ kept: one, outcome: changedBy(one, change, mine.includes(one), own) }));
  }

  return {
    list: (actor: Actor) => kept(db, actor),
    some: (actor: Actor, ids: readonly string[]) => kept(db, actor, ids),
    together,
    /**
     * Makes one change to many: to all of them, or to none.
     * @param seen the version of each that was looked at @returns how many were changed
     * @throws HttpError (conflict) when somebody else changed one of them since
     */
    async changeTogether(
      actor: Actor,
      seen: ReadonlyMap<string, number>,
      change: Together,
      now: Date,
    ): Promise<number> {
      const changes = (await together(actor, [...seen.keys()], change)).flatMap(({ kept: before, outcome }) =>
        ('changed' in outcome ? [{
          version: seen.get(before.id) as number,
          write: {
            ...outcome.changed, id: before.id, sourceKey: before.sourceKey, how: 'form' as const, at: now, changeId: ids(),
          },
        }] : []));
      if (changes.length > 0 && !(await changeAll(db, actor, changes))) throw conflict();
      return changes.length;
    },
    one,
    oneOfOurs,
    ours,
    units: (actor: Actor) => units(db, actor),
    /** what is known of the last years: evaluations, what students said, decisions, money */
    years: (actor: Actor, id: string) => yearsOf(db, actor, id),
    /** the units that the actor may say an initiative is for */
    async ownUnits(actor: Actor) {
      const all = await units(db, actor);
      const own = unitsOf(actor, all);
      return all.filter(({ id }) => !own || own.has(id));
    },
    ownSchemes: async (actor: Actor) => (await ownSchemes(db, actor)).map(({ scheme }) => scheme),
    history: (actor: Actor, id: string) => history(db, actor, id),
    reports: (actor: Actor, id: string) => reports(db, actor, id),
    async handled(actor: Actor, id: string, reportId: string, now: Date): Promise<void> {
      await oneOfOurs(actor, id);
      await handleReport(db, actor, reportId, dayOf(now));
    },

    /** Adds an initiative. Checked today, because somebody just wrote it. @returns its id */
    async add(actor: Actor, initiative: Initiative, unitIds: readonly string[], now: Date): Promise<string> {
      const id = ids();
      const value = { ...initiative, checkedOn: initiative.checkedOn ?? dayOf(now) };
      await add(db, actor, {
        id,
        initiative: value,
        unitIds,
        proposedConcepts: placesFor(value, await ownMappings(actor)),
        how: 'form',
        at: now,
        changeId: ids(),
      });
      return id;
    },

    /** Changes an initiative. @throws HttpError (conflict) when somebody else was first, (not allowed) */
    async change(
      actor: Actor,
      id: string,
      version: number,
      typed: Initiative,
      unitIds: readonly string[],
      now: Date,
    ): Promise<void> {
      const before = await oneOfOurs(actor, id);
      const initiative = carriedOver(before.initiative, typed);
      const write = {
        id,
        initiative,
        unitIds,
        sourceKey: before.sourceKey,
        proposedConcepts: placesFor(initiative, await ownMappings(actor)),
        proposedFields: before.proposedFields.filter(({ field }) => initiative[field] === undefined),
        how: 'form' as const,
        at: now,
        changeId: ids(),
      };
      if (!(await changeAll(db, actor, [{ write, version }]))) throw conflict();
    },

    /**
     * Confirms or turns down proposals, of one or of many; what newly follows from it waits for a next time.
     * @throws HttpError (conflict), (not allowed)
     */
    async settle(actor: Actor, verdicts: readonly Verdict[], now: Date): Promise<number> {
      const found = await kept(db, actor, [...new Set(verdicts.map(({ id }) => id))]);
      if ((await ours(actor, found)).length < found.length) throw new HttpError('not-allowed');
      const own = await ownMappings(actor);
      const writes = found.map((before) => {
        const after = settle(
          before,
          verdicts.filter(({ id }) => id === before.id),
          own,
        );
        return {
          version: before.version,
          write: {
            ...after,
            id: before.id,
            sourceKey: before.sourceKey,
            how: 'confirmation' as const,
            at: now,
            changeId: ids(),
          },
        };
      });
      if (!(await changeAll(db, actor, writes))) throw conflict();
      return writes.length;
    },
  };
}

export type InitiativesService = ReturnType<typeof initiativesService>;
