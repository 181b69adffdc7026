import type { Actor } from '../../../access/roles.ts';
import type { AskedItem } from '../../../core/hand-over/types.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { lockHandOver } from '../stores/hand-overs.ts';
import { dropTexts, keepText } from '../stores/texts.ts';
import { tellGuide } from '../stores/words.ts';
import type { SealedWords } from './texts.ts';
import { seen, type Seen } from './view.ts';

/** What every step of a student starts from: the hand-over is theirs, and so are its words. */
export function ownHandOvers(db: Database, words: SealedWords) {
  return {
    /** @throws HttpError (not found) when it is not this student's */
    within: <T>(actor: Actor, id: string, work: (tx: Tx, found: Seen) => Promise<T>): Promise<T> =>
      db.asActor({ ...actor, subjectId: id }, async (tx) => {
        await lockHandOver(tx, id);
        const found = await seen(tx, words, id);
        if (!found || found.row.student_id !== actor.personId) throw notFound();
        return work(tx, found);
      }),

    async keep(
      tx: Tx, actor: Actor, id: string, one: { item: AskedItem | 'choice' | 'back'; text: string; yes: boolean }, now: Date,
    ): Promise<void> {
      const sealed = await words.seal(id, one.item, one.text);
      const text = { item: one.item, author: 'student', yes: one.yes, sealed } as const;
      await keepText(tx, actor.institutionId as string, id, text, now);
    },

    /** HAND-9: what a guide hears; of a confidential offer no step, whatever was shared before it became one. */
    async tell(tx: Tx, { row, place }: Seen, to: Parameters<typeof tellGuide>[2]): Promise<void> {
      const heard = place?.confidential ? { ...to, steps: false, step: null } : to;
      await tellGuide(tx, row.id, heard);
      await words.share(row.id, heard.steps || heard.step !== null);
    },

    /** The key first: from then on nobody can read it, whatever happens to the row. */
    async drop(tx: Tx, id: string, item: AskedItem): Promise<void> {
      await words.drop(id, item);
      await dropTexts(tx, id, [item]);
    },
  };
}
export type OwnHandOvers = ReturnType<typeof ownHandOvers>;
