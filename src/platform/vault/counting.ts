import type { Actor } from '../../access/roles.ts';
import type { Scores } from '../../core/instruments/types.ts';
import type { KeyStore } from '../crypto/key-store.ts';
import type { Database, Tx } from '../database/database.ts';
import { dropKeys, noteDropped } from './keys.ts';
import { addItem, readItems } from './items.ts';
import { pseudonym, type Vault } from './vault.ts';

/** What a student lets count, without their name. */
export type Counting = {
  readonly series: string; readonly roundId?: string;
  /** the month, `2026-11` */
  readonly period: string;
  readonly instrument: string; readonly edition: string; readonly unitId?: string; readonly year?: number;
  readonly background: Readonly<Record<string, string>>; readonly scores: Scores;
};
/** Under which pseudonym something counts: known to the student's own vault only. */
type Counted = { readonly series: string; readonly pseudonym: string };

type Deps = { readonly db: Database; readonly keyStore: KeyStore; readonly ids: () => string };
/** Stays with the vault as long as the vault is there. */
const FOREVER = '9999-12-31';

const speaksOf = (actor: Actor, subjectId: string): Actor => ({ ...actor, subjectId });

/** What counts under a pseudonym and is not frozen yet goes. */
async function clear({ db, keyStore }: Deps, actor: Actor, name: string): Promise<void> {
  await db.asActor(speaksOf(actor, name), (tx) => tx.deleteFrom('contribution').execute());
  await dropKeys(keyStore, [{ group: 'counted', name }]);
}

/**
 * Lets a check-in count, once for a round or a month. In transactions of its own, so that nothing in the database ties
 * it to the student's record.
 * When everything of this student is removed meanwhile, this goes with it.
 */
export async function addContribution(deps: Deps, actor: Actor, vault: Vault, one: Counting): Promise<void> {
  const { db, keyStore, ids } = deps;
  const name = pseudonym(vault, 'series', one.series);
  await db.asActor(actor, async (tx) => {
    const known = await readItems<Counted>(tx, vault, 'counted');
    if (known.some(({ value }) => value.pseudonym === name)) return;
    const value: Counted = { series: one.series, pseudonym: name };
    await addItem(tx, vault, 'counted', { id: ids(), goneOn: FOREVER, value });
  });
  await keyStore.make('counted', name);
  await db.asActor(speaksOf(actor, name), (tx) => tx.insertInto('contribution').values({
    institution_id: vault.institutionId, id: ids(), series: one.series, round_id: one.roundId ?? null,
    period: one.period, instrument: one.instrument, edition: one.edition, pseudonym: name,
    unit_id: one.unitId ?? null, year: one.year ?? null,
    background: JSON.stringify(one.background), scores: JSON.stringify(one.scores),
  }).onConflict((conflict) => conflict.doNothing()).execute());
  const there = await db.asActor(actor, (tx) => countedOf(tx, vault));
  if (!there.includes(name)) await clear(deps, actor, name);
}

/** The pseudonyms under which something of this student counts. */
export const countedOf = async (tx: Tx, vault: Vault): Promise<readonly string[]> =>
  (await readItems<Counted>(tx, vault, 'counted')).map(({ value }) => value.pseudonym);

/** Clears what counts under these, and their keys. */
export async function clearContributions(
  deps: Deps, actor: Actor, names: readonly string[],
): Promise<void> {
  for (const name of names) await clear(deps, actor, name);
}

/**
 * Takes back everything that this student let count, as far as no figure was made of it.
 * @param today the day that is written beside keys that were thrown away
 */
export async function takeBackContributions(
  deps: Deps, actor: Actor, vault: Vault, today: string,
): Promise<void> {
  const names = await deps.db.asActor(actor, async (tx) => {
    const all = await countedOf(tx, vault);
    await tx.deleteFrom('vault_item').where('vault_id', '=', vault.id).where('kind', '=', 'counted').execute();
    await noteDropped(tx, vault.institutionId, all.map((name) => ({ group: 'counted', name })), today);
    return all;
  });
  await clearContributions(deps, actor, names);
}
