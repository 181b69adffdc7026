import type { GoodLine } from '../../../core/exchange/types.ts';
import type { Kept } from '../../../platform/catalogue/read.ts';

/** Finds what a line is about: by id, then by source key, then, for a sheet with names only, by name. */
export function finder(kept: readonly Kept[]): (line: GoodLine) => Kept | undefined {
  const byId = new Map(kept.map((one) => [one.id, one]));
  const byKey = new Map(kept.filter(({ sourceKey }) => sourceKey !== undefined).map((one) => [one.sourceKey, one]));
  const byName = new Map<string, Kept[]>();
  for (const one of kept) {
    for (const name of new Set(Object.values(one.initiative.name).map((text) => `name/${text.toLowerCase()}`))) {
      const known = byName.get(name);
      if (known) known.push(one);
      else byName.set(name, [one]);
    }
  }
  return ({ id, key }) => {
    const found = (id === undefined ? undefined : byId.get(id)) ?? byKey.get(key);
    const named = byName.get(key) ?? [];
    return found ?? (named.length === 1 ? named[0] : undefined);
  };
}
