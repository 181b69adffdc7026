import { toHsdsService } from '../../../core/exchange/hsds/index.ts';
import { isRaw, textOf } from '../../../core/exchange/hsds/raw.ts';
import { toTable } from '../../../core/exchange/table/index.ts';
import type { Lang, Scheme } from '../../../core/frameworks/types.ts';
import type { Institution } from '../../../core/institution/types.ts';
import type { Initiative } from '../../../core/initiatives/types.ts';
import type { Kept } from '../../../platform/catalogue/read.ts';

type All = { readonly kept: readonly Kept[]; readonly unitKeys: ReadonlyMap<string, string> };

/** An initiative with the keys of its units, as they stand in files. */
function withUnits({ initiative, unitIds }: Kept, unitKeys: All['unitKeys']): Initiative {
  const { units: _, ...rest } = initiative;
  const units = unitIds.flatMap((id) => unitKeys.get(id) ?? []);
  return units.length > 0 ? { ...rest, units } : rest;
}

/** Rows of the full format, the header first. */
export const rowsOf = ({ kept, unitKeys }: All): readonly (readonly string[])[] => toTable(kept.map((one) => (
  { ...withUnits(one, unitKeys), id: one.id, ...(one.sourceKey ? { key: one.sourceKey } : {}) })));

/** What came as HSDS goes out in the language it came in, because its own texts go out with it. */
const languageOf = ({ initiative: { name }, source }: Kept, lang: Lang): Lang =>
  (['nl', 'en'] as const).find((one) => isRaw(source) && textOf(source, 'name') === name[one]) ?? lang;

/** HSDS services in full, with owner and funding: for a coordinator, not for the world. */
export function servicesOf({ kept, unitKeys }: All, { key, name }: Institution, own: readonly Scheme[], lang: Lang) {
  return kept.map((one) => toHsdsService({
    ...withUnits(one, unitKeys), id: one.id, updatedAt: one.updatedAt.toISOString(), institution: { key, name },
    source: one.source,
  }, { detail: 'full', lang: languageOf(one, lang), ownSchemes: own }));
}
