import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import { inParts } from '../../../platform/database/parts.ts';
import type { Address } from '../types.ts';

/**
 * Takes the list away of the round that the actor names (`subjectId`), as far as no letter has gone. Without a word
 * about which: whoever keeps a round cannot read its list, so not pick from it either.
 */
export const clearPeople = (tx: Tx) => tx.deleteFrom('round_address').execute();

type Of = { readonly institutionId: string; readonly roundId: string; readonly ids: () => string };

/** Who had a letter already stays, and gets no second one. */
export const addPeople = (tx: Tx, { institutionId, roundId, ids }: Of, people: readonly Address[]): Promise<void> =>
  inParts(people, (part) => tx.insertInto('round_address').values(part.map(({ email, lang }) => ({
    institution_id: institutionId, id: ids(), round_id: roundId, email, lang,
  }))).onConflict((conflict) => conflict.doNothing()).execute());

/** How many are on the list; nothing when there is none. */
export const setInvited = (tx: Tx, roundId: string, invited: number | null) =>
  tx.updateTable('round').set({ invited }).where('id', '=', roundId).where(sql<boolean>`closed_on is null`).execute();
