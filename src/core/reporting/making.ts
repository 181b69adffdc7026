import type { Lang, Text } from '../frameworks/types.ts';
import type { PartText } from '../initiatives/types.ts';
import { dayInWords } from '../time/days.ts';
import type { ReportDecision, ReportInput, ReportInitiative, ReportVoice } from './input.ts';
import type { ReportLine, Terms } from './lines.ts';
import type { MoneyFacts, Sum } from './money-facts.ts';
import type { Registry } from './registry.ts';
import type { ReportParagraph } from './types.ts';

/** What every section is made with. */
export type Making = {
  readonly input: ReportInput; readonly terms: Terms; readonly money: MoneyFacts; readonly reg: Registry;
  readonly initiative: (id: string) => ReportInitiative | undefined;
};

export const LANGS: readonly Lang[] = ['nl', 'en'];
export const both = (write: (lang: Lang) => string): Text => ({ nl: write('nl'), en: write('en') });
/** The words for none, one or more; the number itself is a tag in them. */
export const plural = (n: number, none: Text, one: Text, more: Text): Text => (n === 0 ? none : n === 1 ? one : more);
/** A text as it was typed, on one line; nothing in it is a tag. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/\{(?=\{)/g, '{ ').replaceAll(/\}(?=\})/g, '} ').trim();
/** A text that may lack a language, in the one asked for or else in the other. */
export const inLang = (text: PartText, lang: Lang): string => plain(text[lang] ?? text.nl ?? text.en ?? '');
export const nameOf = ({ initiative }: Making, id: string, lang: Lang): string => {
  const known = initiative(id);
  return known ? inLang(known.name, lang) : { nl: 'een activiteit die er niet meer is', en: 'an activity that is no longer there' }[lang];
};

/** "a, b en c" */
export function listed(items: readonly string[], lang: Lang): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${lang === 'nl' ? 'en' : 'and'} ${last}`;
}
export const day = (on: string, lang: Lang): string => dayInWords(on, lang);
/** Pieces of text as one; empty ones are left out. */
export const joined = (parts: readonly (Text | undefined)[], between = ' '): Text =>
  both((lang) => parts.map((part) => part?.[lang].trim()).filter(Boolean).join(between));

/** "lijn 2, Preventie" */
export function lineName({ terms }: Making, { id, label }: ReportLine, lang: Lang, start = false): string {
  const word = start ? terms.line[lang].charAt(0).toUpperCase() + terms.line[lang].slice(1) : terms.line[lang];
  return `${word} ${id.slice(-1)}, ${label[lang]}`;
}

/** An amount as a tag, of rows of money. */
export const euros = ({ reg }: Making, id: string, label: Text, { cents, ids }: Sum): string =>
  reg.add(id, { label, kind: 'euros', value: cents, of: 'money', ids });

export const paragraph = (key: string, title: Text, generated: Text): ReportParagraph[] =>
  (generated.nl.trim() ? [{ key, title, generated }] : []);

/** The same between quotes. */
export const quoted = (text: string): string => `“${plain(text)}”`;
/** With a full stop, unless it has an end already. */
export const sentence = (text: string): string => (/[.?…)]$/.test(text) ? text : `${text}.`);
/** Whether a day lies in a year. */
export const inYear = (on: string | undefined, year: number): boolean => on?.startsWith(`${year}-`) ?? false;

const evaluatesYear = ({ evaluations, year }: ReportInput, evaluationId: string | undefined): boolean =>
  evaluations.some((one) => one.id === evaluationId && one.year === year);
/** Taken in the year, or about an evaluation of it: last year is mostly looked back on afterwards (REP-12). */
export const decisionsOf = (input: ReportInput): readonly ReportDecision[] => input.decisions
  .filter(({ decidedOn, evaluationId }) => inYear(decidedOn, input.year) || evaluatesYear(input, evaluationId));
/** What students said in the year, or about an evaluation of it (REP-12). */
export const voicesOf = (input: ReportInput): readonly ReportVoice[] => input.voices
  .filter(({ on, evaluationId }) => inYear(on, input.year) || evaluatesYear(input, evaluationId));
