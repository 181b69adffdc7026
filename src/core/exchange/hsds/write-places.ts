import type { Lang } from '../../frameworks/types.ts';
import type { Place } from '../../initiatives/types.ts';
import { derivedId } from '../uuid.ts';
import { isDateTime } from './clean.ts';
import type { Raw } from './raw.ts';
import { scheduleFor } from './schedules.ts';
import { ROOT } from './terms.ts';
import type { Exported } from './types.ts';

const there = (given: Readonly<Record<string, unknown>>): Raw =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

/** Hours in words; `notes` holds the other language. HSDS has one language. */
function hoursAs(id: string, { hours }: Place, lang: Lang): readonly Raw[] {
  const notes = hours?.[lang === 'nl' ? 'en' : 'nl'];
  return hours === undefined || (hours[lang] ?? notes) === undefined ? []
    : [there({ id: derivedId(id, 'schedule'), description: hours[lang], notes })];
}

/** The schema asks for every part of an address; a part we don't know is an empty text. */
function addressesOf(id: string, { address, city, postalCode }: Place): readonly Raw[] {
  if (address === undefined && city === undefined && postalCode === undefined) return [];
  return [{
    id: derivedId(id, 'address'), address_1: address ?? '', city: city ?? '', state_province: '',
    postal_code: postalCode ?? '', country: 'NL', address_type: 'physical',
  }];
}

/** A place of an institution has one id, whatever happens there. */
function locationOf(place: Place, institution: string): Raw {
  const id = derivedId(ROOT, 'location', institution, place.name, place.address ?? '', place.city ?? '');
  const addresses = addressesOf(id, place);
  return { id, location_type: 'physical', name: place.name, ...(addresses.length > 0 ? { addresses } : {}) };
}

function placesOf({ id, institution, places = [] }: Exported, lang: Lang): readonly Raw[] {
  return places.map((place, at) => {
    const own = derivedId(id, 'service_at_location', String(at), place.name);
    const schedules = hoursAs(own, place, lang);
    const location = locationOf(place, institution.key);
    return {
      id: own, service_id: id, location_id: location.id, ...(schedules.length > 0 ? { schedules } : {}), location,
    };
  });
}

function capacitiesOf({ id, moments = [], updatedAt }: Exported, lang: Lang): readonly Raw[] {
  if (!isDateTime(updatedAt)) return [];
  const unit = { id: derivedId(ROOT, 'unit', 'place'), name: { nl: 'plaats', en: 'place' }[lang] };
  return moments.filter(({ placesLeft }) => placesLeft !== undefined).map(({ start, end, placesLeft }) => ({
    id: derivedId(id, 'capacity', start, end ?? ''), service_id: id, unit, available: placesLeft, description: start,
    updated: updatedAt,
  }));
}

/** Where and when, as HSDS has it: places, moments as schedules that happen once, and the places left at a moment. */
export function writeWhen(item: Exported, lang: Lang): Raw {
  const schedules = (item.moments ?? []).map((moment, at) =>
    scheduleFor(derivedId(item.id, 'moment', String(at), moment.start), moment));
  const lists = { schedules, service_at_locations: placesOf(item, lang), capacities: capacitiesOf(item, lang) };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
