export const ACTION_STATES = ['planned', 'doing', 'done', 'dropped'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** What the rules look at of something that will be done. Days as `2026-11-22`. */
export type Action = {
  readonly id: string;
  readonly title: string;
  readonly state: ActionState;
  readonly dueOn: string;
  /** what must be done first */
  readonly afterIds: readonly string[];
};
