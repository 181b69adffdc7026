import type { Tx } from '../../../platform/database/database.ts';
import type { Vault } from '../../../platform/vault/vault.ts';

export type Every = 'once' | 'month';
/** A reminder as it stands there: its day in the open, where it goes and what it says sealed. */
export type Row = {
  readonly id: string; readonly sealed: string; readonly lang: 'nl' | 'en'; readonly every: Every;
  readonly next_on: string;
};

/** The reminder of who asks; undefined when there is none. */
export const ownReminder = (tx: Tx): Promise<Row | undefined> => tx.selectFrom('check_in_reminder')
  .select(['id', 'sealed', 'lang', 'every', 'next_on']).executeTakeFirst();

export const addReminder = (tx: Tx, vault: Vault, row: Row) => tx.insertInto('check_in_reminder')
  .values({ institution_id: vault.institutionId, vault_id: vault.id, ...row }).execute();

/** Takes away those of who asks: a student's own, or the one that a signed link speaks about. @returns which */
export const removeReminder = async (tx: Tx): Promise<readonly string[]> =>
  (await tx.deleteFrom('check_in_reminder').returning('id').execute()).map(({ id }) => id);
