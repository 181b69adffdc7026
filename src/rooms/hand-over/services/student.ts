import type { Actor } from '../../../access/roles.ts';
import { understand } from '../../../core/finding/index.ts';
import { isDraft } from '../../../core/hand-over/states.ts';
import { ASKED_ITEMS } from '../../../core/hand-over/types.ts';
import { addDays, dayOf } from '../../../core/time/days.ts';
import { conflict } from '../../../platform/http/errors.ts';
import { addDraft, allHandOvers, changeHandOver } from '../stores/hand-overs.ts';
import type { Draft } from '../schemas.ts';
import { allPlaces, type Place } from '../stores/receptions.ts';
import { DRAFT_DAYS, SENT_DAYS } from '../../../core/hand-over/terms.ts';
import type { HandOverDeps } from './deps.ts';
import { afterwards } from './afterwards.ts';
import { count } from './marks.ts';
import type { Notify } from './notify.ts';
import { ownHandOvers } from './own.ts';
import type { SealedWords } from './texts.ts';

/** What it is about, for counting: as finding understands the question, else what the offer is about. */
const themeOf = (question: string, place: Place): string | null =>
  understand(question).themes[0]?.id ?? place.concepts.find((one) => one.startsWith('fs-t.')) ?? null;

/** What a student does with their own hand-overs. Nobody else can do any of this. */
export function studentService({ db, keyStore, ids }: HandOverDeps, words: SealedWords, notify: Notify) {
  const own = ownHandOvers(db, words);

  /** Begins a draft. @returns its id */
  async function begin(actor: Actor, initiativeId: string, texts: Draft['texts'], now: Date): Promise<string> {
    const id = ids();
    const institutionId = actor.institutionId as string;
    await words.begin(id, () => db.asActor(actor, async (tx) => {
      const goneOn = addDays(dayOf(now), DRAFT_DAYS);
      await addDraft(tx, { institutionId, id, initiativeId, studentId: actor.personId, at: now, goneOn });
      for (const item of ASKED_ITEMS) {
        if (texts[item]) await own.keep(tx, actor, id, { item, text: texts[item], yes: false }, now);
      }
    }));
    return id;
  }

  return {
    begin,
    ...afterwards(own, words, begin),
    list: (actor: Actor) =>
      db.asActor(actor, async (tx) => ({ rows: await allHandOvers(tx), places: await allPlaces(tx) })),
    places: (actor: Actor) => db.asActor(actor, allPlaces),
    one: (actor: Actor, id: string) => own.within(actor, id, (_, found) => Promise.resolve(found)),

    /** HAND-5: saves the words and the yes to each item. What got no yes is kept in the draft only. */
    consent: (actor: Actor, id: string, draft: Draft, now: Date) =>
      own.within(actor, id, async (tx, found) => {
        const { row, word, places } = found;
        const place = places.find((one) => one.id === draft.initiativeId && one.open);
        if (!place || !isDraft(row.state)) throw conflict();
        for (const item of ASKED_ITEMS) {
          const text = draft.texts[item];
          if (text) await own.keep(tx, actor, id, { item, text, yes: draft.yes.includes(item) }, now);
          else await own.drop(tx, id, item);
        }
        const moved = await changeHandOver(tx, id, [row.state], {
          state: 'consented', consented_at: now, initiative_id: place.id, gone_on: addDays(dayOf(now), DRAFT_DAYS),
          recipients: place.people.map((one) => one.id), recipient_names: place.people.map((one) => one.name),
        });
        if (!moved) throw conflict();
        const { steps } = draft;
        if (word) await own.tell(tx, { ...found, place }, { steps, step: word.step, said: word.said });
      }),

    /** Takes the yes back before anything went. */
    rework: (actor: Actor, id: string) => own.within(actor, id, async (tx) => {
      const back = { state: 'drafted' as const, consented_at: null, recipients: [], recipient_names: [] };
      if (!await changeHandOver(tx, id, ['consented'], back)) throw conflict();
    }),

    /** HAND-6: only what has a yes goes; the rest of the words disappears for good. */
    async send(actor: Actor, id: string, now: Date): Promise<void> {
      const recipients = await own.within(actor, id, async (tx, found) => {
        const { row, texts, place, word } = found;
        const same = place?.open && row.recipients.every((id) => place.people.some((one) => one.id === id));
        if (row.state !== 'consented' || !same || !texts.question?.yes) throw conflict();
        const theme = themeOf(texts.question.text, place);
        const today = dayOf(now);
        const moved = await changeHandOver(tx, id, ['consented'], {
          state: 'sent', sent_at: now, theme, due_on: addDays(today, place.termDays), gone_on: addDays(today, SENT_DAYS),
        });
        if (!moved) throw conflict();
        for (const item of ASKED_ITEMS) if (!texts[item]?.yes) await own.drop(tx, id, item);
        if (word?.steps) await own.tell(tx, found, { steps: true, step: 'sent', said: word.said });
        const studentId = actor.personId as string;
        const cell = { theme, initiativeId: place.id, what: 'asked' } as const;
        await count(tx, keyStore, { institutionId: row.institution_id, studentId, ...cell }, now);
        return row.recipients;
      });
      await notify(actor.institutionId as string, recipients, 'new');
    },
  };
}
export type StudentService = ReturnType<typeof studentService>;
