import type { Actor } from '../../../access/roles.ts';
import { ASKED_ITEMS } from '../../../core/hand-over/types.ts';
import { addDays, dayOf } from '../../../core/time/days.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { addDraft, changeHandOver, lockHandOver, removeHandOver } from '../stores/hand-overs.ts';
import { allPlaces } from '../stores/receptions.ts';
import { keepText } from '../stores/texts.ts';
import { addWord, allWords, openWord, removeWord } from '../stores/words.ts';
import { DRAFT_DAYS, OPEN_DAYS, WORD_DAYS } from '../../../core/hand-over/terms.ts';
import type { HandOverDeps } from './deps.ts';
import type { Draft } from '../schemas.ts';
import type { SealedWords } from './texts.ts';
import { seen } from './view.ts';

const PURPOSE = 'open-hand-over';

/** What a guide makes together with a student, and how the student opens it on their own device. */
export function guideService({ db, keys, ids }: HandOverDeps, words: SealedWords) {
  const signed = (actor: Actor, id: string) => `${actor.institutionId}.${id}`;

  /** A draft with a code that somebody gave: nobody's yet. @throws HttpError (not found) when the code is not ours */
  async function unopened(tx: Tx, actor: Actor, id: string, code: string) {
    const found = keys.verify(PURPOSE, signed(actor, id), code) ? await seen(tx, words, id) : undefined;
    const theirs = found?.row.student_id === actor.personId;
    if (!found || (!theirs && found.row.state !== 'drafted')) throw notFound();
    return found;
  }

  return {
    places: (actor: Actor) => db.asActor(actor, allPlaces),

    /** A draft without a student: who opens it with the code, makes it theirs. */
    async begin(
      actor: Actor,
      guideName: string,
      draft: Pick<Draft, 'initiativeId' | 'texts'>,
      now: Date,
    ): Promise<string> {
      const id = ids();
      const institutionId = actor.institutionId as string;
      const guideId = actor.personId as string;
      await words.begin(id, () => db.asActor(actor, async (tx) => {
        await addDraft(tx, {
          institutionId,
          id,
          initiativeId: draft.initiativeId,
          guideId,
          at: now,
          goneOn: addDays(dayOf(now), OPEN_DAYS),
        });
        await addWord(tx, { institutionId, id, guideId, guideName, at: now, goneOn: addDays(dayOf(now), WORD_DAYS) });
        for (const item of ASKED_ITEMS) {
          if (!draft.texts[item]) continue;
          const sealed = await words.seal(id, item, draft.texts[item]);
          await keepText(tx, institutionId, id, { item, author: 'guide', yes: false, sealed }, now);
        }
      }));
      return id;
    },

    /** What this guide made, and what students let them know. Nothing else of what became of it. */
    list: (actor: Actor) =>
      db.asActor(actor, async (tx) => {
        const rows = await allWords(tx);
        return Promise.all(
          rows.map(async (row) => ({
            ...(await words.stillShared(row)),
            said: row.said ? await words.open(row.id, 'said', row.said) : undefined,
          })),
        );
      }),

    /** A draft that waits for its student, with the code that opens it. @throws HttpError (not found) once opened */
    waiting: (actor: Actor, id: string) =>
      db.asActor(actor, async (tx) => {
        const found = await seen(tx, words, id);
        if (!found) throw notFound();
        return { ...found, code: keys.sign(PURPOSE, signed(actor, id)) };
      }),

    /** Throws away a draft that was not opened, or what was heard about one that was. */
    remove: (actor: Actor, id: string) =>
      db.asActor(actor, async (tx) => {
        // in this order: when the student opened it meanwhile it is theirs, and its keys stay
        if (await removeHandOver(tx, id)) await words.dropAll(id);
        await removeWord(tx, id);
        await words.share(id, false);
      }),

    /** What a student sees before making it theirs: who made it and for where, and not a word of it yet. */
    offered: (actor: Actor, id: string, code: string) =>
      db.asActor({ ...actor, subjectId: id }, (tx) => unopened(tx, actor, id, code)),

    /** The student opens it: from now on it is theirs, and the guide cannot read it any more. */
    open: (actor: Actor, id: string, code: string, now: Date) =>
      db.asActor({ ...actor, subjectId: id }, async (tx) => {
        await lockHandOver(tx, id);
        await unopened(tx, actor, id, code);
        const moved = await changeHandOver(tx, id, ['drafted'], {
          student_id: actor.personId,
          guide_id: null,
          gone_on: addDays(dayOf(now), DRAFT_DAYS),
        });
        if (!moved) throw notFound();
        await openWord(tx, id, now);
      }),
  };
}
export type GuideService = ReturnType<typeof guideService>;
