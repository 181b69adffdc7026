import type { Instrument, Item, RuleKey } from '../types.ts';
import { RULES } from './index.ts';

/** What a rule says of an instrument beside its texts. */
type ByRule = Pick<Instrument, 'rule' | 'scores' | 'clinical' | 'recall' | 'minutes' | 'againAfterDays' | 'picture'>;

/** All that a rule says, for items in their order: for texts that come in without scoring. */
export function byRule(key: RuleKey, items: readonly Pick<Item, 'key'>[]): ByRule {
  const rule = RULES[key];
  return {
    rule: key, scores: rule.scores((number) => items[number - 1]?.key ?? `item-${number}`),
    ...(rule.clinical ? { clinical: true } : {}),
    recall: rule.recall, minutes: rule.minutes, againAfterDays: rule.againAfterDays, picture: 'lines',
  };
}

/** An item as its rule wants it: its number, and acute help where the rule asks for that. */
export function itemByRule(key: RuleKey, item: Item, number: number | undefined): Item {
  const { acute } = RULES[key];
  return {
    ...item, ...(number === undefined ? {} : { number }),
    ...(acute && number === acute.item ? { acute: { from: acute.from } } : {}),
  };
}
