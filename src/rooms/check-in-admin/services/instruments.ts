import type { Actor } from '../../../access/roles.ts';
import type { Decision } from '../../../core/check-in/decisions.ts';
import type { Beside } from '../../../core/instruments/fhir/from-questionnaire.ts';
import { OWN } from '../../../core/instruments/own/index.ts';
import { problem } from '../../../core/instruments/problem.ts';
import type { Database } from '../../../platform/database/database.ts';
import { notFound } from '../../../platform/http/errors.ts';
import { bringIn, type BroughtIn } from '../../../platform/instruments/bring-in.ts';
import { type ClinicalKey, type Here, missingFor } from '../here.ts';
import * as store from '../stores/instruments.ts';
import { whole } from '../whole.ts';

/** Ours, unless one of theirs has its key; then theirs. */
function here(rows: readonly store.InstrumentRow[]): readonly Here[] {
  const rowOf = (key: string) => rows.find((row) => row.key === key);
  const ours = OWN.filter(({ key }) => !rowOf(key)?.body).map((instrument): Here => ({
    instrument, isOn: rowOf(instrument.key)?.is_on ?? true, decided: {}, ours: true, replaces: false,
  }));
  const theirs = rows.flatMap((row): readonly Here[] => (row.body ? [{
    instrument: row.body, isOn: row.is_on, decided: row.decided, ours: false,
    replaces: OWN.some(({ key }) => key === row.key),
  }] : []));
  return [...ours, ...theirs];
}

const EDITION = problem('/edition', 'Deze editie is er al, met een andere inhoud. Geef de nieuwe een andere editie.',
  'This edition is there already, with other content. Give the new one another edition.');

const same = (one: unknown, other: unknown): boolean => {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]);
  };
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
};

/** Instruments of an institution: ours on or off, and theirs. */
export function instrumentsService(db: Database) {
  const all = async (actor: Actor) => here(await store.readInstruments(db, whole(actor)));
  async function one(actor: Actor, key: string): Promise<Here> {
    const found = (await all(actor)).find(({ instrument }) => instrument.key === key);
    if (!found) throw notFound();
    return found;
  }
  return {
    all, one,
    /** Reads a file and keeps the instrument, off. Nothing is kept when something is wrong. */
    async bringIn(actor: Actor, text: string, beside: Beside, now: Date): Promise<BroughtIn> {
      const rows = await store.readInstruments(db, whole(actor));
      const read = bringIn(text, beside);
      if (!read.ok) return read;
      const { key, edition } = read.instrument;
      const known = rows.find((row) => row.key === key)?.body ?? OWN.find((own) => own.key === key);
      if (known && same(known, read.instrument)) return read;
      if (known?.edition === edition) return { ok: false, problems: [EDITION] };
      await store.putInstrument(db, actor, read.instrument, now);
      return read;
    },
    /** @returns what is still to be decided; then it stays off. The database refuses it as well */
    async switchTo(actor: Actor, key: string, on: boolean, now: Date): Promise<readonly ClinicalKey[]> {
      const found = await one(actor, key);
      const missing = on ? missingFor(found) : [];
      if (missing.length > 0) return missing;
      await (found.ours ? store.switchOurs : store.switchTheirs)(db, actor, key, on, now);
      return [];
    },
    async decide(actor: Actor, key: string, about: ClinicalKey, decision: Decision, now: Date): Promise<void> {
      const { instrument } = await one(actor, key);
      if (!instrument.clinical) throw notFound();
      await store.decideInstrument(db, actor, { key, about, decision }, now);
    },
    async remove(actor: Actor, key: string): Promise<void> {
      const { ours } = await one(actor, key);
      if (ours) throw notFound();
      await store.removeInstrument(db, actor, key);
    },
  };
}
export type InstrumentsService = ReturnType<typeof instrumentsService>;
