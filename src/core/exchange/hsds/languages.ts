import type { Text } from '../../frameworks/types.ts';
import { listOf, type Raw, textOf } from './raw.ts';

/** ISO 639-1, 639-3 and the names, for the languages that help is given in at Dutch institutions. */
const ROWS: readonly (readonly [short: string, long: string, nl: string, en: string])[] = [
  ['nl', 'nld', 'Nederlands', 'Dutch'], ['en', 'eng', 'Engels', 'English'], ['de', 'deu', 'Duits', 'German'],
  ['fr', 'fra', 'Frans', 'French'], ['es', 'spa', 'Spaans', 'Spanish'], ['it', 'ita', 'Italiaans', 'Italian'],
  ['pt', 'por', 'Portugees', 'Portuguese'], ['pl', 'pol', 'Pools', 'Polish'], ['tr', 'tur', 'Turks', 'Turkish'],
  ['ar', 'ara', 'Arabisch', 'Arabic'], ['uk', 'ukr', 'Oekraïens', 'Ukrainian'], ['ru', 'rus', 'Russisch', 'Russian'],
  ['zh', 'zho', 'Chinees', 'Chinese'], ['fa', 'fas', 'Perzisch', 'Persian'], ['ti', 'tir', 'Tigrinya', 'Tigrinya'],
  ['so', 'som', 'Somalisch', 'Somali'], ['ur', 'urd', 'Urdu', 'Urdu'], ['fy', 'fry', 'Fries', 'Frisian'],
  ['ro', 'ron', 'Roemeens', 'Romanian'], ['bg', 'bul', 'Bulgaars', 'Bulgarian'], ['hi', 'hin', 'Hindi', 'Hindi'],
  ['id', 'ind', 'Indonesisch', 'Indonesian'], ['el', 'ell', 'Grieks', 'Greek'],
];

/**
 * A language as ISO 639-1, from a code ("nl", "nld") or a name ("Dutch", "Nederlands").
 * @returns undefined for a language without such a code here
 */
export function languageCode(given: string): string | undefined {
  const word = given.trim().toLowerCase();
  const row = ROWS.find((names) => names.some((name) => name.toLowerCase() === word));
  return row?.[0] ?? (/^[a-z]{2}$/.test(word) ? word : undefined);
}

/** The name of a language in both languages of the interface; the code itself when the name isn't known. */
export function languageName(code: string): Text {
  const row = ROWS.find(([short]) => short === code);
  return row ? { nl: row[2], en: row[3] } : { nl: code, en: code };
}

/** The languages that a service is given in. Undefined when none is named, or none is known. */
export function readLanguages(service: Raw): readonly string[] | undefined {
  const codes = listOf(service, 'languages')
    .map((language) => languageCode(textOf(language, 'code') ?? '') ?? languageCode(textOf(language, 'name') ?? ''))
    .filter((code) => code !== undefined);
  return codes.length > 0 ? [...new Set(codes)] : undefined;
}
