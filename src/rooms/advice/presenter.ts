import { sayKind, sayThen, sayWhen } from '../../core/advice/say.ts';
import type { Then } from '../../core/advice/types.ts';
import type { Lang } from '../../core/frameworks/types.ts';
import { OURS } from '../../core/guidance/content/ours.ts';
import { OWN } from '../../core/instruments/own/index.ts';
import { levelLabel } from '../../core/stepped-care/levels.ts';
import { type Typed, valueOf, type Wrong } from './schemas.ts';
import type { RuleHere } from './service.ts';
import type { AdviceWords } from './words.ts';

const LOOKS = { ours: 'plain', own: 'good', off: 'attention' } as const;

/** A rule as a line of the list: in words, with its number. */
export const rowOf = ({ key, rule, state }: RuleHere, words: AdviceWords, lang: Lang) => ({
  key, id: rule.id, label: rule.label[lang], when: rule.when.map((condition) => sayWhen(condition, OWN, lang)),
  then: sayThen(rule.then, lang), step: levelLabel(rule.step, lang), state: words.states[state], look: LOOKS[state],
});
export type Row = ReturnType<typeof rowOf>;

/** Places to choose from, under a heading for each kind; where the rule leads now is always there. */
function optionsFor(places: readonly Then[], now: Then, words: AdviceWords, lang: Lang) {
  const shorter = (then: Then) => sayThen(then, lang).replace(`${sayKind(then.kind, lang)}: `, '');
  const option = (then: Then, group: string) => ({ value: valueOf(then), label: shorter(then), group });
  const known = places.some((place) => valueOf(place) === valueOf(now));
  return [
    ...(known ? [] : [option(now, words.thenNow)]), ...places.map((place) => option(place, sayKind(place.kind, lang))),
  ];
}

/** What the form about a rule shows: the rule, or what was typed when it came back. */
export function formOf(
  one: RuleHere & { readonly places: readonly Then[] }, words: AdviceWords, lang: Lang,
  again?: { readonly typed?: Typed; readonly wrong?: readonly Wrong[] },
) {
  const { rule, state, owner, version } = one;
  const values: Typed = again?.typed ?? {
    because: rule.because, label: rule.label, then: valueOf(rule.then), shown: state !== 'off', version,
    // whoever changes a rule of ours says who keeps it from then on
    owner: owner === OURS.owner ? '' : owner,
  };
  const fieldOf = { because: 'because-nl', label: 'label-nl', then: 'then', owner: 'owner' } as const;
  return {
    row: rowOf(one, words, lang), values, version: one.version, changed: state !== 'ours',
    options: optionsFor(one.places, rule.then, words, lang),
    errors: (again?.wrong ?? []).map((name) => ({ field: fieldOf[name], message: words.errors[name] })),
  };
}
export type FormView = ReturnType<typeof formOf>;
