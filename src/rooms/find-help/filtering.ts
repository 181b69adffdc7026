import { localOf } from '../../core/time/days.ts';
import type { Filters } from './schemas.ts';
import type { Findable } from './store.ts';

type Unit = { readonly id: string; readonly parent_id: string | null };

/** Possible within this many days counts as "now". */
const NOW_DAYS = 3;

/** The unit itself and everything above it: an offer of a faculty is for its programmes too. */
function upwards(unit: string, units: readonly Unit[]): readonly string[] {
  const parent = units.find(({ id }) => id === unit)?.parent_id;
  return parent ? [unit, ...upwards(parent, units)] : [unit];
}

/** Whether one can start within a few days: it is always there, one can walk in, or hardly anybody waits. */
export function availableNow(offer: Findable, now: Date): boolean {
  const forms = offer.forms ?? [];
  if (forms.some((form) => ['online', 'self-help', 'drop-in', 'phone', 'chat', 'place'].includes(form))) return true;
  if (offer.waiting) return offer.waiting.fromDays <= NOW_DAYS;
  const until = localOf(new Date(now.getTime() + NOW_DAYS * 86_400_000));
  return (offer.moments ?? []).some(
    ({ start, placesLeft }) => start >= localOf(now) && start <= until && placesLeft !== 0,
  );
}

/** Whether an offer passes the filters. What an offer does not say, does not keep it away. */
export function matches(offer: Findable, filters: Filters, units: readonly Unit[], now: Date): boolean {
  const { levels, forms, audiences, language, unit, theme, available } = filters;
  if (theme && offer.concepts.length > 0 && !offer.concepts.some((id) => id.startsWith(`${theme}.`))) return false;
  if (levels.length > 0 && !(offer.level && levels.includes(offer.level))) return false;
  if (forms.length > 0 && !forms.some((form) => offer.forms?.includes(form))) return false;
  if (audiences.length > 0 && !audiences.some((audience) => offer.audiences?.includes(audience))) return false;
  if (language && offer.languages?.length && !offer.languages.includes(language)) return false;
  if (unit && offer.unitIds.length > 0 && !upwards(unit, units).some((id) => offer.unitIds.includes(id))) return false;
  return !available || availableNow(offer, now);
}
