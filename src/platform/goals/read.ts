import { sql } from 'kysely';
import type { Actor } from '../../access/roles.ts';
import type { CycleDecision, CycleEvaluation } from '../../core/goals/cycle.ts';
import type { MoneySight, Sources } from '../../core/goals/points.ts';
import type { Figure, Goal } from '../../core/goals/types.ts';
import type { Mapping, Scheme, Text } from '../../core/frameworks/types.ts';
import type { PartText, Status } from '../../core/initiatives/types.ts';
import type { Tx } from '../database/database.ts';
import { goalOf } from './rows.ts';

/** An initiative as far as a goal needs it. */
export type GoalInitiative = { readonly id: string; readonly name: PartText; readonly status: Status };
export type GoalUnit = { readonly id: string; readonly parent?: string; readonly name: Text };
export type KeptFigure = Figure & { readonly id: string; readonly goalId: string };
/** A figure from elsewhere, to stand beside the own ones. */
export type OutsideFigure = {
  readonly id: string; readonly unitId?: string; readonly year: number; readonly what: string; readonly value: number;
  readonly unit: string; readonly source: string; readonly url?: string; readonly version: number;
};

/** Goals and everything their progress and the cycle are made of. */
export type GoalMaterial = {
  readonly goals: readonly Goal[];
  readonly figures: readonly KeptFigure[];
  readonly evaluations: readonly (CycleEvaluation & { readonly reached?: number | 'few' })[];
  readonly decisions: readonly CycleDecision[];
  readonly initiatives: ReadonlyMap<string, GoalInitiative>;
  readonly units: readonly GoalUnit[];
  readonly own: readonly { readonly scheme: Scheme; readonly mappings: readonly Mapping[] }[];
  /** what the progress of a goal is computed from */
  sourcesOf(goal: Goal): Sources;
};

/** What of the money the database shows to this actor. */
function sightOf({ role, unitIds }: Actor): MoneySight {
  if (role === 'coordinator') return unitIds ? 'partly' : 'all';
  return role === 'executive' && !unitIds ? 'all' : 'none';
}

const RUNNING: readonly Status[] = ['pilot', 'running', 'ending'];

async function readRows(tx: Tx) {
  return {
    goals: await tx.selectFrom('goal').selectAll().orderBy('from_year').orderBy('updated_at').orderBy('id').execute(),
    figures: await tx.selectFrom('goal_figure').selectAll().orderBy('on_date').orderBy('made_at').execute(),
    evaluations: await tx.selectFrom('evaluation').select(['id', 'initiative_id', 'year', 'state', 'reach'])
      .orderBy('year').execute(),
    decisions: await tx.selectFrom('decision').selectAll().orderBy('decided_on').orderBy('made_at').execute(),
    spent: await tx.selectFrom('money_entry').where('kind', '=', 'spent').where('initiative_id', 'is not', null)
      .select(({ fn }) => ['initiative_id', 'year', fn.sum<number>('cents').as('cents')])
      .groupBy(['initiative_id', 'year']).execute(),
    released: await tx.selectFrom('signal_figure').where('dimension', '=', 'theme').where('what', '=', 'asked')
      .select(['key', 'students', 'released_on']).orderBy('released_on').execute(),
    initiatives: await tx.selectFrom('catalogue')
      .select(['id', 'status', sql<PartText>`body->'name'`.as('name')]).execute(),
    units: await tx.selectFrom('org_unit').select(['id', 'parent_id', 'name']).orderBy('key').execute(),
    own: await tx.selectFrom('own_scheme').select(['scheme', 'mappings']).orderBy('id').execute(),
  };
}

/** Reads it all as the actor; what the database does not show them is not there. */
export async function readGoalMaterial(tx: Tx, actor: Actor): Promise<GoalMaterial> {
  const rows = await readRows(tx);
  const figures = rows.figures.map(({ id, goal_id: goalId, on_date: on, value, low, high, source }): KeptFigure =>
    ({ id, goalId, on, value, source, ...(low === null ? {} : { low }), ...(high === null ? {} : { high }) }));
  const evaluations = rows.evaluations.map(({ id, initiative_id: initiativeId, year, state, reach }) =>
    ({ id, initiativeId, year, state, ...(reach ? { reached: reach.people } : {}) }));
  const reached = evaluations.flatMap(({ id, initiativeId, year, reached: people }) =>
    (people === undefined ? [] : [{ evaluationId: id, initiativeId, year, people }]));
  const spent = rows.spent.map(({ initiative_id: initiativeId, year, cents }) =>
    ({ initiativeId: initiativeId ?? '', year, cents: Number(cents) }));
  const running = new Set(rows.initiatives.filter(({ status }) => RUNNING.includes(status)).map(({ id }) => id));
  const released = rows.released.map(({ key, students, released_on: on }) => ({ theme: key, students, on }));
  return {
    goals: rows.goals.map(goalOf), figures, evaluations,
    decisions: rows.decisions.map((row): CycleDecision => ({
      id: row.id, initiativeId: row.initiative_id, what: row.what, why: row.why, decidedBy: row.decided_by,
      decidedOn: row.decided_on, withStudents: row.with_students,
      ...(row.evaluation_id ? { evaluationId: row.evaluation_id } : {}),
      ...(row.goal_id ? { goalId: row.goal_id } : {}),
      ...(row.look_again_on ? { lookAgainOn: row.look_again_on } : {}),
    })),
    initiatives: new Map(rows.initiatives.map(({ id, name, status }) => [id, { id, name, status }])),
    units: rows.units.map(({ id, parent_id: parent, name }) => ({ id, name, ...(parent ? { parent } : {}) })),
    own: rows.own,
    sourcesOf: (goal) => ({
      figures: figures.filter(({ goalId }) => goalId === goal.id),
      reached, spent, money: sightOf(actor), running, released,
    }),
  };
}

/** Figures from elsewhere, newest year first. */
export async function readOutsideFigures(tx: Tx): Promise<readonly OutsideFigure[]> {
  const rows = await tx.selectFrom('outside_figure').selectAll()
    .orderBy('year', 'desc').orderBy('what').orderBy('id').execute();
  return rows.map(({ id, unit_id: unitId, year, what, value, unit, source, url, version }) =>
    ({ id, year, what, value, unit, source, version, ...(unitId ? { unitId } : {}), ...(url ? { url } : {}) }));
}
