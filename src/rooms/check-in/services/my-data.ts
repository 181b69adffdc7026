import type { Actor } from '../../../access/roles.ts';
import type { Choices, Draft } from '../../../core/check-in/record.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import { dayOf } from '../../../core/time/days.ts';
import { readChoices } from '../../../platform/vault/choices.ts';
import { removeEverything } from '../../../platform/vault/everything.ts';
import { type Item, readItems } from '../../../platform/vault/items.ts';
import { instrumentKnown } from '../stores/here.ts';
import { giftsOf, reminderOf } from '../stores/own.ts';
import type { CheckInDeps } from './deps.ts';
import type { Reminder } from './choices.ts';
import { type Kept, keptRecords } from './records.ts';
import type { Vaults } from './vaults.ts';

export type Gift = {
  readonly to: string; readonly madeOn: string; readonly untilOn: string; readonly openedOn?: string;
};
/** Everything that is kept of a student, opened. */
export type Everything = {
  readonly seenOn: string;
  readonly young: boolean;
  readonly records: readonly Kept[];
  readonly drafts: readonly Item<Draft>[];
  readonly exercises: readonly Item<unknown>[];
  readonly choices: Choices;
  readonly gifts: readonly Gift[];
  readonly reminder?: Reminder;
  /** the series in which something counts without a name */
  readonly counted: readonly string[];
  /** the rounds that they took part in */
  readonly rounds: number;
  /** by key, for the words of questions and answers */
  readonly instruments: Readonly<Record<string, Instrument>>;
};

/** What is kept of a student, for them to see, take along and throw away. */
export function myDataService(deps: CheckInDeps, { maybe }: Vaults) {
  return {
    /** @returns undefined when there is nothing */
    everything: (actor: Actor, now: Date): Promise<Everything | undefined> => maybe(actor, now, async (tx, vault) => {
      if (!vault) return undefined;
      const records = await keptRecords(tx, vault);
      const drafts = await readItems<Draft>(tx, vault, 'draft');
      const gifts = await giftsOf(tx);
      const reminder = await reminderOf(tx);
      const counted = await readItems<{ series: string }>(tx, vault, 'counted');
      const instruments: Record<string, Instrument> = {};
      for (const key of new Set([...records, ...drafts].map(({ value }) => value.instrument))) {
        const instrument = await instrumentKnown(tx, key);
        if (instrument) instruments[key] = instrument;
      }
      return {
        seenOn: vault.seenOn, young: vault.young, records, drafts, instruments,
        exercises: await readItems(tx, vault, 'module'), choices: await readChoices(tx, vault),
        gifts: gifts.map((one) => ({
          to: one.receiver_name, madeOn: one.made_on, untilOn: one.until_on,
          ...(one.opened_at ? { openedOn: dayOf(one.opened_at) } : {}),
        })),
        ...(reminder ? { reminder: { every: reminder.every, nextOn: reminder.next_on } } : {}),
        counted: counted.map(({ value }) => value.series),
        rounds: (await readItems(tx, vault, 'taken')).length,
      };
    }),

    /** CHECK-9: everything at once. @returns false when there was nothing */
    removeAll: (actor: Actor, now: Date): Promise<boolean> => removeEverything(deps, actor, dayOf(now)),
  };
}
