import type { Actor } from '../../../access/roles.ts';
import { BEFORE_CHECK_IN, type Decided, type Decision } from '../../../core/check-in/decisions.ts';
import type { Database } from '../../../platform/database/database.ts';
import { addDecision, changeSetting, readSetting } from '../stores/setting.ts';
import { whole } from '../whole.ts';

export type CheckInKey = (typeof BEFORE_CHECK_IN)[number];
/** How often and how long students are asked at most, in a half-year. */
export type Budget = { readonly rounds: number; readonly minutes: number };
export type Setting = { readonly isOn: boolean; readonly decided: Decided; readonly budget: Budget };

/** What is still to be decided. */
export const missingIn = (decided: Decided): readonly CheckInKey[] =>
  BEFORE_CHECK_IN.filter((key) => !Object.hasOwn(decided, key));

/** Whether the check-in is offered here, who decided that, and how often students are asked. */
export function settingService(db: Database) {
  async function read(actor: Actor): Promise<Setting> {
    const row = await readSetting(db, whole(actor));
    return {
      isOn: row?.is_on ?? false, decided: row?.decided ?? {},
      budget: { rounds: row?.most_rounds ?? 3, minutes: row?.most_minutes ?? 10 },
    };
  }
  return {
    read,
    decide: async (actor: Actor, key: CheckInKey, decision: Decision, now: Date) =>
      addDecision(db, whole(actor), key, decision, now),
    /** @returns what is still to be decided; then it stays off. The database refuses it as well */
    async switchOn(actor: Actor, now: Date): Promise<readonly CheckInKey[]> {
      const missing = missingIn((await read(actor)).decided);
      if (missing.length === 0) await changeSetting(db, whole(actor), { is_on: true }, now);
      return missing;
    },
    switchOff: async (actor: Actor, now: Date) => changeSetting(db, whole(actor), { is_on: false }, now),
    budget: async (actor: Actor, { rounds, minutes }: Budget, now: Date) =>
      changeSetting(db, whole(actor), { most_rounds: rounds, most_minutes: minutes }, now),
  };
}
export type SettingService = ReturnType<typeof settingService>;
