import { createHmac } from 'node:crypto';
import type { Actor } from '../../../access/roles.ts';
import { release, STEP } from '../../../core/disclosure/figures.ts';
import { themesScheme } from '../../../core/frameworks/themes.ts';
import { COUNTED } from '../../../core/signals/findings.ts';
import { addDays, dayOf, monthOf } from '../../../core/time/days.ts';
import { hasEnded } from '../../../core/time/quarters.ts';
import type { KeyStore } from '../../../platform/crypto/key-store.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import * as store from '../stores/round.ts';

const CLOCK: Actor = { acting: 'clock' };
const THEMES = themesScheme.concepts.map(({ id }) => id);
/** IMPR-3: impressions are kept for so many days. */
const KEPT_DAYS = 730;

type RoundDeps = { readonly db: Database; readonly keyStore: KeyStore };

/** The hourly work: releases what ended, once. May run more often, and in more than one process. */
export function roundService({ db, keyStore }: RoundDeps) {
  /** Figures of one quarter, as they may be seen. */
  async function figuresOf(tx: Tx, quarter: store.Quarter, key: Buffer, today: string) {
    const { institution_id, period } = quarter;
    const counts = await store.countsIn(tx, quarter);
    const dimensions = [
      { dimension: 'theme', keys: THEMES, column: 'theme' },
      { dimension: 'offer', keys: await store.receivingOffers(tx, quarter), column: 'initiative_id' },
    ] as const;
    return dimensions.flatMap(({ dimension, keys, column }) => COUNTED.flatMap((what): readonly store.NewFigure[] => {
      const students = new Map(counts.filter((one) => one.what === what)
        .map((one) => [one[column], Number(one.students)]));
      const secret = (cell: string): number => createHmac('sha256', key)
        .update(JSON.stringify([institution_id, period, dimension, cell, what])).digest().readUInt32BE() % STEP;
      const released = release(keys.map((cell) => ({ key: cell, students: students.get(cell) ?? 0 })), secret);
      return [...released].flatMap(([cell, figure]) => ('withheld' in figure ? [] : [{
        institution_id, period, dimension, key: cell, what, students: figure.students, released_on: today,
      }]));
    }));
  }

  /** SDC-11: one transaction; what was counted is thrown away with it. */
  async function releaseQuarter(quarter: store.Quarter, key: Buffer, today: string): Promise<void> {
    await db.asActor(CLOCK, async (tx) => {
      const first = await store.claimRelease(tx, quarter, today);
      if (first) await store.writeFigures(tx, await figuresOf(tx, quarter, key, today));
      await store.clearMarks(tx, quarter);
    });
  }

  return {
    async round(now: Date): Promise<void> {
      const today = dayOf(now);
      const counted = await db.asActor(CLOCK, store.countedQuarters);
      const ended = counted.filter(({ period }) => hasEnded(period, now));
      const key = ended.length > 0 ? await keyStore.make('signals', 'figures') : undefined;
      for (const quarter of key ? ended : []) await releaseQuarter(quarter, key as Buffer, today);
      const before = monthOf(new Date(`${addDays(today, -KEPT_DAYS)}T12:00:00Z`));
      await db.asActor(CLOCK, (tx) => store.clearImpressions(tx, before));
    },
  };
}
