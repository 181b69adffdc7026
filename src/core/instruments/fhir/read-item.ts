import { type Problem, problem } from '../problem.ts';
import type { Both, Option } from '../types.ts';
import { bothAt, extensionAt, type Fhir, isObject, listAt, ORDINAL, textAt } from './parts.ts';

/** One question of a Questionnaire. */
export type ReadItem = {
  readonly key: string; readonly number?: number; readonly text: Both; readonly part?: Both;
  readonly options: readonly Option[];
};
type Base = 'nl' | 'en';
export type Found = {
  readonly items: readonly ReadItem[]; readonly problems: readonly Problem[];
  /** a text that is there in the other language only */
  readonly lacks: readonly Base[];
};

/** A text as the key of an item: small letters, digits and hyphens. */
export const keyOf = (text: string): string =>
  text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 60);

const numeric = (value: unknown): number | undefined =>
  (typeof value === 'number' && Number.isFinite(value) ? value : undefined);

/** What an answer counts for: its ordinal value, on the option or on the coding; else a number as its code. */
function weightOf(option: Fhir, coding: Fhir): number | undefined {
  const weight = extensionAt(option, ORDINAL) ?? extensionAt(coding, ORDINAL);
  const code = textAt(coding, 'code');
  return numeric(weight?.['valueDecimal']) ?? numeric(weight?.['valueInteger'])
    ?? (code !== undefined && /^\d{1,3}$/.test(code) ? Number(code) : undefined);
}

function readOption(option: Fhir, at: string, base: Base) {
  const coding = option['valueCoding'];
  if (isObject(coding)) {
    const value = weightOf(option, coding);
    const { lacks, ...label } = bothAt(coding, 'display', base) ?? { nl: '', en: '' };
    if (value !== undefined) return { option: { value, label: { nl: label.nl, en: label.en } }, lacks };
  }
  const whole = numeric(option['valueInteger']);
  if (whole !== undefined) return { option: { value: whole, label: { nl: String(whole), en: String(whole) } } };
  return { problem: problem(at, 'Dit antwoord heeft geen getal. Geef het een ordinalValue.',
    'This answer has no number. Give it an ordinalValue.') };
}

/** The number before a question (`3` or `3.`), or a linkId that is nothing but a number with letters before it. */
function numberOf(item: Fhir): number | undefined {
  const found = /^\s*(\d{1,2})\W*$/.exec(textAt(item, 'prefix') ?? '')
    ?? /^[^\d]*?(\d{1,2})$/.exec(textAt(item, 'linkId') ?? '');
  return found ? Number(found[1]) : undefined;
}

const QUESTION = new Set(['choice', 'open-choice', 'coding']);
const NOTHING: Found = { items: [], problems: [], lacks: [] };

/** One question with its answers. */
function readQuestion(item: Fhir, at: string, base: Base, part: Both | undefined): Found {
  const read = listAt(item, 'answerOption').map((option, n) => readOption(option, `${at}/answerOption/${n}`, base));
  const text = bothAt(item, 'text', base);
  const number = numberOf(item);
  const problems = [
    ...(text ? [] : [problem(`${at}/text`, 'Deze vraag heeft geen tekst.', 'This item has no text.')]),
    ...(read.length > 0 ? [] : [problem(`${at}/answerOption`,
      'Deze vraag heeft geen antwoorden. Zet ze bij de vraag zelf (answerOption).',
      'This item has no answers. Put them with the item itself (answerOption).')]),
    ...read.flatMap((one) => (one.problem ? [one.problem] : [])),
  ];
  return {
    items: [{
      key: keyOf(textAt(item, 'linkId') ?? '') || keyOf(at), text: { nl: text?.nl ?? '', en: text?.en ?? '' },
      ...(number === undefined ? {} : { number }), ...(part ? { part } : {}),
      options: read.flatMap((one) => (one.option ? [one.option] : [])),
    }],
    problems, lacks: [text?.lacks, ...read.map((one) => one.lacks)].flatMap((one) => (one ? [one] : [])),
  };
}

/** The text of a group or of a line, as a heading. */
function headingOf(item: Fhir, base: Base): Both | undefined {
  const text = bothAt(item, 'text', base);
  return text && { nl: text.nl, en: text.en };
}

/** The questions of a Questionnaire, groups opened; a group's text, or a line's, stands over what comes after it. */
export function readItems(list: readonly unknown[], base: Base, path = '/item', over?: Both): Found {
  let part = over;
  const found = list.map((item, index): Found => {
    const at = `${path}/${index}`;
    if (!isObject(item)) {
      return { ...NOTHING, problems: [problem(at, 'Hier hoort een vraag te staan.', 'This is to be an item.')] };
    }
    const type = textAt(item, 'type') ?? '';
    if (type === 'display') {
      part = headingOf(item, base);
      return NOTHING;
    }
    const above = part;
    part = undefined;
    if (type === 'group' && path.length < 60) {
      const within = Array.isArray(item['item']) ? item['item'] : [];
      return readItems(within, base, `${at}/item`, headingOf(item, base) ?? above);
    }
    if (QUESTION.has(type)) return readQuestion(item, at, base, above);
    return { ...NOTHING, problems: [problem(`${at}/type`,
      `Een vraag van het soort "${type.slice(0, 40)}" kan hier niet: alleen kiezen uit antwoorden.`,
      `An item of the type "${type.slice(0, 40)}" is not possible here: only a choice of answers.`)] };
  });
  return {
    items: found.flatMap(({ items }) => items), problems: found.flatMap(({ problems }) => problems),
    lacks: found.flatMap(({ lacks }) => lacks),
  };
}
