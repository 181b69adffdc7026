import type { Actor } from '../../access/roles.ts';
import { REMIND_DAYS, shouldAsk, shouldRemind, timesAfter } from '../../core/chain/rules.ts';
import { addDays, dayOf } from '../../core/time/days.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/http/errors.ts';
import type { Log } from '../../platform/log/log.ts';
import type { Mailer } from '../../platform/mail/mailer.ts';
import * as store from './clock-store.ts';
import { letterToOwner, letterToPartner } from './letter.ts';

/** A link can be used for so long after it was sent. */
const LINK_DAYS = 60;
const CLOCK: Actor = { acting: 'clock' };

export type AskingDeps = {
  readonly db: Database;
  readonly keys: Keyring;
  readonly mailer: Mailer;
  readonly log: Log;
  readonly baseUrl: URL;
};

/** What came of asking: a mail went out, or why not. */
export type AskOutcome = 'asked' | 'already' | 'no-address' | 'no-mail' | 'failed';

/** Asking partners and reminding owners by mail (CHAIN-1, 2 and 4), and the link that a partner gets. */
export function askingService({ db, keys, mailer, log, baseUrl }: AskingDeps) {
  const signed = (institutionId: string, id: string, day: string) => `${institutionId}.${id}.${day}`;

  /** Claims before it sends, so that nobody is mailed twice, in whatever process this runs. */
  async function ask(actor: Actor, one: store.Askable, today: string): Promise<AskOutcome> {
    if (!one.email) return 'no-address';
    if (!mailer.configured) return 'no-mail';
    const before = { askedOn: one.asked_on, times: one.asked_times };
    const after = { askedOn: today, times: timesAfter(one.asked_times) };
    if (one.asked_on === today || !(await store.moveAsked(db, actor, one, before, after))) return 'already';
    const address = new URL(`/${one.key}/partner/${one.id}`, baseUrl);
    const token = `${today}.${keys.sign('partner', signed(one.institution_id, one.id, today))}`;
    address.searchParams.set('k', token);
    try {
      await mailer.send(letterToPartner(one.email, one.body.name, address.href));
      return 'asked';
    } catch (error) {
      await store.moveAsked(db, actor, one, after, before);
      log({ event: 'partners.mail-failed', id: one.id, error });
      return 'failed';
    }
  }

  async function remind(one: store.Lapsing, today: string): Promise<void> {
    const { owner_email: to, until_on: untilOn, reminded_on: before } = one;
    if (!to || !untilOn || !mailer.configured || !(await store.moveReminded(db, one, before, today))) return;
    try {
      const address = new URL(`/${one.key}/keten/afspraken`, baseUrl);
      await mailer.send(letterToOwner(to, one.partner.name, untilOn, address.href));
    } catch (error) {
      await store.moveReminded(db, one, today, before);
      log({ event: 'partners.mail-failed', id: one.id, error });
    }
  }

  return {
    /** The daily round. May run more often, and in more than one process. */
    async round(now: Date): Promise<void> {
      const today = dayOf(now);
      for (const one of await store.partners(db)) {
        const asked = {
          checkedOn: one.checked_on ?? undefined,
          askedOn: one.asked_on ?? undefined,
          askedTimes: one.asked_times,
        };
        if (shouldAsk(asked, today)) await ask(CLOCK, one, today);
      }
      for (const one of await store.lapsing(db, today, addDays(today, REMIND_DAYS[0]))) {
        const term = { untilOn: one.until_on ?? undefined, remindedOn: one.reminded_on ?? undefined };
        if (shouldRemind(term, today)) await remind(one, today);
      }
    },

    /** Asks one partner at once, because a coordinator wants to know. @throws HttpError (not found) */
    async askNow(actor: Actor, id: string, now: Date): Promise<AskOutcome> {
      const one = await store.partner(db, actor, id);
      if (!one) throw notFound();
      return ask(actor, one, dayOf(now));
    },

    /** Whether a link is ours, speaks about this partner, and is not too old. */
    opens(institutionId: string, id: string, token: string, now: Date): boolean {
      const [day = '', signature = ''] = token.split('.');
      const fresh = /^\d{4}-\d\d-\d\d$/.test(day) && addDays(day, LINK_DAYS) >= dayOf(now);
      return fresh && keys.verify('partner', signed(institutionId, id, day), signature);
    },
  };
}
