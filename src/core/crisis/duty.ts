import type { CrisisRole, Protocol, Reachable } from './types.ts';
import { covers, minuteOfWeek, spansOf, WEEK } from './week.ts';

/** Whom to call for one role at this hour. */
export type Duty = {
  readonly role: CrisisRole;
  /** who answers now; absent when nobody does */
  readonly call?: Reachable;
  /** CRISIS-3: whom to call when there is no answer; absent when `call` is the deputy already, or there is none */
  readonly otherwise?: Reachable;
  /** CRISIS-4: minute of the week at which somebody answers again, when nobody does now */
  readonly again?: number;
};

function nextStart({ windows }: CrisisRole, minute: number): number | undefined {
  const waits = windows.flatMap(spansOf).map(({ from }) => (from - minute + WEEK) % WEEK);
  return waits.length === 0 ? undefined : (minute + Math.min(...waits)) % WEEK;
}

function dutyOf(role: CrisisRole, minute: number): Duty {
  const window = role.windows.find((one) => covers(one, minute));
  const deputy = role.deputy.phone ? role.deputy : undefined;
  if (window) {
    return { role, call: { name: role.holder, phone: window.phone }, ...(deputy ? { otherwise: deputy } : {}) };
  }
  if (deputy) return { role, call: deputy };
  const again = nextStart(role, minute);
  return { role, ...(again === undefined ? {} : { again }) };
}

/**
 * CRISIS-1 to 4: for each role, in the order of the protocol, whom to call now.
 * @param local date and time in the Netherlands, `2026-12-03T13:00`
 */
export const onDuty = ({ roles }: Protocol, local: string): readonly Duty[] =>
  roles.map((role) => dutyOf(role, minuteOfWeek(local)));
