import type { ActionState } from '../../core/plan/types.ts';

/** Everything about an action that a coordinator writes. Days as `2026-11-22`, money in cents. */
export type ActionWrite = {
  readonly title: string;
  readonly note: string;
  readonly ownerName: string;
  readonly ownerEmail?: string;
  readonly startOn?: string;
  readonly dueOn: string;
  readonly cents?: number;
  /** absent: of the whole institution */
  readonly unitId?: string;
  readonly goalId?: string;
  readonly initiativeId?: string;
  readonly afterIds: readonly string[];
};

/** Which version of an action somebody looked at, and when they press. */
export type Seen = { readonly id: string; readonly version: number; readonly at: Date };

/** Where an action stands, as one press changes it. `on`: the day on which it was done. */
export type Standing = { readonly state: ActionState; readonly on?: string };
