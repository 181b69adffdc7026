import type { Actor } from '../../../access/roles.ts';
import { isUnderWay, mayMove } from '../../../core/hand-over/states.ts';
import type { HandOverState, PassedStep } from '../../../core/hand-over/types.ts';
import { KEEP_DAYS } from '../../../core/hand-over/terms.ts';
import { addDays, dayOf } from '../../../core/time/days.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { conflict, notFound } from '../../../platform/http/errors.ts';
import { allHandOvers, changeHandOver, lockHandOver } from '../stores/hand-overs.ts';
import { allPlaces } from '../stores/receptions.ts';
import { keepText } from '../stores/texts.ts';
import { passStep } from '../stores/words.ts';
import type { HandOverDeps } from './deps.ts';
import { count } from './marks.ts';
import type { SealedWords } from './texts.ts';
import { seen, type Seen } from './view.ts';

/** What a receiver writes to the student. */
export type Reply = { readonly answer?: string; readonly dates?: readonly string[] };

/** What somebody does with the hand-overs that were sent to them by name. */
export function receiverService({ db, keyStore }: HandOverDeps, words: SealedWords) {
  const within = <T>(actor: Actor, id: string, work: (tx: Tx, found: Seen) => Promise<T>) =>
    db.asActor(actor, async (tx) => {
      await lockHandOver(tx, id);
      const found = await seen(tx, words, id);
      if (!found) throw notFound();
      return work(tx, found);
    });

  async function write(
    tx: Tx,
    { row }: Seen,
    item: 'answer' | 'dates' | 'reason',
    text: string | undefined,
    now: Date,
  ) {
    if (!text) return;
    const sealed = await words.seal(row.id, item, text);
    await keepText(tx, row.institution_id, row.id, { item, author: 'receiver', yes: false, sealed }, now);
  }

  type Change = Parameters<typeof changeHandOver>[3] & { readonly state: HandOverState };
  /** Before anything is written, so that nothing is when it stands elsewhere by now. A form that comes twice is one. */
  async function move(tx: Tx, { row, word, place }: Seen, to: Change, step?: PassedStep) {
    if (row.state === to.state && (!to.accepted_by || to.accepted_by === row.accepted_by)) return;
    if (!mayMove('receiver', row.state, to.state)) throw conflict();
    if (!(await changeHandOver(tx, row.id, [row.state], to))) throw conflict();
    if (step && word?.steps && !place?.confidential) await passStep(tx, row.id, step);
  }

  const keptUntil = ({ place }: Seen, now: Date) => addDays(dayOf(now), place?.keepDays ?? KEEP_DAYS);

  const reply = async (tx: Tx, found: Seen, { answer, dates = [] }: Reply, now: Date) => {
    await write(tx, found, 'answer', answer, now);
    await write(tx, found, 'dates', dates.join('\n'), now);
  };

  return {
    inbox: (actor: Actor) =>
      db.asActor(actor, async (tx) => ({ rows: await allHandOvers(tx), places: await allPlaces(tx) })),

    /** One of them; opening a new one is how the student learns that it was seen. */
    open: (actor: Actor, id: string, now: Date) =>
      within(actor, id, async (tx, found) => {
        if (found.row.state !== 'sent') return found;
        await move(tx, found, { state: 'seen', seen_at: now });
        return { ...found, row: { ...found.row, state: 'seen' as const, seen_at: now } };
      }),

    accept: (actor: Actor, id: string, said: Reply, now: Date) =>
      within(actor, id, async (tx, found) => {
        await move(tx, found, { state: 'accepted', accepted_at: now, accepted_by: actor.personId }, 'accepted');
        await reply(tx, found, said, now);
      }),

    /** New dates, or another line, while it is under way. */
    reply: (actor: Actor, id: string, said: Reply, now: Date) =>
      within(actor, id, async (tx, found) => {
        if (!isUnderWay(found.row.state)) throw conflict();
        await reply(tx, found, said, now);
      }),

    contact: (actor: Actor, id: string, now: Date) =>
      within(actor, id, (tx, found) =>
        move(tx, found, { state: 'first-contact', first_contact_at: now }, 'first-contact'),
      ),

    close: (actor: Actor, id: string, now: Date) =>
      within(actor, id, (tx, found) =>
        move(tx, found, { state: 'closed', ended_at: now, gone_on: keptUntil(found, now) }, 'closed'),
      ),

    /** HAND-10: a no comes with a reason, and a better place where there is one. The student decides about that. */
    decline: (actor: Actor, id: string, no: { readonly reason: string; readonly betterId?: string }, now: Date) =>
      within(actor, id, async (tx, found) => {
        const { row } = found;
        if (!isUnderWay(row.state)) throw conflict();
        await move(
          tx,
          found,
          { state: 'declined', ended_at: now, better_id: no.betterId ?? null, gone_on: keptUntil(found, now) },
        );
        await write(tx, found, 'reason', no.reason, now);
        if (row.student_id)
          await count(
            tx,
            keyStore,
            {
              institutionId: row.institution_id,
              studentId: row.student_id,
              theme: row.theme,
              initiativeId: row.initiative_id,
              what: 'declined',
            },
            now,
          );
      }),
  };
}
export type ReceiverService = ReturnType<typeof receiverService>;
