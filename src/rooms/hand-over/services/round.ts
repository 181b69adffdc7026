import type { Actor } from '../../../access/roles.ts';
import { waitsForAnswer } from '../../../core/hand-over/states.ts';
import { overdueNumbers } from '../../../core/hand-over/overdue.ts';
import { LIFE } from '../../../core/hand-over/types.ts';
import { waitingRange } from '../../../core/hand-over/waiting.ts';
import { addDays, dayOf } from '../../../core/time/days.ts';
import * as store from '../stores/round.ts';
import type { HandOverDeps } from './deps.ts';
import { count } from './marks.ts';
import type { Notify } from './notify.ts';
import type { SealedWords } from './texts.ts';

const CLOCK: Actor = { acting: 'clock' };
/** Waiting times are about so many days back. */
const WAITING_DAYS = 180;
const DAY_MS = 86_400_000;

const grouped = <T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const map = new Map<string, T[]>();
  for (const one of all) map.set(key(one), [...(map.get(key(one)) ?? []), one]);
  return map;
};

/** The hourly work on hand-overs. May run more often, and in more than one process. */
export function roundService({ db, keyStore }: HandOverDeps, words: SealedWords, notify: Notify) {
  /** The row first: whoever writes at this moment has done so before, or finds nothing. Keys that do not go keep it. */
  const clearAway = (institutionId: string, id: string) => db.asActor(CLOCK, async (tx) => {
    await store.clearHandOver(tx, institutionId, id);
    await words.dropAll(id);
  });

  /** HAND-11: on its day everything about a hand-over goes, and its keys with it. */
  async function clear(today: string): Promise<void> {
    for (const { institution_id, id } of await db.asActor(CLOCK, (tx) => store.pastTheirDay(tx, today)))
      await clearAway(institution_id, id);
    for (const { institution_id, id } of await db.asActor(CLOCK, (tx) => store.wordsPastTheirDay(tx, today))) {
      await words.drop(id, 'said');
      await words.share(id, false);
      await db.asActor(CLOCK, (tx) => store.clearWord(tx, institution_id, id));
    }
  }

  /** What has no key any more came back with a backup. Rows before keys: what is begun meanwhile is not among them. */
  async function clearWithoutKey(): Promise<void> {
    const known = await db.asActor(CLOCK, store.keptByKey);
    const alive = await keyStore.groups(LIFE);
    for (const { institution_id, id } of alive ? known : []) if (!alive?.has(id)) await clearAway(institution_id, id);
  }

  /** HAND-12: who lets the term pass is reminded once. */
  async function remind(late: readonly store.UnderWay[], today: string, now: Date): Promise<void> {
    for (const one of late.filter(({ reminded_on }) => reminded_on === null)) {
      const claimed = await db.asActor(CLOCK, async (tx) => {
        const ours = await store.claimReminder(tx, one, today);
        if (ours && one.student_id)
          await count(
            tx,
            keyStore,
            {
              institutionId: one.institution_id,
              studentId: one.student_id,
              theme: one.theme,
              initiativeId: one.initiative_id,
              what: 'waited',
            },
            now,
          );
        return ours;
      });
      if (claimed) await notify(one.institution_id, one.recipients, 'reminder');
    }
  }

  /** HAND-13: the coordinator sees numbers, and never how many wait at one confidential place. */
  async function countOverdue(late: readonly store.UnderWay[], today: string): Promise<void> {
    await db.asActor(CLOCK, async (tx) => {
      const places = await store.confidentialPlaces(tx);
      const rows = [...grouped(late, (one) => one.institution_id)].flatMap(([institution_id, ours]) => {
        const quiet = places.filter((one) => one.institution_id === institution_id).map((one) => one.initiative_id);
        return overdueNumbers(ours.map((one) => one.initiative_id ?? ''), quiet)
          .map(({ place, overdue }) => ({ institution_id, initiative_id: place, overdue, counted_on: today }));
      });
      await store.writeOverdue(tx, rows);
    });
  }

  /** WAIT-1 to 4 over what was sent in the last half year. */
  async function computeWaiting(all: readonly store.UnderWay[], today: string, now: Date): Promise<void> {
    const rows = [...grouped(all, (one) => `${one.institution_id} ${one.initiative_id}`).values()].flatMap((group) => {
      const [first] = group;
      const range = waitingRange(
        group.flatMap(({ student_id, sent_at, first_contact_at, state }) => {
          const open = first_contact_at === null;
          if (!student_id || !sent_at || (open && !waitsForAnswer(state) && state !== 'accepted')) return [];
          return [
            {
              student: student_id,
              open,
              days: Math.floor(((first_contact_at ?? now).getTime() - sent_at.getTime()) / DAY_MS),
            },
          ];
        }),
      );
      return range && first?.initiative_id
        ? [
            {
              institution_id: first.institution_id,
              initiative_id: first.initiative_id,
              from_days: range.fromDays,
              to_days: range.toDays,
              students: range.students,
              computed_on: today,
            },
          ]
        : [];
    });
    await db.asActor(CLOCK, (tx) => store.writeWaiting(tx, rows));
  }

  return {
    async round(now: Date): Promise<void> {
      const today = dayOf(now);
      await clear(today);
      await clearWithoutKey();
      const all = await db.asActor(CLOCK, (tx) =>
        store.underWay(tx, new Date(`${addDays(today, -WAITING_DAYS)}T00:00:00Z`)),
      );
      const late = all.filter(({ state, due_on }) => waitsForAnswer(state) && due_on !== null && due_on < today);
      await remind(late, today, now);
      await countOverdue(late, today);
      await computeWaiting(all, today, now);
    },
  };
}
