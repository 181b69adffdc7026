import type { Text } from '../types.ts';
import { at, isFields, noteUnknown, type Fields, type Report } from './report.ts';

/** A text of 1 to `longest` characters, without the spaces around it; undefined, and an error, otherwise. */
export function readString(value: unknown, path: string, longest: number, report: Report): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text !== '' && text.length <= longest) return text;
  report.errors.push({
    path,
    message: text === ''
      ? { nl: 'Vul hier een tekst in.', en: 'Fill in a text here.' }
      : {
        nl: `Deze tekst is te lang: ${text.length} tekens, het mogen er ${longest} zijn.`,
        en: `This text is too long: ${text.length} characters, at most ${longest} are allowed.`,
      },
  });
  return undefined;
}

/** `{nl, en}`, one of the two, or a bare text: a language that lacks gets the words of the other, with a note. */
export function readText(value: unknown, path: string, longest: number, report: Report): Text | undefined {
  const fields: Fields = isFields(value) ? value : { '': value };
  if (isFields(value)) noteUnknown(value, ['nl', 'en'], path, report);
  const filled = ['nl', 'en', ''].filter((name) => fields[name] !== undefined && fields[name] !== '');
  if (filled.length === 0) {
    readString(undefined, path, longest, report);
    return undefined;
  }
  const texts = new Map(filled.map((name) =>
    [name, readString(fields[name], name === '' ? path : at(path, name), longest, report)]));
  if (filled.length === 1) report.notes.push({
    path,
    message: {
      nl: 'Er is één taal ingevuld. Die staat nu ook op de plek van de andere taal.',
      en: 'One language is filled in. It now stands in the place of the other one too.',
    },
  });
  const nl = texts.get('nl') ?? texts.get('') ?? texts.get('en');
  const en = texts.get('en') ?? nl;
  return nl === undefined || en === undefined ? undefined : { nl, en };
}

/** A short key of small letters, digits, dots and hyphens, because it may stand in an address. */
export function readKey(value: unknown, path: string, report: Report): string | undefined {
  const key = typeof value === 'number' ? String(value) : value;
  if (typeof key === 'string' && /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(key) && key.length <= 40) return key;
  report.errors.push({
    path,
    message: {
      nl: 'Gebruik een korte sleutel van kleine letters, cijfers, punten en streepjes, zoals "2.4".',
      en: 'Use a short key of small letters, digits, dots and hyphens, such as "2.4".',
    },
  });
  return undefined;
}
