import type { Insertable, Selectable } from 'kysely';
import type { Goal } from '../../core/goals/types.ts';
import type { Tables } from '../database/tables.ts';

/** A row as rules and pages see it. */
export const goalOf = (row: Selectable<Tables['goal']>): Goal => ({
  id: row.id, fromYear: row.from_year, untilYear: row.until_year, body: row.body, concepts: row.concepts,
  initiativeIds: row.initiative_ids, indicator: row.indicator, state: row.state, version: row.version,
  ...(row.unit_id ? { unitId: row.unit_id } : {}), ...(row.parent_id ? { parentId: row.parent_id } : {}),
  ...(row.continues_id ? { continuesId: row.continues_id } : {}),
  ...(row.baseline === null ? {} : { baseline: row.baseline }),
  ...(row.target === null ? {} : { target: row.target }), ...(row.due_on ? { dueOn: row.due_on } : {}),
  ...(row.outcome ? { outcome: row.outcome } : {}),
});

/** A goal as columns, without its state, its outcome and who it belongs to. */
export const goalColumns = (goal: Omit<Goal, 'id' | 'state' | 'outcome' | 'version'>) => ({
  unit_id: goal.unitId ?? null, parent_id: goal.parentId ?? null, continues_id: goal.continuesId ?? null,
  from_year: goal.fromYear, until_year: goal.untilYear, body: JSON.stringify(goal.body), concepts: [...goal.concepts],
  initiative_ids: [...goal.initiativeIds], indicator: JSON.stringify(goal.indicator), baseline: goal.baseline ?? null,
  target: goal.target ?? null, due_on: goal.dueOn ?? null,
} satisfies Partial<Insertable<Tables['goal']>>);
