import type { Instrument } from '../instruments/types.ts';
import { addDays } from '../time/days.ts';
import { MOST, type Window } from './types.ts';

/** ROUND-4: with a clinical cut-off, never in a round; whatever an institution decided about them. */
const CLINICAL_RULES: ReadonlySet<string> = new Set(['phq-9', 'gad-7']);
/** ROUND-5: may be filled in together in class, as far as their questions say so. */
const IN_CLASS: ReadonlySet<string> = new Set(['start-1', 'start-2', 'start-3']);

type Kind = Pick<Instrument, 'key' | 'clinical' | 'rule' | 'minutes' | 'items'>;

/** ROUND-4: whether an instrument may be put to a group. */
export const mayBeInRound = ({ clinical, rule, minutes }: Kind): boolean =>
  !clinical && !CLINICAL_RULES.has(rule ?? '') && Math.ceil(minutes) <= MOST.minutes;

/** ROUND-5: study and bonding only, because a neighbour can read along. */
export const mayBeInClass = (instrument: Kind): boolean =>
  mayBeInRound(instrument) && IN_CLASS.has(instrument.key) && instrument.items.some(({ inClass }) => inClass);

/** What a round takes, in whole minutes. */
export const minutesOf = ({ minutes }: Pick<Instrument, 'minutes'>): number => Math.max(1, Math.ceil(minutes));

/** ROUND-6: a window is so many days at most, because addresses are kept as long. */
export const MOST_DAYS = 56;
/** ROUND-7 */
export const MOST_REMINDERS = 2;

export const tooLong = ({ opensOn, closesOn }: Window): boolean => closesOn > addDays(opensOn, MOST_DAYS - 1);

/** ROUND-7: after the day it opens, up to its last day, each another day. */
export const goodReminders = (days: readonly string[], { opensOn, closesOn }: Window): boolean =>
  days.length <= MOST_REMINDERS && new Set(days).size === days.length
  && days.every((day) => day > opensOn && day <= closesOn);

/** docs/states/round.md */
export type RoundState = 'planned' | 'open' | 'closing' | 'closed';

/**
 * ROUND-8: where a round stands on a day. `closing`: its last day is over and its turnout is not told yet.
 */
export function stateOf(round: Window & { readonly closedOn: string | null }, today: string): RoundState {
  if (round.closedOn !== null) return 'closed';
  if (today < round.opensOn) return 'planned';
  return today <= round.closesOn ? 'open' : 'closing';
}

/** ROUND-9: until the day it opens, that day included, somebody may put in whom to write. */
export const takesPeople = ({ opensOn }: Pick<Window, 'opensOn'>, today: string): boolean => today <= opensOn;
