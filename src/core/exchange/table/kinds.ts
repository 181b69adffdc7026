import { SCHEMES } from '../../frameworks/index.ts';
import { type Level, LEVELS, type Moment, type Place } from '../../initiatives/types.ts';
import { isEmail, isoDate, localMoment, webAddress } from '../checks.ts';
import { languageCode } from '../hsds/languages.ts';
import { type Code, codeFor, type Vocabulary, WORDS } from '../words.ts';
import { type Cell, joinWith, splitAt, wrong } from './cells.ts';

/** Kinds of cells: each reads a cell that isn't empty. */
export const text = (cell: string): Cell<string> => ({ value: cell.trim() });

/** One code of a vocabulary, or its Dutch or English word. */
export const code = <V extends Vocabulary>(vocabulary: V) => (cell: string): Cell<Code<V>> => {
  const value = codeFor(vocabulary, cell);
  if (value !== undefined) return { value };
  const known = Object.keys(WORDS[vocabulary]).join(', ');
  return wrong(`‘${cell}’ kennen we hier niet. Het kan zijn: ${known}.`,
    `We don't know ‘${cell}’ here. It can be: ${known}.`);
};

export function date(cell: string): Cell<string> {
  const value = isoDate(cell);
  return value === undefined
    ? wrong(`‘${cell}’ is geen datum. Schrijf 2026-12-01 of 1-12-2026.`,
      `‘${cell}’ is not a date. Write 2026-12-01 or 1-12-2026.`)
    : { value };
}

export const email = (cell: string): Cell<string> => (isEmail(cell.trim()) ? { value: cell.trim() }
  : wrong(`‘${cell}’ is geen mailadres.`, `‘${cell}’ is not a mail address.`));

export function address(cell: string): Cell<string> {
  const value = webAddress(cell);
  return value === undefined
    ? wrong(`‘${cell}’ is geen webadres. Het begint met https://.`,
      `‘${cell}’ is not a web address. It starts with https://.`)
    : { value };
}

export const wholeNumber = (cell: string): Cell<number> => (/^\d{1,4}$/.test(cell.trim()) ? { value: Number(cell) }
  : wrong(`‘${cell}’ is geen heel getal.`, `‘${cell}’ is not a whole number.`));

export function level(cell: string): Cell<Level> {
  const value = LEVELS.find((one) => String(one) === cell.trim());
  return value === undefined
    ? wrong(`‘${cell}’ is geen niveau. Het is een getal van 1 tot en met 6.`,
      `‘${cell}’ is not a level. It is a number from 1 to 6.`)
    : { value };
}

export function yesNo(cell: string): Cell<boolean> {
  const word = cell.trim().toLowerCase();
  if (['true', 'ja', 'yes', '1', 'waar'].includes(word)) return { value: true };
  if (['false', 'nee', 'no', '0', 'onwaar'].includes(word)) return { value: false };
  return wrong(`‘${cell}’ is geen ja of nee.`, `‘${cell}’ is not yes or no.`);
}

export function language(cell: string): Cell<string> {
  const value = languageCode(cell);
  return value === undefined
    ? wrong(`‘${cell}’ kennen we niet als taal. Schrijf een code zoals nl.`,
      `We don't know the language ‘${cell}’. Write a code such as nl.`)
    : { value };
}

const BUILT_IN = new Set(SCHEMES.map(({ id }) => id));
const IDS = new Set(SCHEMES.flatMap((scheme) => scheme.concepts.map(({ id }) => id)));

/** A concept id. One of a built-in scheme must exist; an institution's own scheme is checked where it is known. */
export function concept(cell: string): Cell<string> {
  const [scheme = ''] = cell.split('.');
  const fine = /^[a-z][\w-]*\.[\w.-]+$/.test(cell) && (IDS.has(cell) || !BUILT_IN.has(scheme));
  return fine ? { value: cell }
    : wrong(`‘${cell}’ is geen begrip uit een kader. Het lijkt op fs-t.2.3.`,
      `‘${cell}’ is not a concept of a framework. It looks like fs-t.2.3.`);
}

export const unit = (cell: string): Cell<string> => (/^[a-z0-9][\w-]*$/i.test(cell) ? { value: cell }
  : wrong(`‘${cell}’ is geen sleutel van een eenheid.`, `‘${cell}’ is not the key of a unit.`));

/** `name | address | postal code | city | hours in Dutch | hours in English`; only the name is needed. */
export function place(cell: string): Cell<Place> {
  const [name = '', street, postalCode, city, nl, en] = splitAt(cell, '|').map((part) => part.trim() || undefined);
  if (name === '') return wrong('Een plek begint met een naam.', 'A place starts with a name.');
  const hours = { ...(nl ? { nl } : {}), ...(en ? { en } : {}) };
  return {
    value: {
      name, ...(street ? { address: street } : {}), ...(postalCode ? { postalCode } : {}), ...(city ? { city } : {}),
      ...(nl || en ? { hours } : {}),
    },
  };
}

export function placeText({ name, address: street, postalCode, city, hours }: Place): string {
  const parts = [name, street ?? '', postalCode ?? '', city ?? '', hours?.nl ?? '', hours?.en ?? ''];
  const last = parts.findLastIndex((part) => part !== '');
  return joinWith(parts.slice(0, last + 1), '|');
}

/** `start/end/places left`, such as `2026-12-01T13:00/2026-12-01T15:00/8`; only the start is needed. */
export function moment(cell: string): Cell<Moment> {
  const [first = '', second = '', third = ''] = cell.split('/').map((part) => part.trim());
  const [start, end] = [localMoment(first), localMoment(second)];
  const placesLeft = /^\d{1,5}$/.test(third) ? Number(third) : undefined;
  const fine = start !== undefined && (second === '' || (end !== undefined && end >= start))
    && (third === '' || placesLeft !== undefined);
  if (!fine) return wrong(`‘${cell}’ is geen moment. Schrijf 2026-12-01T13:00/2026-12-01T15:00/8.`,
    `‘${cell}’ is not a moment. Write 2026-12-01T13:00/2026-12-01T15:00/8.`);
  return { value: { start, ...(end === undefined ? {} : { end }),
    ...(placesLeft === undefined ? {} : { placesLeft }) } };
}

export const momentText = ({ start, end = '', placesLeft }: Moment): string =>
  [start, end, placesLeft ?? ''].join('/').replace(/\/+$/, '');
