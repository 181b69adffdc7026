import fc from 'fast-check';
import { SCHEMES } from '../../src/core/frameworks/index.ts';
import type { Exported } from '../../src/core/exchange/hsds/types.ts';
import {
  AIMS, AUDIENCES, FORMS, KINDS, LEVELS, type Moment, type PartText, STATUSES, TRANSITIONS,
} from '../../src/core/initiatives/types.ts';

const NL = ['Rust', 'Praat met een student die naar je luistert.', 'Kom langs bij de balie, ook zonder afspraak.',
  'Voor wie niet kan slapen; of juist te veel (slaapt)',
    'Samen studeren in de huiskamer\n\nElke dag open, behalve op zondag',
  '€ 10 | per keer', '=1+1', '"gratis"', "'s avonds", 'a;b\\c'];
const EN = ['Calm', 'Talk with a student who listens to you.', 'Come by, without an appointment.', 'Free of charge',
  'Study together in the living room', '+31 is the number of the country', 'Yoga'];

const subset = <T>(values: readonly T[]): fc.Arbitrary<T[] | undefined> =>
  fc.option(fc.subarray([...values], { minLength: 1, maxLength: Math.min(3, values.length) }), { nil: undefined });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** A text with at least one language. */
export const partText: fc.Arbitrary<PartText> = fc.oneof(
  fc.record({ nl: fc.constantFrom(...NL) }), fc.record({ en: fc.constantFrom(...EN) }),
  fc.record({ nl: fc.constantFrom(...NL), en: fc.constantFrom(...EN) }),
);

const day = fc.integer({ min: 0, max: 700 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const moment: fc.Arbitrary<Moment> = fc.record({
  start: day.map((date) => `${date}T13:00`), hours: fc.option(fc.integer({ min: 14, max: 23 })),
  placesLeft: maybe(fc.nat(40)),
}).map(({ start, hours, placesLeft }) => ({
  start, ...(hours === null ? {} : { end: `${start.slice(0, 10)}T${hours}:30` }),
  ...(placesLeft === undefined ? {} : { placesLeft }),
}));
const place = fc.record({
  name: fc.constantFrom('De Linde', 'Gebouw B | zaal 2', 'Plein; buiten'),
    address: fc.constantFrom('Voorbeeldlaan 1', 'Dorpsplein 2'),
  city: fc.constantFrom('Voorbeeldstad', 'Elders'), postalCode: fc.constant('0000 AA'), hours: maybe(partText),
}, { requiredKeys: ['name'] });
const waiting = fc.tuple(fc.nat(60), fc.nat(60), day)
  .map(([a, b, reportedOn]) => ({ fromDays: Math.min(a, b), toDays: Math.max(a, b), reportedOn }));

const institution = { key: 'voorbeeld', name: { nl: 'Hogeschool Voorbeeld', en: 'Voorbeeld University' } };
const concepts = SCHEMES.flatMap((scheme) => scheme.concepts.map(({ id }) => id))
  .filter((id) => !id.startsWith('care.'));

/** Any initiative that the product can hold, with invented texts. */
export const anyItem: fc.Arbitrary<Exported> = fc.record({
  id: fc.uuid(), updatedAt: fc.constant('2026-11-22T10:00:00.123Z'), institution: fc.constant(institution),
  name: partText, kind: fc.constantFrom(...KINDS), summary: partText, join: partText,
    status: fc.constantFrom(...STATUSES),
  owner: fc.record({ name: fc.constantFrom('Team Studentzaken', 'Bo Bedacht'),
    email: fc.constant('bo@voorbeeld.example') },
    { requiredKeys: ['name'] }),
  description: maybe(partText), level: maybe(fc.constantFrom(...LEVELS)), aim: maybe(fc.constantFrom(...AIMS)),
  forms: subset(FORMS), concepts: subset(concepts), audiences: subset(AUDIENCES), transitions: subset(TRANSITIONS),
  languages: subset(['nl', 'en', 'uk', 'de']), units: subset(['techniek', 'hbo-ict']),
  places: maybe(fc.array(place, { minLength: 1, maxLength: 2 })),
  moments: maybe(fc.uniqueArray(moment, { minLength: 1, maxLength: 3, selector: ({ start }) => start })),
  waiting: maybe(waiting), cost: maybe(partText),
  provider: maybe(fc.oneof(
    fc.record({ kind: fc.constant('internal' as const), name: fc.constant('Sportcentrum') }),
    fc.record({ kind: fc.constant('partner' as const), name: fc.constant('Stichting Voorbeeld'),
      url: fc.constant('https://stichting.example/') }),
  )),
  embedding: maybe(fc.constantFrom('central' as const, 'curriculum' as const)),
    funding: maybe(fc.constant('Bestuursakkoord')),
  contact: maybe(fc.record({ email: fc.constant('steun@voorbeeld.example'), phone: fc.constant('+31 0 000 00 00'),
    url: fc.constant('https://voorbeeld.example/rust?x=1') }, { requiredKeys: ['email'] })),
  minimumAge: maybe(fc.integer({ min: 12, max: 20 })), maximumAge: maybe(fc.integer({ min: 21, max: 99 })),
  reviewOn: maybe(day), checkedOn: maybe(day),
}).map((item) => Object.fromEntries(Object.entries(item)
  .filter(([, value]) => value !== undefined)) as unknown as Exported);
