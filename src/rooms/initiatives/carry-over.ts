import type { Initiative } from '../../core/initiatives/types.ts';

/** Places that the form has room for. */
export const PLACES = 3;

/** Schemes whose places are not on the form: the level stands there by itself. */
const NOT_ON_FORM = /^care\./;

/** What the form does not show stays as it was: places beyond its room, and places in schemes it leaves out. */
export function carriedOver(before: Initiative, typed: Initiative): Initiative {
  const places = [...(typed.places ?? []), ...(before.places ?? []).slice(PLACES)];
  const concepts = [...(typed.concepts ?? []), ...(before.concepts ?? []).filter((id) => NOT_ON_FORM.test(id))];
  return {
    ...typed,
    ...(places.length > 0 ? { places } : {}),
    ...(concepts.length > 0 ? { concepts: [...new Set(concepts)] } : {}),
  };
}
