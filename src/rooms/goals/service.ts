import type { Actor } from '../../access/roles.ts';
import { keepsUnit, unitsBelow } from '../../core/goals/units.ts';
import { proposeGoals, type ProposedGoal } from '../../core/goals/propose.ts';
import type { Goal } from '../../core/goals/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { conflict, HttpError, notFound } from '../../platform/http/errors.ts';
import type { GoalMaterial } from '../../platform/goals/read.ts';
import * as store from './store.ts';
import type { CloseInput, FigureInput, GoalInput } from './types.ts';

/** Which goals the actor keeps: all, or those of their units; nobody but a coordinator keeps one. */
function keeperOf(actor: Actor, { units }: GoalMaterial): (unitId: string | undefined) => boolean {
  const own = unitsBelow(actor.unitIds, units);
  return (unitId) => actor.role === 'coordinator' && keepsUnit(own, unitId);
}

/** What hangs on a goal, so that it cannot be taken away: it can be closed. */
export function hangsOn(goal: Goal, { goals, decisions }: GoalMaterial, actions: number): boolean {
  return actions > 0 || goals.some(({ parentId, continuesId }) => parentId === goal.id || continuesId === goal.id)
    || decisions.some(({ goalId }) => goalId === goal.id);
}

/** Goals: read by everybody who works here, kept by coordinators. */
export function goalsService(db: Database, ids: () => string) {
  async function look(actor: Actor) {
    const material = await store.material(db, actor);
    return { material, keeps: keeperOf(actor, material) };
  }
  const within = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
    const found = list.find((one) => one.id === id);
    if (!found) throw notFound();
    return found;
  };

  /** @throws HttpError (not found) */
  async function one(actor: Actor, id: string) {
    const { material, actions, outside } = await store.around(db, actor, id);
    const goal = within(material.goals, id);
    const keeps = keeperOf(actor, material);
    const hangs = hangsOn(goal, material, actions.length);
    return { material, actions, outside, goal, keeps, mine: keeps(goal.unitId), hangs };
  }
  type Whole = Awaited<ReturnType<typeof one>>;

  /** The same, to change. @throws HttpError (not found, or not allowed when it belongs to other units) */
  async function mine(actor: Actor, id: string): Promise<Whole> {
    const found = await one(actor, id);
    if (!found.mine) throw new HttpError('not-allowed');
    return found;
  }

  return {
    look, one, mine,

    /** Adds a goal. @param decisionId what it came of. @returns its id. @throws HttpError (not allowed) */
    async add(actor: Actor, goal: GoalInput, now: Date, decisionId?: string): Promise<string> {
      const id = ids();
      if (!(await store.add(db, actor, [{ id, goal }], now, decisionId))) throw new HttpError('not-allowed');
      return id;
    },

    /** @throws HttpError (conflict) when somebody else was first */
    async change(actor: Actor, id: string, version: number, goal: GoalInput, now: Date): Promise<void> {
      if (!(await store.change(db, actor, { id, version, at: now }, goal))) throw conflict();
    },

    /** Closes a goal, or opens it again. @throws HttpError (conflict) */
    async close(actor: Actor, id: string, version: number, input: CloseInput, now: Date): Promise<void> {
      if (!(await store.close(db, actor, { id, version, at: now }, input))) throw conflict();
    },

    /**
     * Takes a goal away with its figures. @throws HttpError (conflict) when something hangs on it, or somebody was
     * first
     */
    async remove(actor: Actor, id: string, version: number): Promise<void> {
      if ((await mine(actor, id)).hangs || !(await store.remove(db, actor, id, version))) throw conflict();
    },

    addFigure: (actor: Actor, goalId: string, figure: FigureInput, now: Date) =>
      store.addFigure(db, actor, { id: ids(), goalId }, figure, now),
    removeFigure: (actor: Actor, id: string) => store.removeFigure(db, actor, id),
    /** @throws HttpError (not found) when the figure is not of this goal */
    figureOf: ({ material, goal }: Whole, id: string) =>
      within(material.figures.filter(({ goalId }) => goalId === goal.id), id),

    /** Goals to begin with, from the gaps of the inventory (GOAL-10). */
    async proposals(actor: Actor, year: number): Promise<readonly ProposedGoal[]> {
      const { goals, units, own } = (await look(actor)).material;
      const scope = { units: units.map(({ id, ...unit }) => ({ key: id, ...unit })) };
      return proposeGoals({ goals, own, inventory: await store.counted(db, actor), scope }, year);
    },

    /** Takes over proposals as they stand. @returns how many */
    async takeOver(actor: Actor, goals: readonly GoalInput[], now: Date): Promise<number> {
      if (goals.length > 0) await store.add(db, actor, goals.map((goal) => ({ id: ids(), goal })), now);
      return goals.length;
    },
  };
}
export type GoalsService = ReturnType<typeof goalsService>;
export type Look = Awaited<ReturnType<GoalsService['look']>>;
export type WholeGoal = Awaited<ReturnType<GoalsService['one']>>;
