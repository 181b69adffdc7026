import { addDays, dayOf } from '../../core/time/days.ts';
import { HOLDS_DAYS, leaves, shouldAsk } from '../../core/upkeep/rules.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Log } from '../../platform/log/log.ts';
import type { Mailer } from '../../platform/mail/mailer.ts';
import { letterFor } from './letter.ts';
import type { Said } from './schemas.ts';
import * as store from './store.ts';

/** A link can be used for so long after it was sent. */
const LINK_DAYS = 60;
/** Questions that students sent along are kept for so long. */
const QUESTION_DAYS = 180;

export type UpkeepDeps = {
  readonly db: Database;
  readonly keys: Keyring;
  readonly mailer: Mailer;
  readonly log: Log;
  readonly ids: () => string;
  readonly baseUrl: URL;
};

/** Keeping offers true (UPKEEP-1 to 5): asking owners, taking answers, taking away what nobody confirms. */
export function upkeepService({ db, keys, mailer, log, ids, baseUrl }: UpkeepDeps) {
  const signed = (institutionId: string, id: string, day: string) => `${institutionId}.${id}.${day}`;
  const tokenFor = (institutionId: string, id: string, day: string) =>
    `${day}.${keys.sign('upkeep', signed(institutionId, id, day))}`;

  async function ask(one: Awaited<ReturnType<typeof store.found>>[number], today: string): Promise<void> {
    const { email } = one.internal.owner;
    if (!email || !mailer.configured || !(await store.claimAsking(db, one.id, one.asked_on, today))) return;
    const address = new URL(`/${one.key}/klopt/${one.id}`, baseUrl);
    address.searchParams.set('k', tokenFor(one.institution_id, one.id, today));
    try {
      await mailer.send(letterFor(email, one.body, address.href));
    } catch (error) {
      await store.undoAsking(db, one.id, one.asked_on);
      log({ event: 'upkeep.mail-failed', id: one.id, error });
    }
  }

  return {
    /** The daily round. May run more often, and in more than one process: nobody is asked twice. */
    async round(now: Date): Promise<void> {
      const today = dayOf(now);
      for (const one of await store.found(db)) {
        const upkept = {
          reviewOn: one.review_on ?? undefined,
          waitingReportedOn: one.body.waiting?.reportedOn,
          askedOn: one.asked_on ?? undefined,
        };
        if (leaves(upkept, today)) {
          await store.takeOffList(db, {
            institutionId: one.institution_id,
            id: one.id,
            version: one.version,
            changeId: ids(),
            at: now,
          });
        } else if (shouldAsk(upkept, today)) await ask(one, today);
      }
      await store.clear(db, now, addDays(today, -QUESTION_DAYS));
    },

    /** @returns the entry that a link speaks about, or undefined when the link is not ours or too old */
    async entry(institutionId: string, id: string, token: string, now: Date) {
      const [day = '', signature = ''] = token.split('.');
      const fresh = /^\d{4}-\d\d-\d\d$/.test(day) && addDays(day, LINK_DAYS) >= dayOf(now);
      if (!fresh || !keys.verify('upkeep', signed(institutionId, id, day), signature)) return undefined;
      return store.entry(db, institutionId, id);
    },

    /** Takes the owner's answer: confirmed for half a year, or off the list. */
    async answer(
      institutionId: string,
      row: NonNullable<Awaited<ReturnType<typeof store.entry>>>,
      said: Said,
      now: Date,
    ): Promise<void> {
      const today = dayOf(now);
      const reviewOn = addDays(today, HOLDS_DAYS);
      const waiting = said.waiting ?? row.body.waiting;
      const body = {
        ...row.body,
        checkedOn: today,
        reviewOn,
        published: said.holds,
        ...(waiting ? { waiting: { fromDays: waiting.fromDays, toDays: waiting.toDays, reportedOn: today } } : {}),
      };
      await store.writeAnswer(
        db,
        { institutionId, id: row.id, version: row.version, changeId: ids(), now },
        {
          published: said.holds,
          checkedOn: today,
          reviewOn,
          body: JSON.stringify(body),
        },
      );
    },
  };
}
export type UpkeepService = ReturnType<typeof upkeepService>;
