import type { Deps } from '../../../src/app/deps.ts';

const NAMES = ['open', 'goes', 'answered', 'granted'] as const;
type Ideas = Readonly<Record<(typeof NAMES)[number], string>>;

/** Ideas of one student, each for a route of its own, because an idea moves on when it is asked. @returns their ids */
export async function arrangeIdeas({ db, ids, now }: Deps, institutionId: string, student: string): Promise<Ideas> {
  const ideas = Object.fromEntries(NAMES.map((name) => [name, ids()])) as Ideas;
  await db.asActor({ acting: 'keeper' }, (tx) => tx.insertInto('student_proposal').values(NAMES.map((name) => ({
    institution_id: institutionId, id: ideas[name], by_person: student, title: 'Samen schaken', what: 'Elke week een potje.',
    asks_cents: 2500, asks_room: '', asks_help: '', reach: '', made_at: now(), account: null, spent_cents: null, people: null, accounted_on: null,
    ...(name === 'granted'
      ? { state: 'granted' as const, answer: 'Doen.', grant_cents: 2500, room: null, contact: 'Balie', answered_on: '2026-01-01' }
      : { state: 'sent' as const, answer: null, grant_cents: null, room: null, contact: null, answered_on: null }),
  }))).execute());
  return ideas;
}
