import type { Tx } from '../../../platform/database/database.ts';

/** Takes away gifts past their day, and those whose receiver has not that role any more. @returns which those were */
export const clearOver = (tx: Tx, today: string) => tx.deleteFrom('gift')
  .where(({ or, eb, not, exists, selectFrom }) => or([
    eb('until_on', '<', today),
    not(exists(selectFrom('role_grant').select('role_grant.person_id')
      .whereRef('role_grant.institution_id', '=', 'gift.institution_id')
      .whereRef('role_grant.person_id', '=', 'gift.receiver_id').whereRef('role_grant.role', '=', 'gift.receiver_role'))),
  ]))
  .returning(['institution_id', 'id']).execute();

/** Who has not that role any more does not stand on the list in it. */
export const clearList = (tx: Tx) => tx.deleteFrom('gift_receiver')
  .where(({ not, exists, selectFrom }) => not(exists(selectFrom('role_grant').select('role_grant.person_id')
    .whereRef('role_grant.institution_id', '=', 'gift_receiver.institution_id')
    .whereRef('role_grant.person_id', '=', 'gift_receiver.person_id')
    .whereRef('role_grant.role', '=', 'gift_receiver.role'))))
  .execute();
