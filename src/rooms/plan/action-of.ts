import type { Action, ActionState } from '../../core/plan/types.ts';

type Row = {
  readonly id: string;
  readonly title: string;
  readonly state: ActionState;
  readonly due_on: string;
  readonly after_ids: readonly string[];
};

/** An action as the rules look at it. */
export const actionOf = (row: Row): Action => ({
  id: row.id,
  title: row.title,
  state: row.state,
  dueOn: row.due_on,
  afterIds: row.after_ids,
});
