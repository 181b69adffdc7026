import { ACTION_STATES, type ActionState } from '../../../core/plan/types.ts';

/** What one press says: where the action stands now, which version was looked at, and whether it was in the list. */
export type Press = {
  readonly state: ActionState;
  readonly version: number;
  readonly inList: boolean;
  readonly filter: string;
};

/** @returns undefined when it is no press of ours */
export function pressOf(form: URLSearchParams): Press | undefined {
  const state = ACTION_STATES.find((one) => one === form.get('state'));
  const version = Number(form.get('version'));
  if (!state || !Number.isSafeInteger(version) || version < 1) return undefined;
  return { state, version, inList: form.get('from') === 'list', filter: form.get('filter') ?? '' };
}
