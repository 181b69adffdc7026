import type { CheckInRecord } from '../check-in/record.ts';
import { led } from './holds.ts';
import type { Advised, AdviceRule, Then } from './types.ts';
import type { Answers, Instrument, Scores } from '../instruments/types.ts';

/** More than this at once is no advice any more. */
export const MOST = 6;

/** What "not for me" remembers. Tells nothing but the rule and where it led. */
export const keyOf = ({ id, then }: { readonly id: string; readonly then: Then }): string =>
  `${id} ${then.kind} ${then.target}`;

/** What is asked of the rules. `earlier`: check-ins with the same instrument, in any order, without this one. */
export type Asked = {
  readonly instrument: Instrument; readonly answers: Answers; readonly scores: Scores;
  readonly earlier: readonly CheckInRecord[]; readonly rules: readonly AdviceRule[];
  readonly notForMe: readonly string[];
};

const numberOf = ({ id }: AdviceRule): number => Number(id.replace('ADVICE-', ''));
const lightFirst = (a: Advised, b: Advised): number =>
  a.rule.step - b.rule.step || numberOf(a.rule) - numberOf(b.rule);

/** Rules that lead to the same place say so once, with all that led to it. */
function merged(all: readonly Advised[]): readonly Advised[] {
  const placeOf = ({ rule }: Advised) => `${rule.then.kind} ${rule.then.target}`;
  const alike = (one: Advised) => all.filter((other) => placeOf(other) === placeOf(one));
  return all.filter((one) => alike(one)[0] === one)
    .map((one) => ({ ...one, led: alike(one).flatMap((each) => each.led) }));
}

/**
 * One of every step, light first, then the second of every step, until there are enough; of one step first what most
 * led to. Pages always stay.
 */
function chosen(all: readonly Advised[]): readonly Advised[] {
  const pages = all.filter(({ rule }) => rule.then.kind === 'page');
  const rest = all.filter(({ rule }) => rule.then.kind !== 'page');
  const turnOf = (one: Advised) => rest.filter(({ rule }) => rule.step === one.rule.step)
    .sort((a, b) => b.led.length - a.led.length || lightFirst(a, b)).indexOf(one);
  const picked = [...rest].sort((a, b) => turnOf(a) - turnOf(b) || lightFirst(a, b));
  return [...pages, ...picked.slice(0, Math.max(0, MOST - pages.length))].sort(lightFirst);
}

/**
 * What may help after a check-in, from light to heavy (ADVICE-n, docs/rules/advice.md), with what led to it. At most
 * six; what is not for this student stays away. Rules that a person can read decide, nothing else.
 */
export function adviceFor({ rules, notForMe, earlier, ...about }: Asked): readonly Advised[] {
  const sorted = [...earlier].sort((a, b) => a.on.localeCompare(b.on));
  const all = rules.map((rule): Advised => ({
    rule, key: keyOf(rule), led: rule.when.flatMap((condition) => led(condition, { ...about, earlier: sorted })),
  }));
  const fits = all.filter((one) => one.led.length > 0 && !notForMe.includes(one.key)).sort(lightFirst);
  return chosen(merged(fits));
}
