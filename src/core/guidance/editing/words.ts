import type { Text } from '../../frameworks/types.ts';
import type { FieldShape, Problem, Read, Values } from './types.ts';

type TextField = Extract<FieldShape, { kind: 'text' }>;
type LinesField = Extract<FieldShape, { kind: 'lines' }>;
const LANGS = ['nl', 'en'] as const;

/** Where the address of help comes in a message. */
export const LINK = '{link}';

const tidy = (text = '') => text.replace(/\r\n?/g, '\n').trim();
const linesOf = (text = '') => tidy(text).split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** Whether something from outside has words in both languages. */
export const isText = (value: unknown): value is Text => {
  const { nl, en } = (value ?? {}) as Record<string, unknown>;
  return typeof nl === 'string' && typeof en === 'string' && nl !== '' && en !== '';
};

export const isTexts = (value: unknown): value is readonly Text[] =>
  Array.isArray(value) && value.length > 0 && value.every(isText);

function wrongWith(words: string, { most, link }: TextField): Omit<Problem, 'field'> | undefined {
  if (words === '') return { problem: 'empty' };
  if (words.length > most) return { problem: 'too-long', most };
  return link && words.split(LINK).length !== 2 ? { problem: 'link' } : undefined;
}

/** Words in both languages, out of the fields `name.nl` and `name.en`. */
export function readText(name: string, field: TextField, values: Values): Read {
  const value = { nl: tidy(values[`${name}.nl`]), en: tidy(values[`${name}.en`]) };
  const problems = LANGS.flatMap((lang) => {
    const wrong = wrongWith(value[lang], field);
    return wrong ? [{ field: `${name}.${lang}`, ...wrong }] : [];
  });
  return { value, problems };
}

function wrongLines(lines: readonly string[], { most, each }: LinesField): Omit<Problem, 'field'> | undefined {
  if (lines.length === 0) return { problem: 'empty' };
  if (lines.length > most) return { problem: 'too-many', most };
  return lines.some((line) => line.length > each) ? { problem: 'too-long', most: each } : undefined;
}

/** A list in both languages, a line for each: the same number in both, because they belong together. */
export function readLines(name: string, field: LinesField, values: Values): Read {
  const [nl, en] = [linesOf(values[`${name}.nl`]), linesOf(values[`${name}.en`])];
  const problems = [{ lang: 'nl', lines: nl }, { lang: 'en', lines: en }].flatMap(({ lang, lines }) => {
    const wrong = wrongLines(lines, field);
    return wrong ? [{ field: `${name}.${lang}`, ...wrong }] : [];
  });
  const uneven = problems.length === 0 && nl.length !== en.length;
  return {
    value: nl.map((line, i) => ({ nl: line, en: en[i] ?? '' })),
    problems: uneven ? [{ field: `${name}.en`, problem: 'uneven' }] : problems,
  };
}

/** What a form shows of words, and of a list of them. */
export const showText = (name: string, { nl, en }: Text): Values => ({ [`${name}.nl`]: nl, [`${name}.en`]: en });
export const showLines = (name: string, texts: readonly Text[]): Values =>
  Object.fromEntries(LANGS.map((lang) => [`${name}.${lang}`, texts.map((text) => text[lang]).join('\n')]));
