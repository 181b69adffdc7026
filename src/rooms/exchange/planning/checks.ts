import type { GoodLine, LineError } from '../../../core/exchange/types.ts';
import { SCHEMES } from '../../../core/frameworks/index.ts';
import { type Known, within } from './known.ts';

const error = (field: string, nl: string, en: string): LineError => ({ field, message: { nl, en } });

const BUILT_IN = new Set(SCHEMES.map(({ id }) => id));

/** Concepts of schemes that this institution hasn't got. */
export function wrongConcepts({ initiative }: GoodLine, { ownConcepts }: Known): readonly LineError[] {
  return (initiative.concepts ?? [])
    .filter((id) => !BUILT_IN.has(id.split('.')[0] ?? '') && !ownConcepts.has(id))
    .map((id) => error('concepts', `‘${id}’ staat in geen enkel kader van deze instelling.`,
      `‘${id}’ is in no framework of this institution.`));
}

/** The units that a line names, or what is wrong with them. */
export function unitsOf(
  { initiative }: GoodLine, { units }: Known,
): { readonly ids: readonly string[] | undefined; readonly errors: readonly LineError[] } {
  if (!initiative.units?.length) return { ids: undefined, errors: [] };
  const byKey = new Map(units.map(({ key, id }) => [key, id]));
  const unknown = initiative.units.filter((key) => !byKey.has(key));
  return {
    ids: initiative.units.flatMap((key) => byKey.get(key) ?? []),
    errors: unknown.map((key) => error('units', `‘${key}’ is geen sleutel van een onderdeel van deze instelling.`,
      `‘${key}’ is not the key of a unit of this institution.`)),
  };
}

/**
 * Somebody with a role for some units loads for those only.
 * @param all the units of an initiative before and after; none of them means the whole institution
 */
export function outsideOwnUnits(
  all: readonly (readonly string[])[], { limitedTo, units }: Known,
): readonly LineError[] {
  if (limitedTo === undefined) return [];
  const own = within(limitedTo, units);
  return all.every((ids) => ids.length > 0 && ids.every((id) => own.has(id))) ? [] : [error('units',
    'Dit hoort bij een ander onderdeel dan waar jij voor werkt, of bij de hele instelling.',
    'This belongs to another unit than the one you work for, or to the whole institution.')];
}
