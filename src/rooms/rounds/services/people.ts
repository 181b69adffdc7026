import type { Actor } from '../../../access/roles.ts';
import { takesPeople } from '../../../core/rounds/rules.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import { conflict, HttpError, notFound } from '../../../platform/http/errors.ts';
import { readPeople } from '../people-file.ts';
import * as people from '../stores/people.ts';
import * as store from '../stores/rounds.ts';

type PeopleDeps = { readonly db: Database; readonly ids: () => string };

/** The list of whom to write: put in by who keeps the round, read by nobody but who sends the mail. */
export function peopleService({ db, ids }: PeopleDeps) {
  /** @throws HttpError (not found, not allowed; conflict when it is too late, or in class) */
  async function taking(tx: Tx, id: string, now: Date) {
    const round = await store.oneRound(tx, id);
    if (!round) throw notFound();
    if (!round.keeps) throw new HttpError('not-allowed');
    const open = round.closed_on === null && takesPeople({ opensOn: round.opens_on }, dayOf(now));
    if (round.elsewhere || round.in_class || !open) throw conflict();
    return { round, units: await store.units(tx) };
  }

  return {
    /**
     * Puts a list in the place of what was there (ROUND-9). Nothing happens when no line is good.
     * @param rows the header first @throws HttpError (not found, not allowed, conflict)
     */
    load: (actor: Actor, id: string, rows: readonly (readonly string[])[], now: Date) =>
      db.asActor({ ...actor, subjectId: id }, async (tx) => {
        const { round, units } = await taking(tx, id, now);
        const tree = new Map(units.map((unit) => [unit.id, unit.parent_id]));
        const read = readPeople(rows, { round, units, tree });
        if (!read.ok || read.people.length === 0) return read;
        await people.clearPeople(tx);
        await people.addPeople(tx, { institutionId: actor.institutionId as string, roundId: id, ids }, read.people);
        await people.setInvited(tx, id, read.people.length);
        return read;
      }),

    /** Takes the list away again. @throws HttpError (not found, not allowed, conflict) */
    clear: (actor: Actor, id: string, now: Date) => db.asActor({ ...actor, subjectId: id }, async (tx) => {
      await taking(tx, id, now);
      await people.clearPeople(tx);
      await people.setInvited(tx, id, null);
    }),
  };
}
