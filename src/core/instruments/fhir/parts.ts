import type { Both } from '../types.ts';

/** Weight of an answer, as FHIR R4 has it. */
export const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
/** A text in another language, as FHIR R4 has it. */
export const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';
/** Ours: what FHIR has no place for, as JSON. */
export const DEFINITION = 'urn:samenhang:fhir:instrument';
/** Ours: what answers came to, as JSON. */
export const SCORES = 'urn:samenhang:fhir:scores';

export type Fhir = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is Fhir =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const textAt = (value: Fhir, key: string): string | undefined =>
  (typeof value[key] === 'string' && value[key].trim() !== '' ? value[key] : undefined);
export const listAt = (value: Fhir, key: string): readonly Fhir[] =>
  (Array.isArray(value[key]) ? value[key].filter(isObject) : []);

/** A text with its translation: Dutch in the field, English beside it. */
export const translated = (field: string, { nl, en }: Both): Fhir => ({
  [field]: nl,
  [`_${field}`]: { extension: [{ url: TRANSLATION, extension: [
    { url: 'lang', valueCode: 'en' }, { url: 'content', valueString: en },
  ] }] },
});

/** The extension with an address, of a value. */
export const extensionAt = (value: Fhir, url: string): Fhir | undefined =>
  listAt(value, 'extension').find((one) => one['url'] === url);

function translationOf(value: Fhir, field: string, lang: string): string | undefined {
  const around = value[`_${field}`];
  const found = isObject(around) ? listAt(around, 'extension').filter((one) => one['url'] === TRANSLATION) : [];
  const parts = found.map((one) => listAt(one, 'extension'))
    .find((list) => list.some((part) => part['url'] === 'lang' && textAt(part, 'valueCode')?.startsWith(lang)));
  const content = parts?.find((part) => part['url'] === 'content');
  return content && (textAt(content, 'valueString') ?? textAt(content, 'valueMarkdown'));
}

/** A text in both languages, and whether one stands in for the other. @param base language of the resource */
export function bothAt(value: Fhir, field: string, base: 'nl' | 'en'): (Both & { readonly lacks?: 'nl' | 'en' }) | undefined {
  const text = textAt(value, field);
  if (text === undefined) return undefined;
  const other = base === 'nl' ? 'en' : 'nl';
  const translation = translationOf(value, field, other);
  const pair = { nl: text, en: text, [other]: translation ?? text };
  return translation === undefined ? { ...pair, lacks: other } : pair;
}
