import type { Acute } from '../finding/acute/types.ts';
import type { Answers, Instrument, Item } from '../instruments/types.ts';

/** The questions that are put: in class only those on study and bonding, none that brings acute help (CHECK-4). */
export const itemsAsked = ({ items }: Pick<Instrument, 'items'>, inClass: boolean): readonly Item[] =>
  (inClass ? items.filter(({ inClass, acute }) => inClass === true && !acute) : items);

/** Whether one of these answers brings acute help to the top (CHECK-5): from a value on, or up to one. */
export const asksForHelp = (items: readonly Item[], answers: Answers): boolean => items.some(({ key, acute }) => {
  const answer = answers[key];
  if (!acute || answer === undefined) return false;
  return 'from' in acute ? answer >= acute.from : answer <= acute.upTo;
});

/** What stands at the top after such an answer: the same calm words and lines as in finding. */
export const AFTER_ANSWER: Acute = {
  rules: [], kind: 'suicide', about: 'self', lines: ['113', '112', 'huisartsenpost', 'luisterlijn'],
};

/** The answers to these questions only, as far as they are on their answer scale. */
export function answersTo(
  instrument: Pick<Instrument, 'scales'>, items: readonly Item[], answers: Answers,
): Answers {
  return Object.fromEntries(items.flatMap(({ key, scale }) => {
    const answer = answers[key];
    const known = instrument.scales.find((one) => one.key === scale)?.options.some(({ value }) => value === answer);
    return answer !== undefined && known ? [[key, answer]] : [];
  }));
}

/** Answers after somebody sent some: a number is an answer, null takes one away, the rest stays. */
export function withAnswers(before: Answers, sent: Readonly<Record<string, number | null>>): Answers {
  const all: Readonly<Record<string, number | null>> = { ...before, ...sent };
  return Object.fromEntries(Object.entries(all).filter((one): one is [string, number] => one[1] !== null));
}

/** Whether two sets of answers say the same. */
export const sameAnswers = (one: Answers, two: Answers): boolean => {
  const keys = Object.keys(one);
  return keys.length === Object.keys(two).length && keys.every((key) => one[key] === two[key]);
};
