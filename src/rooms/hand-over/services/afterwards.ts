import type { Actor } from '../../../access/roles.ts';
import { isUnderWay } from '../../../core/hand-over/states.ts';
import { ASKED_ITEMS, type AskedItem } from '../../../core/hand-over/types.ts';
import { addDays, dayOf } from '../../../core/time/days.ts';
import { conflict, HttpError } from '../../../platform/http/errors.ts';
import { changeHandOver, removeHandOver } from '../stores/hand-overs.ts';
import { dropTexts } from '../stores/texts.ts';
import { WITHDRAWN_DAYS } from '../../../core/hand-over/terms.ts';
import type { OwnHandOvers } from './own.ts';
import type { Draft } from '../schemas.ts';
import type { SealedWords } from './texts.ts';

type Begin = (actor: Actor, initiativeId: string, texts: Draft['texts'], now: Date) => Promise<string>;

/** What a student can still do once a hand-over was sent: answer, tell, take back, go elsewhere, stop. */
export function afterwards(own: OwnHandOvers, words: SealedWords, begin: Begin) {
  return {
    /** HAND-7: one yes is taken back after sending; those words are gone for the receiver as well. */
    takeBack: (actor: Actor, id: string, item: AskedItem | undefined) => own.within(actor, id, async (tx) => {
      if (!item) throw new HttpError('invalid');
      await own.drop(tx, id, item);
    }),

    /**
     * HAND-8: stops. A draft, and one that has ended, disappear. One that is under way is withdrawn: its words are
     * gone, and whoever received it sees only that there was one.
     */
    stop: (actor: Actor, id: string, now: Date) => own.within(actor, id, async (tx, found) => {
      const { row, word } = found;
      if (word?.said || word?.steps) await own.tell(tx, found, { steps: false, step: word.step, said: null });
      if (!isUnderWay(row.state)) {
        await removeHandOver(tx, id);
        await words.dropAll(id);
        return;
      }
      await dropTexts(tx, id);
      const moved = await changeHandOver(tx, id, [row.state], {
        state: 'withdrawn', student_id: null, theme: null, ended_at: now, gone_on: addDays(dayOf(now), WITHDRAWN_DAYS),
      });
      if (!moved) throw conflict();
      await words.dropAll(id);
    }),

    /** One line back, and the day that suits. */
    answer: (actor: Actor, id: string, said: { readonly back?: string; readonly choice?: string }, now: Date) =>
      own.within(actor, id, async (tx, { row }) => {
        if (!isUnderWay(row.state)) throw conflict();
        for (const item of ['choice', 'back'] as const) {
          const text = said[item];
          if (text) await own.keep(tx, actor, id, { item, text, yes: true }, now);
        }
      }),

    /** HAND-9: what the guide hears is what the student lets go, and no more. Empty takes it back. */
    tell: (actor: Actor, id: string, to: { readonly steps: boolean; readonly said: string }) =>
      own.within(actor, id, async (tx, found) => {
        const { word } = found;
        if (!word) throw conflict();
        if (!to.said) await words.drop(id, 'said');
        await own.tell(tx, found, {
          steps: to.steps, step: to.steps ? word.step : null, said: to.said ? await words.seal(id, 'said', to.said) : null,
        });
      }),

    /** Takes the same words to the better place that was named: a new draft, without any yes. @returns its id */
    async follow(actor: Actor, id: string, now: Date): Promise<string> {
      const { better, texts } = await own.within(actor, id, (_, found) => Promise.resolve(found));
      if (!better) throw conflict();
      const same = Object.fromEntries(ASKED_ITEMS.map((item) => [item, texts[item]?.text ?? ''])) as Draft['texts'];
      return begin(actor, better.id, same, now);
    },
  };
}
