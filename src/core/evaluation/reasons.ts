import type { Text } from '../frameworks/types.ts';
import type { Estimate, NotEstimable } from './types.ts';

/** Why something cannot be estimated (EVAL-1). The English sentence is what a result carries. */
const WHY = {
  'nobody': { nl: 'er is niemand om over te rekenen', en: 'there is nobody to compute about' },
  'fewer-than-two': { nl: 'het zijn minder dan twee mensen', en: 'there are fewer than two people' },
  'fewer-than-three': { nl: 'het zijn minder dan drie mensen', en: 'there are fewer than three people' },
  'no-spread': { nl: 'iedereen heeft dezelfde score', en: 'everybody has the same score' },
  'no-spread-before': {
    nl: 'iedereen had vooraf dezelfde score', en: 'everybody had the same score before',
  },
  'same-change': { nl: 'iedereen veranderde evenveel', en: 'everybody changed by the same amount' },
  'no-reliability': {
    nl: 'de betrouwbaarheid van de schaal is niet gegeven', en: 'the reliability of the scale was not given',
  },
  'reliability-out-of-range': {
    nl: 'de betrouwbaarheid van een schaal ligt tussen 0 en 1',
    en: 'the reliability of a scale lies between 0 and 1',
  },
  'one-statement': { nl: 'er zijn minder dan twee stellingen', en: 'there are fewer than two statements' },
  'uneven-answers': {
    nl: 'niet iedereen heeft alle stellingen beantwoord', en: 'not everybody answered all statements',
  },
  'not-a-count': {
    nl: 'dit zijn geen aantallen van een groep en een deel ervan', en: 'these are no counts of a group and a part of it',
  },
  'group-too-small': {
    nl: 'een van de groepen heeft minder dan twee mensen', en: 'one of the groups has fewer than two people',
  },
  'one-group': { nl: 'er is maar één groep', en: 'there is only one group' },
  'many-groups': {
    nl: 'er zijn meer dan twee groepen; vergelijk er twee tegelijk',
    en: 'there are more than two groups; compare two at a time',
  },
  'few-in-one-group': {
    nl: 'een van de groepen is kleiner dan drie', en: 'one of the groups is smaller than three',
  },
  'few-waited': {
    nl: 'er wachtten minder dan tien mensen', en: 'fewer than ten people waited',
  },
  'not-in-report': { nl: 'het staat niet in het verslag', en: 'the report does not say' },
  'which-waited': {
    nl: 'niet bekend is welke groep wachtte', en: 'it is not known which group waited',
  },
} as const satisfies Readonly<Record<string, Text>>;
export type Why = keyof typeof WHY;

/** Why a row of a table did not count (EVAL-31). */
const LEFT_OUT = {
  'no-before': { nl: 'vooraf ontbreekt', en: 'missing before' },
  'no-after': { nl: 'achteraf ontbreekt', en: 'missing after' },
  'neither': { nl: 'vooraf en achteraf ontbreken', en: 'missing before and after' },
  'not-a-number': { nl: 'geen getal', en: 'not a number' },
  'no-group': { nl: 'de groep ontbreekt', en: 'missing group' },
} as const satisfies Readonly<Record<string, Text>>;
export type LeftOut = keyof typeof LEFT_OUT;

/** The answer that something cannot be estimated, with why, in English (`reasonText` has the Dutch). */
export const notEstimable = (why: Why): NotEstimable => ({ notEstimable: WHY[why].en });

/** Whether there is an answer. */
export const estimated = <T>(estimate: Estimate<T>): estimate is T => reasonOf(estimate) === undefined;

/** Why there is no answer; undefined when there is one. */
export const reasonOf = (estimate: unknown): string | undefined =>
  (typeof estimate === 'object' && estimate !== null && 'notEstimable' in estimate
    ? (estimate as NotEstimable).notEstimable : undefined);

/** The value that a result carries for a row that did not count. */
export const leftOut = (why: LeftOut): string => LEFT_OUT[why].en;

const TEXTS = new Map([...Object.values(WHY), ...Object.values(LEFT_OUT)].map((text) => [text.en as string, text]));

/** A reason in both languages: of `notEstimable`, or of a row that did not count. Words of others stay as they are. */
export const reasonText = (reason: string): Text => TEXTS.get(reason) ?? { nl: reason, en: reason };
