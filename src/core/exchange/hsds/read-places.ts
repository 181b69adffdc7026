import type { Lang } from '../../frameworks/types.ts';
import type { Initiative, Moment, PartText, Place } from '../../initiatives/types.ts';
import { inLang, plainText } from '../text.ts';
import { hoursIn, momentIn } from './schedules.ts';
import { listOf, numberOf, objectOf, type Raw, textOf } from './raw.ts';

export type When = Pick<Initiative, 'places' | 'moments'> & {
  /** opening hours of the service itself, when there is no place to hang them on */
  readonly hours?: string;
  /** addresses of virtual locations, of which the first is where to be online */
  readonly online: readonly string[];
};

function hoursOf(schedules: readonly Raw[], lang: Lang, marked: boolean): PartText | undefined {
  const recurring = schedules.filter((schedule) => momentIn(schedule) === undefined);
  const words = [...new Set(recurring.map((schedule) => hoursIn(schedule, lang)))].filter((text) => text !== undefined);
  const other = marked ? recurring.map((schedule) => textOf(schedule, 'notes')).find((text) => text !== undefined)
    : undefined;
  const hours = {
    ...(words.length > 0 ? inLang(lang, words.join('; ')) : {}),
    ...(other === undefined ? {} : inLang(lang === 'nl' ? 'en' : 'nl', other)),
  };
  return Object.keys(hours).length > 0 ? hours : undefined;
}

function placeOf(at: Raw, lang: Lang, marked: boolean): Place | undefined {
  const location = objectOf(at, 'location');
  const address = listOf(location, 'addresses').find((one) => one.address_type !== 'postal')
    ?? listOf(location, 'addresses')[0];
  const street = [textOf(address, 'address_1'), textOf(address, 'address_2')].filter(Boolean).join(', ');
  const name = textOf(location, 'name') ?? (street || textOf(at, 'description'));
  if (name === undefined) return undefined;
  const [city, postalCode] = [textOf(address, 'city'), textOf(address, 'postal_code')];
  const hours = hoursOf([...listOf(at, 'schedules'), ...listOf(location, 'schedules')], lang, marked);
  return {
    name: plainText(name), ...(street ? { address: street } : {}), ...(city === undefined ? {} : { city }),
    ...(postalCode === undefined ? {} : { postalCode }), ...(hours === undefined ? {} : { hours }),
  };
}

function momentsOf(service: Raw): readonly Moment[] {
  const left = new Map(listOf(service, 'capacities')
    .map((capacity) => [textOf(capacity, 'description'), numberOf(capacity, 'available')]));
  const all = [
    ...listOf(service, 'schedules'),
    ...listOf(service, 'service_at_locations').flatMap((at) => listOf(at, 'schedules')),
  ].map(momentIn).filter((moment) => moment !== undefined);
  const once = new Map(all.map((moment) => [`${moment.start} ${moment.end ?? ''}`, moment]));
  return [...once.values()].map((moment) => {
    const placesLeft = left.get(moment.start);
    return placesLeft === undefined ? moment : { ...moment, placesLeft };
  });
}

/**
 * Where and when: places with their hours, moments one can join.
 * @param marked whether the file is an export of ours, in which `notes` hold the hours in the other language
 */
export function readWhen(service: Raw, lang: Lang, marked: boolean): When {
  const all = listOf(service, 'service_at_locations');
  const virtual = (at: Raw): boolean => textOf(objectOf(at, 'location'), 'location_type') === 'virtual';
  const found = all.filter((at) => !virtual(at)).map((at) => placeOf(at, lang, marked))
    .filter((place) => place !== undefined);
  const general = hoursOf(listOf(service, 'schedules'), lang, marked);
  const places = found.map((place) => (place.hours || !general ? place : { ...place, hours: general }));
  const moments = momentsOf(service);
  const hours = places.length === 0 ? general?.[lang] : undefined;
  return {
    ...(places.length > 0 ? { places } : {}), ...(moments.length > 0 ? { moments } : {}),
    ...(hours === undefined ? {} : { hours }),
    online: all.filter(virtual).map((at) => textOf(objectOf(at, 'location'), 'url') ?? ''),
  };
}
