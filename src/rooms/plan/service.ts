import type { Actor } from '../../access/roles.ts';
import { circleThrough } from '../../core/plan/circle.ts';
import { conflict, HttpError, notFound } from '../../platform/http/errors.ts';
import { actionOf } from './action-of.ts';
import { calendarService } from './calendar-service.ts';
import { feedService } from './feed-service.ts';
import { keeps } from './reach.ts';
import { type ReminderDeps, remindersService } from './reminders-service.ts';
import * as store from './store/actions.ts';
import type { ActionWrite, Seen, Standing } from './types.ts';

export type PlanDeps = ReminderDeps & Parameters<typeof feedService>[0] & { readonly ids: () => string };

/** The plan: who does what and when. */
export function planService({ ids, ...deps }: PlanDeps) {
  const { db } = deps;

  /** Everything, each action with whether the actor may change it. */
  async function read(actor: Actor) {
    const plan = await store.readPlan(db, actor);
    return { ...plan, actions: plan.actions.map((row) => ({ ...row, mine: keeps(actor, row.unit_id, plan.units) })) };
  }

  /** @throws HttpError (not found) */
  async function one(actor: Actor, id: string) {
    const plan = await read(actor);
    const action = plan.actions.find((row) => row.id === id);
    if (!action) throw notFound();
    return { ...plan, action };
  }

  /** @throws HttpError (not found; not allowed for an action of a unit that the actor does not keep) */
  async function keptOne(actor: Actor, id: string) {
    const found = await one(actor, id);
    if (!found.action.mine) throw new HttpError('not-allowed');
    return found;
  }

  /** PLAN-4: the names along the circle that a change would make; undefined when it makes none. */
  async function circle(actor: Actor, id: string, { title, afterIds }: ActionWrite) {
    const { actions } = await read(actor);
    const found = circleThrough(id, afterIds, actions.map(actionOf));
    return found?.map((at) => (at === id ? title : actions.find((row) => row.id === at)?.title ?? ''));
  }

  return {
    ...calendarService(db), ...feedService(deps), round: remindersService(deps).round,
    read, one, keptOne,

    /** What an action can be linked to; of the units only those that the actor keeps. */
    async choices(actor: Actor) {
      const found = await store.readChoices(db, actor);
      return { ...found, whole: !actor.unitIds, units: found.units.filter(({ id }) => keeps(actor, id, found.units)) };
    },

    emailOf: async (actor: Actor, id: string) => store.emailOf(db, actor, id),

    /** @throws HttpError (not allowed) for a unit that the actor does not keep */
    async add(actor: Actor, write: ActionWrite, now: Date): Promise<string> {
      const id = ids();
      await store.add(db, actor, { id, at: now }, write);
      return id;
    },

    /**
     * Changes an action.
     * @returns the names along a circle when it would come after itself; then nothing was changed
     * @throws HttpError (conflict) when somebody else changed it in the meantime
     */
    async change(actor: Actor, seen: Seen, write: ActionWrite): Promise<readonly string[] | undefined> {
      const around = await circle(actor, seen.id, write);
      if (around) return around;
      if (!(await store.change(db, actor, seen, write))) throw conflict();
      return undefined;
    },

    /** Done, begun, dropped or planned again. @throws HttpError (not found, not allowed, conflict) */
    async stand(actor: Actor, seen: Seen, standing: Standing): Promise<void> {
      await keptOne(actor, seen.id);
      if (!(await store.stand(db, actor, seen, standing))) throw conflict();
    },
  };
}
export type PlanService = ReturnType<typeof planService>;
export type PlanRead = Awaited<ReturnType<PlanService['read']>>;
