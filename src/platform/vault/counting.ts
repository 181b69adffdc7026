import type { Actor } from '../../access/roles.ts';
import type { Scores } from '../../core/instruments/types.ts';
import type { KeyStore } from '../crypto/key-store.ts';
import type { Database, Tx } from '../database/database.ts';
import { dropKeys, noteDropped } from './keys.ts';
import { addItem, readItem, readItems, removeItem } from './items.ts';
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
 * The pseudonym for a series: made once, kept in the vault, another one after what counted was taken back. Its place
 * in the vault is fixed, so that two devices at the same moment end with one.
 */
async function nameIn({ db, ids }: Deps, actor: Actor, vault: Vault, series: string): Promise<string> {
  const id = pseudonym(vault, 'counted', series);
  const find = () => db.asActor(actor, (tx) => readItem<Counted>(tx, vault, 'counted', id));
  const known = await find();
  if (known) return known.value.pseudonym;
  const value: Counted = { series, pseudonym: ids() };
  try {
    await db.asActor(actor, (tx) => addItem(tx, vault, 'counted', { id, goneOn: FOREVER, value }));
  } catch (error) {
    const first = (error as { code?: string }).code === '23505' ? await find() : undefined;
    if (!first) throw error;
    return first.value.pseudonym;
  }
  return value.pseudonym;
}

/**
 * Lets a check-in count, once for a round or a month. In transactions of its own, so that nothing in the database ties
 * it to the student's record.
 * When everything of this student is removed meanwhile, this goes with it.
 */
export async function addContribution(deps: Deps, actor: Actor, vault: Vault, one: Counting): Promise<void> {
  const { db, keyStore, ids } = deps;
  const name = await nameIn(deps, actor, vault, one.series);
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
 * Takes back what this student let count, as far as no figure was made of it.
 * @param today the day that is written beside keys that were thrown away
 * @param series only what counts in this series; absent: everything
 */
export async function takeBackContributions(
  deps: Deps, actor: Actor, vault: Vault, today: string, series?: string,
): Promise<void> {
  const names = await deps.db.asActor(actor, async (tx) => {
    const all = (await readItems<Counted>(tx, vault, 'counted'))
      .filter(({ value }) => series === undefined || value.series === series);
    for (const { id } of all) await removeItem(tx, vault, 'counted', id);
    const gone = all.map(({ value }) => value.pseudonym);
    await noteDropped(tx, vault.institutionId, gone.map((name) => ({ group: 'counted', name })), today);
    return gone;
  });
  await clearContributions(deps, actor, names);
}
