import { addDays, dayOf } from '../time/days.ts';

export const PROPOSAL_STATES = ['sent', 'granted', 'refused', 'done', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** IDEA-1: who sends something hears within so many days. */
export const ANSWER_DAYS = 21;
/** IDEA-2: so many days after a yes, a student is asked what came of it. */
export const ACCOUNT_AFTER_DAYS = 60;

/** IDEA-1: the day before which an answer was promised. */
export const answerBy = (madeAt: Date): string => addDays(dayOf(madeAt), ANSWER_DAYS);

/** IDEA-1: whether an answer was promised and is not there. @param today `2026-11-22` */
export const answerIsLate = (one: { readonly state: ProposalState; readonly madeAt: Date }, today: string): boolean =>
  one.state === 'sent' && answerBy(one.madeAt) < today;

/** IDEA-2: whether it is time to ask what came of it. */
export const accountIsDue = (
  { state, answeredOn }: { readonly state: ProposalState; readonly answeredOn?: string },
  today: string,
): boolean => state === 'granted' && answeredOn !== undefined && addDays(answeredOn, ACCOUNT_AFTER_DAYS) <= today;

/** IDEA-3: what the student who sent it may do with it. */
export function movesOf(state: ProposalState): {
  readonly change: boolean;
  readonly withdraw: boolean;
  readonly account: boolean;
} {
  return { change: state === 'sent', withdraw: state === 'sent', account: state === 'granted' };
}

type Granted = {
  readonly state: ProposalState;
  readonly answeredOn?: string;
  readonly grantCents?: number;
  readonly spentCents?: number;
};
export type YearTotal = {
  readonly year: number;
  readonly count: number;
  readonly granted: number;
  readonly spent: number;
  readonly open: number;
};

/**
 * IDEA-4: per calendar year of the answer: how many got a yes, the cents that were granted and that were spent, and
 * of how many it is not known yet what was spent. The latest year first.
 */
export function totals(all: readonly Granted[]): readonly YearTotal[] {
  const yes = all.filter(({ state, answeredOn }) => answeredOn && (state === 'granted' || state === 'done'));
  const years = [...new Set(yes.map(({ answeredOn }) => Number(answeredOn?.slice(0, 4))))].sort((a, b) => b - a);
  return years.map((year) => {
    const own = yes.filter(({ answeredOn }) => Number(answeredOn?.slice(0, 4)) === year);
    const sum = (of: (one: Granted) => number | undefined) => own.reduce((total, one) => total + (of(one) ?? 0), 0);
    return {
      year,
      count: own.length,
      granted: sum(({ grantCents }) => grantCents),
      spent: sum(({ spentCents }) => spentCents),
      open: own.filter(({ state }) => state === 'granted').length,
    };
  });
}
