import type { Insertable } from 'kysely';
import type { Tx } from '../platform/database/database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { DemoGoal, DemoGoals, DemoOutside } from './goals/types.ts';

type Home = { readonly institutionId: string; readonly now: Date; readonly idOf: (...key: string[]) => string };

function goalRow(one: DemoGoal, { institutionId, now, idOf }: Home): Insertable<Tables['goal']> {
  const { name, why, owner } = one;
  return {
    institution_id: institutionId, id: idOf('goal', one.key), unit_id: one.unit ? idOf('unit', one.unit) : null,
    parent_id: one.parent ? idOf('goal', one.parent) : null, continues_id: one.continues ? idOf('goal', one.continues) : null,
    from_year: one.year, until_year: one.until ?? one.year, body: JSON.stringify({ name, owner, ...(why ? { why } : {}) }),
    concepts: [...one.concepts], initiative_ids: (one.initiatives ?? []).map((key) => idOf('initiative', key)),
    indicator: JSON.stringify(one.indicator), baseline: one.baseline ?? null, target: one.target ?? null, due_on: null,
    state: one.state ?? 'open', outcome: one.outcome ?? null, updated_at: now,
  };
}

const figureRows = ({ key, indicator, figures = [] }: DemoGoal, { institutionId, now, idOf }: Home) =>
  figures.map(([on, value, low, high]): Insertable<Tables['goal_figure']> => ({
    institution_id: institutionId, id: idOf('goal-figure', key, on), goal_id: idOf('goal', key), on_date: on, value,
    low: low ?? null, high: high ?? null, source: indicator.source ?? 'Voorbeeld: verzonnen', made_at: now,
  }));

const outsideRow = ({ of, ...one }: DemoOutside, { institutionId, now, idOf }: Home): Insertable<Tables['outside_figure']> => ({
  institution_id: institutionId, id: idOf('outside-figure', `${one.year}`, one.what, of ?? ''), unit_id: of ? idOf('unit', of) : null,
  ...one, url: null, updated_at: now,
});

/** Goals of a demo institution with their figures, and figures from elsewhere. One statement per table. */
export async function loadGoals(tx: Tx, { goals, outside }: DemoGoals, home: Home): Promise<void> {
  await tx.insertInto('goal').values(goals.map((one) => goalRow(one, home))).execute();
  await tx.insertInto('goal_figure').values(goals.flatMap((one) => figureRows(one, home))).execute();
  await tx.insertInto('outside_figure').values(outside.map((one) => outsideRow(one, home))).execute();
}
