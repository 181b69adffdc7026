import type { Actor } from '../../access/roles.ts';
import type { Database } from '../../platform/database/database.ts';

/** How often each theme was asked about and followed up since a day; null is "not understood". */
export const counts = (db: Database, actor: Actor, since: string) =>
  db.asActor(actor, (tx) =>
    tx
      .selectFrom('question_count')
      .select(['theme', 'what', (eb) => eb.fn.countAll<number>().as('count')])
      .where('month', '>=', since)
      .groupBy(['theme', 'what'])
      .execute(),
  );

export const sentQuestions = (db: Database, actor: Actor) =>
  db.asActor(actor, (tx) =>
    tx
      .selectFrom('sent_question')
      .select(['id', 'sent_on', 'question'])
      .orderBy('sent_on', 'desc')
      .limit(200)
      .execute(),
  );

export const removeQuestion = (db: Database, actor: Actor, id: string) =>
  db.asActor(actor, (tx) => tx.deleteFrom('sent_question').where('id', '=', id).execute());

export const ownWords = (db: Database, actor: Actor) =>
  db.asActor(actor, (tx) => tx.selectFrom('own_word').select(['phrase', 'theme']).orderBy('phrase').execute());

export const addWord = (db: Database, actor: Actor, word: { phrase: string; theme: string; at: Date }) =>
  db.asActor(actor, (tx) =>
    tx
      .insertInto('own_word')
      .values({
        institution_id: actor.institutionId as string,
        phrase: word.phrase,
        theme: word.theme,
        added_at: word.at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );

export const removeWord = (db: Database, actor: Actor, word: { phrase: string; theme: string }) =>
  db.asActor(actor, (tx) =>
    tx.deleteFrom('own_word').where('phrase', '=', word.phrase).where('theme', '=', word.theme).execute(),
  );
