import type { Actor } from '../../../access/roles.ts';
import type { Choices } from '../../../core/check-in/record.ts';
import { withRemoved } from '../../../core/check-in/terms.ts';
import { dayOf } from '../../../core/time/days.ts';
import { changeChoices, readChoices } from '../../../platform/vault/choices.ts';
import { takeBackContributions } from '../../../platform/vault/counting.ts';
import { removeItem } from '../../../platform/vault/items.ts';
import { dropKeys, noteDropped } from '../../../platform/vault/keys.ts';
import { removeReminder, reminderOf } from '../stores/own.ts';
import type { CheckInDeps } from './deps.ts';
import { keptRecords } from './records.ts';
import type { Vaults } from './vaults.ts';

export type Reminder = { readonly every: 'once' | 'month'; readonly nextOn: string };
/** What a student chose, and what hangs on it. */
export type Chosen = {
  /** false: there is nothing to choose yet */
  readonly begun: boolean; readonly choices: Choices; readonly kept: number; readonly reminder?: Reminder;
};

/** CHECK-7: each choice is withdrawn as easily as it was given. */
export function choicesService(deps: CheckInDeps, { within, maybe }: Vaults) {
  const { ids, keyStore } = deps;
  const change = (actor: Actor, now: Date, how: (before: Choices) => Choices) =>
    within(actor, now, async (tx, vault) => {
      await changeChoices(tx, vault, ids, how);
      return vault;
    });

  return {
    choices: (actor: Actor, now: Date): Promise<Chosen> => maybe(actor, now, async (tx, vault) => {
      if (!vault) return { begun: false, choices: {}, kept: 0 };
      const reminder = await reminderOf(tx);
      return {
        begun: true, choices: await readChoices(tx, vault), kept: (await keptRecords(tx, vault)).length,
        ...(reminder ? { reminder: { every: reminder.every, nextOn: reminder.next_on } } : {}),
      };
    }),

    view: (actor: Actor, view: 'one' | 'all', now: Date) => change(actor, now, (all) => ({ ...all, view })),
    startKeeping: (actor: Actor, now: Date) =>
      change(actor, now, (all) => ({ ...all, keepSince: all.keepSince ?? dayOf(now) })),
    stopKeeping: (actor: Actor, now: Date) => change(actor, now, ({ keepSince: _, ...rest }) => rest),

    /** Takes away every check-in that is kept. @returns how many. What counts without a name is another choice. */
    removeKept: (actor: Actor, now: Date): Promise<number> => within(actor, now, async (tx, vault) => {
      const all = await keptRecords(tx, vault);
      for (const { id } of all) await removeItem(tx, vault, 'record', id);
      await changeChoices(tx, vault, ids, (before) => withRemoved(before, all.map(({ id }) => id), dayOf(now)));
      return all.length;
    }),

    /** From now on nothing counts, and what counted goes as far as no figure was made of it. */
    async stopCounting(actor: Actor, now: Date): Promise<void> {
      const vault = await change(actor, now, ({ count: _, ...rest }) => rest);
      await takeBackContributions(deps, actor, vault, dayOf(now));
    },

    /** No reminder any more, and its address is gone. */
    async stopReminding(actor: Actor, now: Date): Promise<void> {
      const gone = await within(actor, now, async (tx, vault) => {
        await changeChoices(tx, vault, ids, ({ remindSince: _, ...rest }) => rest);
        const reminder = await reminderOf(tx);
        if (!reminder) return [];
        const keys = [{ group: 'reminder', name: reminder.id }] as const;
        await removeReminder(tx, reminder.id);
        await noteDropped(tx, vault.institutionId, keys, dayOf(now));
        return keys;
      });
      await dropKeys(keyStore, gone);
    },
  };
}
