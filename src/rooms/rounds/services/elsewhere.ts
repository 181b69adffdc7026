import { createHash } from 'node:crypto';
import type { Actor } from '../../../access/roles.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import { OWN } from '../../../core/instruments/own/index.ts';
import { columnsOf, readElsewhere, type Refusal, type RoundsMap } from '../../../core/rounds/elsewhere.ts';
import { audit } from '../../../platform/audit/audit.ts';
import type { Database } from '../../../platform/database/database.ts';
import * as store from '../stores/elsewhere.ts';

/** A round has a code of eight signs; that of a round from elsewhere follows from its key. */
export const codeOfKey = (institutionId: string, key: string): string =>
  createHash('sha256').update(`${institutionId}.${key}`).digest('hex').slice(0, 8);

export type Outcome =
  | { readonly state: 'loaded'; readonly people: number; readonly refused: readonly Refusal[] }
  | { readonly state: 'nothing'; readonly refused: readonly Refusal[] }
  | { readonly state: 'already' }
  | { readonly state: 'unfit'; readonly problems: readonly string[] };

type Given = {
  readonly key: string; readonly map: RoundsMap; readonly rows: readonly (readonly string[])[]; readonly now: Date;
};

/** Rounds that were measured elsewhere, for the role that will make group figures only (ROUND-13). */
export function elsewhereService({ db, ids }: { readonly db: Database; readonly ids: () => string }) {
  return {
    /** Loads a file once. A second time with the same key changes nothing. */
    async load(institutionId: string, { key, map, rows, now }: Given): Promise<Outcome> {
      const actor: Actor = { acting: 'release', institutionId };
      const id = ids();
      const outcome = await db.asActor(actor, async (tx): Promise<Outcome> => {
        const code = codeOfKey(institutionId, key);
        if (await store.isThere(tx, code)) return { state: 'already' };
        const instrument = await store.broughtIn(tx, map.instrument) ?? OWN.find((one) => one.key === map.instrument);
        const units = await store.unitsByKey(tx);
        const problems = unfit(map, rows[0] ?? [], instrument);
        if (problems.length > 0) return { state: 'unfit', problems };
        const lines = readElsewhere(map, rows, instrument, new Set(units.keys()));
        const people = lines.flatMap((line) => (line.ok ? [line.value] : []));
        const refused = lines.flatMap((one): readonly Refusal[] => {
          if (one.ok) return [];
          const { ok: _, ...refusal } = one;
          return [refusal];
        });
        if (people.length === 0) return { state: 'nothing', refused };
        await store.addElsewhere(tx, actor, { id, code, map, people, units, ids, at: now });
        return { state: 'loaded', people: people.length, refused };
      });
      if (outcome.state === 'loaded') await audit(db, actor, { event: 'round.imported', objectId: id, outcome: 'done', at: now });
      return outcome;
    },
  };

  /** What of a map does not fit the file, or what there is here: by place in the map. */
  function unfit(map: RoundsMap, header: readonly string[], instrument: Instrument | undefined): readonly string[] {
    const names = header.map((name) => name.trim());
    const gone = columnsOf(map).filter((column) => !names.includes(column)).map((column) => `the file has no column "${column}"`);
    const twice = columnsOf(map).filter((column) => names.filter((name) => name === column).length > 1)
      .map((column) => `the file has more than one column "${column}"`);
    const asks = [...Object.keys(map.scores), ...Object.keys(map.items)].length > 0;
    if (asks && !instrument) return [...gone, ...twice, `instrument: there is no instrument "${map.instrument}" here: declare its scales in the map`];
    const unknown = (place: 'scores' | 'items', known: readonly { readonly key: string }[]) => Object.keys(map[place])
      .filter((key) => !known.some((one) => one.key === key)).map((key) => `${place}.${key}: ${map.instrument} has no such thing`);
    return [...gone, ...twice, ...unknown('scores', instrument?.scores ?? []), ...unknown('items', instrument?.items ?? [])];
  }
}
