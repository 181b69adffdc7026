import type { Actor } from '../../../access/roles.ts';
import { dayOf } from '../../../core/time/days.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { parentSays, parentSees } from '../stores/own.ts';
import type { CheckInDeps } from './deps.ts';
import { PARENT } from './home.ts';

/** CHECK-3: a parent of who is below 16 says yes, or takes that back, with a signed link and nothing else. */
export function parentService({ db, keys }: CheckInDeps) {
  /** @throws HttpError (not found) */
  function linkTo(institutionId: string, vaultId: string, code: string): Actor {
    if (!keys.verify(PARENT, vaultId, code)) throw notFound();
    return { acting: 'link', institutionId, subjectId: vaultId };
  }
  return {
    /** @returns the day of the yes, if any. @throws HttpError (not found) when there is nothing (any more) */
    async parentOn(institutionId: string, vaultId: string, code: string): Promise<string | undefined> {
      const row = await db.asActor(linkTo(institutionId, vaultId, code), parentSees);
      if (!row) throw notFound();
      return row.parent_on ?? undefined;
    },
    /** @throws HttpError (not found) */
    async parentSays(institutionId: string, vaultId: string, code: string, yes: boolean, now: Date): Promise<void> {
      await db.asActor(linkTo(institutionId, vaultId, code), async (tx) => {
        if (!await parentSees(tx)) throw notFound();
        await parentSays(tx, vaultId, yes ? dayOf(now) : null);
      });
    },
  };
}
