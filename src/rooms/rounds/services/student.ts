import type { Actor } from '../../../access/roles.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Database } from '../../../platform/database/database.ts';
import { openRounds } from '../../../platform/rounds/rounds.ts';
import * as store from '../stores/rounds.ts';

/** A round as somebody meets it who was asked. */
export function studentService(db: Database) {
  return {
    /** @returns nothing when no round with this code is open, or the check-in is off */
    open: (actor: Actor, code: string, now: Date) => db.asActor(actor, async (tx) => {
      const setting = await store.setting(tx, actor.institutionId as string);
      const [round] = setting?.is_on ? await openRounds(tx, dayOf(now), code) : [];
      if (!round) return undefined;
      const row = await store.oneRound(tx, round.id);
      return { ...round, invite: row?.invite ?? null };
    }),
  };
}
export type OpenAnswer = NonNullable<Awaited<ReturnType<ReturnType<typeof studentService>['open']>>>;
