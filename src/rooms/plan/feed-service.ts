import type { Actor } from '../../access/roles.ts';
import { isUuid } from '../../core/exchange/uuid.ts';
import type { Keyring } from '../../platform/crypto/keyring.ts';
import type { Database } from '../../platform/database/database.ts';
import { coordinatorGrants } from './store/clock.ts';

const PURPOSE = 'plan-feed';

/**
 * The private address of a coordinator's calendar. The code holds for one person, one institution and the role as it
 * was given: when that is taken away the address stops, and does not come back with a new one.
 */
export function feedService({ db, keys }: { readonly db: Database; readonly keys: Keyring }) {
  const signed = (institutionId: string, personId: string, given: Date) =>
    `${institutionId}.${personId}.${given.toISOString()}`;

  return {
    /** What the address carries; undefined for somebody who is no coordinator now. */
    async feedCode(institutionId: string, personId: string): Promise<string | undefined> {
      const [first] = await coordinatorGrants(db, institutionId, personId);
      return first && `${personId}.${keys.sign(PURPOSE, signed(institutionId, personId, first.granted_at))}`;
    },

    /** Who a calendar asks for; undefined when the code is not ours, or the role it was made for is gone. */
    async feedActor(institutionId: string, code: string): Promise<Actor | undefined> {
      const [personId = '', signature = ''] = code.split('.');
      if (!isUuid(personId)) return undefined;
      const grants = await coordinatorGrants(db, institutionId, personId);
      const known = grants.some(({ granted_at: given }) =>
        keys.verify(PURPOSE, signed(institutionId, personId, given), signature),
      );
      if (!known) return undefined;
      const units = grants.flatMap(({ unit_id: unit }) => unit ?? []);
      return {
        acting: 'coordinator',
        role: 'coordinator',
        institutionId,
        personId,
        ...(units.length < grants.length ? {} : { unitIds: units }),
      };
    },
  };
}
