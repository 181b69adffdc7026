import type { Actor } from '../../../access/roles.ts';
import { understand } from '../../../core/finding/index.ts';
import { isDraft, isUnderWay } from '../../../core/hand-over/states.ts';
import { ASKED_ITEMS, type AskedItem } from '../../../core/hand-over/types.ts';
import { addDays, dayOf } from '../../../core/time/days.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { HttpError, notFound } from '../../../platform/http/errors.ts';
import { addDraft, allHandOvers, changeHandOver, removeHandOver } from '../stores/hand-overs.ts';
import { allPlaces } from '../stores/receptions.ts';
import { dropTexts, keepText } from '../stores/texts.ts';
import { removeWord, tellGuide } from '../stores/words.ts';
import { DRAFT_DAYS, type HandOverDeps, SENT_DAYS, WITHDRAWN_DAYS } from './deps.ts';
import { count } from './marks.ts';
import type { Notify } from './notify.ts';
import type { SealedWords } from './texts.ts';
import { seen, type Seen } from './view.ts';

/** A draft as the student made it: what each item says, what may go along, and where to. */
export type Draft = {
  readonly initiativeId: string;
  readonly texts: Readonly<Record<AskedItem, string>>;
  readonly yes: readonly AskedItem[];
  /** may the guide hear of each step by itself */
  readonly steps: boolean;
};

const conflict = () => new HttpError('conflict');

