import type { Actor } from '../../../access/roles.ts';
import { RULES } from '../../../core/advice/rules/index.ts';
import { rulesInUse } from '../../../core/advice/own.ts';
import type { CheckInRecord } from '../../../core/check-in/record.ts';
import { ownContent } from '../../../platform/content/content.ts';
import type { KeyStore } from '../../../platform/crypto/key-store.ts';
import type { Database } from '../../../platform/database/database.ts';
import { changeChoices, readChoices } from '../../../platform/vault/choices.ts';
import { readItem, readItems } from '../../../platform/vault/items.ts';
import { findVault } from '../../../platform/vault/vault.ts';
import { instrumentKnown } from '../stores/here.ts';

export type Deps = { readonly db: Database; readonly keyStore: KeyStore; readonly ids: () => string };

/** One check-in that this student keeps, with its instrument (undefined when that is gone). */
export const readRecord = ({ db, keyStore }: Deps, actor: Actor, id: string) => db.asActor(actor, async (tx) => {
  const vault = await findVault(tx, keyStore);
  const item = vault && await readItem<CheckInRecord>(tx, vault, 'record', id);
  return item && { record: item.value, instrument: await instrumentKnown(tx, item.value.instrument) };
});

/** All check-ins with one instrument, what the student put away, and the rules of the institution. */
export const readAround = (
  { db, keyStore }: Deps, actor: Actor, instrument: string,
) => db.asActor(actor, async (tx) => {
  const vault = await findVault(tx, keyStore);
  const records = vault ? await readItems<CheckInRecord>(tx, vault, 'record') : [];
  return {
    records: records.map(({ value }) => value).filter((one) => one.instrument === instrument),
    notForMe: (vault ? await readChoices(tx, vault) : {}).notForMe ?? [],
    rules: rulesInUse(RULES, await ownContent(tx, 'advice')),
  };
});

/** Remembers that advice is not for this student, or that it is again. */
export const changeNotForMe = (
  { db, keyStore, ids }: Deps, actor: Actor, change: (before: readonly string[]) => readonly string[],
) => db.asActor(actor, async (tx) => {
  const vault = await findVault(tx, keyStore);
  if (!vault) return;
  await changeChoices(tx, vault, ids, (before) => ({ ...before, notForMe: change(before.notForMe ?? []) }));
});
