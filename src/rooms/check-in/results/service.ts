import type { Actor } from '../../../access/roles.ts';
import { adviceFor, keyOf } from '../../../core/advice/advice.ts';
import type { AdviceRule, Advised } from '../../../core/advice/types.ts';
import type { CheckInRecord } from '../../../core/check-in/record.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import { notFound } from '../../../platform/http/errors.ts';
import * as store from './store.ts';
import type { Around, ModulesHere, OfferCard, OffersFor } from './types.ts';

/** So many offers stand beside an advice; the rest is one link away. */
const OFFERS = 2;
/** What can stand in a list of what is not for somebody. */
const KEY = /^ADVICE-\d{1,4} (module|offers|person|page) [a-z0-9.,-]{1,200}$/;
const MOST_ASIDE = 200;

type Deps = store.Deps & { readonly offersFor: OffersFor; readonly modulesHere?: ModulesHere };

/** What came of a check-in, with what may help. Everything is read as the student, and told to nobody. */
export function resultService({ offersFor, modulesHere, ...deps }: Deps) {
  async function usable(rules: readonly AdviceRule[], institutionId: string): Promise<readonly AdviceRule[]> {
    const here = await modulesHere?.(institutionId);
    return here ? rules.filter(({ then }) => then.kind !== 'module' || here.has(then.target)) : rules;
  }

  async function offersOf(advice: readonly Advised[], institutionId: string, lang: Lang, now: Date) {
    const found = new Map<string, readonly OfferCard[]>();
    for (const { key, rule: { then } } of advice) {
      if (then.kind !== 'offers') continue;
      const offers = await offersFor(institutionId, { themes: then.target.split(','), words: '' }, lang, now);
      found.set(key, offers.slice(0, OFFERS));
    }
    return found;
  }

  /**
   * What stands around a check-in, kept or not. Reads what the student kept before; keeps nothing.
   * @param record what was just filled in, or what is kept
   */
  async function around(
    actor: Actor, { instrument, record }: { instrument: Instrument; record: CheckInRecord }, lang: Lang, now: Date,
  ): Promise<Around> {
    const institutionId = actor.institutionId as string;
    const { records, notForMe, rules } = await store.readAround(deps, actor, instrument.key);
    const earlier = records.filter(({ on, edition }) => on < record.on && edition === record.edition)
      .sort((a, b) => a.on.localeCompare(b.on));
    const asked = { instrument, answers: record.answers, scores: record.scores, earlier };
    const open = await usable(rules, institutionId);
    const advice = adviceFor({ ...asked, rules: open, notForMe });
    const away = open.filter((rule) => notForMe.includes(keyOf(rule)));
    const aside = adviceFor({ ...asked, rules: away, notForMe: [] });
    return { earlier, advice, aside, offers: await offersOf(advice, institutionId, lang, now) };
  }

  return {
    around,
    /**
     * One check-in that this student keeps.
     * @returns without an instrument when the institution no longer has it
     * @throws HttpError (not found), also for what is somebody else's
     */
    async one(actor: Actor, id: string, lang: Lang, now: Date) {
      const found = await store.readRecord(deps, actor, id);
      if (!found) throw notFound();
      const { record, instrument } = found;
      if (!instrument) return { record };
      return { record, instrument, around: await around(actor, { instrument, record }, lang, now) };
    },
    /** Puts an advice away, or takes it back. What cannot be advice changes nothing. */
    async notForMe(actor: Actor, key: string, back: boolean): Promise<void> {
      if (!KEY.test(key)) return;
      await store.changeNotForMe(deps, actor, (before) => {
        const without = before.filter((one) => one !== key);
        return back ? without : [...without, key].slice(-MOST_ASIDE);
      });
    },
  };
}
export type ResultService = ReturnType<typeof resultService>;
