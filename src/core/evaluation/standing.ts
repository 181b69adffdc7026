import { addDays } from '../time/days.ts';
import type { Status } from '../initiatives/types.ts';

/** EVAL-41: after so many days an evaluation that was asked for is late. */
export const LATE_AFTER_DAYS = 28;

export const STANDINGS = ['late', 'asked', 'running', 'planned', 'decided'] as const;
/** Where an evaluation stands for who looks today. */
export type Standing = (typeof STANDINGS)[number];

type Dates = {
  readonly state: 'planned' | 'running' | 'closed';
  /** days, as `2026-11-26` */
  readonly askOn: string;
  readonly askedOn?: string;
};

const ends = (status: Status): boolean => status === 'ending' || status === 'ended';

/** EVAL-40: it is due on its day, or earlier when what it is about ends. */
export const isDue = ({ state, askOn }: Dates, status: Status, today: string): boolean =>
  state !== 'closed' && (askOn <= today || ends(status));

/** EVAL-40: whether to mail whoever keeps the initiative; once. */
export const shouldAsk = (one: Dates, status: Status, today: string): boolean =>
  isDue(one, status, today) && one.askedOn === undefined;

/** EVAL-40 and 41: where it stands. @param today a day, as `2026-11-26` */
export function standingOf(one: Dates, status: Status, today: string): Standing {
  if (one.state === 'closed') return 'decided';
  if (!isDue(one, status, today)) return one.state;
  const since = one.askedOn !== undefined && one.askedOn < one.askOn ? one.askedOn : one.askOn;
  return addDays(since, LATE_AFTER_DAYS) < today ? 'late' : 'asked';
}