/** What a student does with their own hand-overs. Nobody else can do any of this. */
export function studentService({ db, keyStore, ids }: HandOverDeps, words: SealedWords, notify: Notify) {
  const within = <T>(actor: Actor, id: string, work: (tx: Tx, found: Seen) => Promise<T>) =>
    db.asActor({ ...actor, subjectId: id }, async (tx) => {
      const found = await seen(tx, words, id);
      if (!found || found.row.student_id !== actor.personId) throw notFound();
      return work(tx, found);
    });

  const keep = async (tx: Tx, actor: Actor, id: string, item: AskedItem | 'choice' | 'back', text: string, yes: boolean, now: Date) =>
    keepText(tx, actor.institutionId as string, id,
      { item, author: 'student', yes, sealed: await words.seal(id, item, text) }, now);

  async function drop(tx: Tx, id: string, item: AskedItem): Promise<void> {
    await words.drop(id, item);
    await dropTexts(tx, id, [item]);
  }

  return {
    list: (actor: Actor) => db.asActor(actor, async (tx) => ({ rows: await allHandOvers(tx), places: await allPlaces(tx) })),
    places: (actor: Actor) => db.asActor(actor, allPlaces),
    one: (actor: Actor, id: string) => within(actor, id, (_, found) => Promise.resolve(found)),

    /** Begins a draft. @returns its id */
    async begin(actor: Actor, initiativeId: string, texts: Draft['texts'], now: Date): Promise<string> {
      const id = ids();
      await words.begin(id);
      await db.asActor(actor, async (tx) => {
        await addDraft(tx, {
          institutionId: actor.institutionId as string, id, initiativeId, studentId: actor.personId, at: now,
          goneOn: addDays(dayOf(now), DRAFT_DAYS),
        });
        for (const item of ASKED_ITEMS) if (texts[item]) await keep(tx, actor, id, item, texts[item], false, now);
      });
      return id;
    },

    /** HAND-5: saves the words and the yes to each item. What got no yes is kept in the draft only. */
    consent: (actor: Actor, id: string, draft: Draft, now: Date) => within(actor, id, async (tx, { row, word, places }) => {
      const place = places.find((one) => one.id === draft.initiativeId && one.open);
      if (!place || !isDraft(row.state)) throw conflict();
      for (const item of ASKED_ITEMS) {
        if (draft.texts[item]) await keep(tx, actor, id, item, draft.texts[item], draft.yes.includes(item), now);
        else await drop(tx, id, item);
      }
      if (word) await tellGuide(tx, id, { steps: draft.steps && !place.confidential, step: word.step, said: word.said }, now);
      const moved = await changeHandOver(tx, id, [row.state], {
        state: 'consented', consented_at: now, initiative_id: place.id,
        recipients: place.people.map((one) => one.id), recipient_names: place.people.map((one) => one.name),
        gone_on: addDays(dayOf(now), DRAFT_DAYS),
      });
      if (!moved) throw conflict();
    }),

    /** Takes the yes back before anything went. */
    rework: (actor: Actor, id: string) => within(actor, id, async (tx) => {
      if (!await changeHandOver(tx, id, ['consented'], { state: 'drafted', consented_at: null, recipients: [], recipient_names: [] }))
        throw conflict();
    }),

    /** HAND-6: only what has a yes goes; the rest of the words disappears for good. */
    async send(actor: Actor, id: string, now: Date): Promise<void> {
      const recipients = await within(actor, id, async (tx, { row, texts, place, word }) => {
        if (row.state !== 'consented' || !place?.open || !texts.question?.yes) throw conflict();
        for (const item of ASKED_ITEMS) if (!texts[item]?.yes) await drop(tx, id, item);
        const theme = understand(texts.question.text).themes[0]?.id ?? place.concepts.find((one) => one.startsWith('fs-t.')) ?? null;
        const today = dayOf(now);
        const moved = await changeHandOver(tx, id, ['consented'], {
          state: 'sent', sent_at: now, theme, due_on: addDays(today, place.termDays), gone_on: addDays(today, SENT_DAYS),
        });
        if (!moved) throw conflict();
        if (word?.steps) await tellGuide(tx, id, { steps: true, step: 'sent', said: word.said }, now);
        await count(tx, keyStore, {
          institutionId: row.institution_id, studentId: actor.personId as string, theme, initiativeId: place.id, what: 'asked',
        }, now);
        return row.recipients;
      });
      await notify(actor.institutionId as string, recipients, 'new');
    },

    /** HAND-7: one yes is taken back after sending; those words are gone for the receiver as well. */
    takeBack: (actor: Actor, id: string, item: AskedItem) => within(actor, id, async (tx) => drop(tx, id, item)),

    /**
     * HAND-8: stops. A draft, and one that has ended, disappear. One that is under way is withdrawn: its words are gone,
     * and whoever received it sees only that there was one.
     */
    stop: (actor: Actor, id: string, now: Date) => within(actor, id, async (tx, { row, word }) => {
      await words.dropAll(id);
      if (word?.said || word?.steps) await tellGuide(tx, id, { steps: false, step: word.step, said: null }, now);
      if (!isUnderWay(row.state)) {
        await removeHandOver(tx, id);
        return;
      }
      await dropTexts(tx, id);
      const moved = await changeHandOver(tx, id, [row.state], {
        state: 'withdrawn', student_id: null, theme: null, ended_at: now, gone_on: addDays(dayOf(now), WITHDRAWN_DAYS),
      });
      if (!moved) throw conflict();
    }),

    /** One line back, and the date that suits. */
    answer: (actor: Actor, id: string, said: { readonly back?: string; readonly choice?: string }, now: Date) =>
      within(actor, id, async (tx, { row }) => {
        if (!isUnderWay(row.state)) throw conflict();
        if (said.choice) await keep(tx, actor, id, 'choice', said.choice, true, now);
        if (said.back) await keep(tx, actor, id, 'back', said.back, true, now);
        return row.recipients;
      }),

    /** HAND-9: what the guide hears is what the student lets go, and no more. Empty takes it back. */
    tell: (actor: Actor, id: string, to: { readonly steps: boolean; readonly said: string }, now: Date) =>
      within(actor, id, async (tx, { word, place }) => {
        if (!word) throw notFound();
        if (!to.said) await words.drop(id, 'said');
        await tellGuide(tx, id, {
          steps: to.steps && !place?.confidential, step: to.steps ? word.step : null,
          said: to.said ? await words.seal(id, 'said', to.said) : null,
        }, now);
      }),

    /** Takes the same words to the better place that was named: a new draft, without any yes. @returns its id */
    async follow(actor: Actor, id: string, now: Date): Promise<string> {
      const { better, texts } = await this.one(actor, id);
      if (!better) throw notFound();
      const same = Object.fromEntries(ASKED_ITEMS.map((item) => [item, texts[item]?.text ?? ''])) as Draft['texts'];
      return this.begin(actor, better.id, same, now);
    },

    /** Forgets what was said to the guide about a hand-over that is no more. */
    forgetWord: (actor: Actor, id: string) => within(actor, id, (tx) => removeWord(tx, id)),
  };
}
export type StudentService = ReturnType<typeof studentService>;
