import type { Actor } from '../../../access/roles.ts';
import type { CheckInRecord } from '../../../core/check-in/record.ts';
import { keptUntil, ONCE_DAYS, withRemoved } from '../../../core/check-in/terms.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import { addDays, dayOf } from '../../../core/time/days.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { addItem, changeItem, readItem, removeItem } from '../../../platform/vault/items.ts';
import { changeChoices, readChoices } from '../../../platform/vault/choices.ts';
import { takeBackContributions } from '../../../platform/vault/counting.ts';
import { instrumentKnown } from '../stores/here.ts';
import type { CheckInDeps } from './deps.ts';
import { openOnce, sealOnce } from './once.ts';
import { type Kept, keptRecords } from './records.ts';
import type { Vaults } from './vaults.ts';

/** A result with what was kept before of the same check-in. */
export type Result = {
  readonly id: string;
  readonly record: CheckInRecord;
  readonly goneOn: string;
  /** absent: an institution took it away */
  readonly instrument?: Instrument;
  /** of the same check-in, older, newest first */
  readonly earlier: readonly CheckInRecord[];
  /** keeps it longer, when it would go soon */
  readonly token?: string;
};

/** Looking at what is kept, keeping after all, taking one away. */
export function resultsService(deps: CheckInDeps, { within }: Vaults) {
  const { keys, ids } = deps;
  const before = (all: readonly Kept[], record: CheckInRecord, id: string): readonly CheckInRecord[] => all
    .filter((one) => one.id !== id && one.value.instrument === record.instrument && one.value.on <= record.on)
    .map(({ value }) => value);

  return {
    /** @throws HttpError (not found) when it is not there, or not theirs */
    result: (actor: Actor, id: string, now: Date): Promise<Result> => within(actor, now, async (tx, vault) => {
      const item = await readItem<CheckInRecord>(tx, vault, 'record', id);
      if (!item) throw notFound();
      const { value: record, goneOn } = item;
      const instrument = await instrumentKnown(tx, record.instrument);
      return {
        id, record, goneOn, ...(instrument ? { instrument } : {}),
        earlier: before(await keptRecords(tx, vault), record, id),
        ...(goneOn < keptUntil(record.on) ? { token: sealOnce(keys, vault, { id, record }) } : {}),
      };
    }),

    /** Keeps after all what was shown once, or would go soon. @returns its id. @throws HttpError (not found) */
    keepLater: (actor: Actor, token: string, now: Date): Promise<string> => within(actor, now, async (tx, vault) => {
      const once = openOnce(keys, vault, token);
      if (!once) throw notFound();
      const { id, record } = once;
      const known = await readItem<CheckInRecord>(tx, vault, 'record', id);
      const goneOn = keptUntil(record.on);
      if (known) await changeItem(tx, vault, 'record', { ...known, goneOn });
      else if (addDays(record.on, ONCE_DAYS) < dayOf(now)) throw notFound();
      // what was taken away does not come back by a page that stood open
      else if ((await readChoices(tx, vault)).removed?.some((one) => one.id === id)) throw notFound();
      else await addItem(tx, vault, 'record', { id, value: record, goneOn });
      return id;
    }),

    /** Takes one away, and what counts in its series without a name. @throws HttpError (not found) */
    async removeOne(actor: Actor, id: string, now: Date): Promise<void> {
      const { vault, series } = await within(actor, now, async (tx, vault) => {
        const item = await readItem<CheckInRecord>(tx, vault, 'record', id);
        if (!item || !await removeItem(tx, vault, 'record', id)) throw notFound();
        await changeChoices(tx, vault, ids, (all) => withRemoved(all, [id], dayOf(now)));
        return { vault, series: item.value.series };
      });
      if (series !== undefined) await takeBackContributions(deps, actor, vault, dayOf(now), series);
    },
  };
}
