import { calendarFile } from '../../../core/exchange/ical/events.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords, localOf, spanInWords } from '../../../core/time/days.ts';
import { canSignUp, canStepBack } from '../../../core/training/signing-up.ts';
import type { TrainingService } from '../service.ts';
import type { DutyRow, TrainingDate } from '../store/read.ts';
import { wordsOf } from '../words.ts';
import { nameIn } from './common.ts';

type Page = Awaited<ReturnType<TrainingService['training']>>;
type OneDate = Awaited<ReturnType<TrainingService['date']>>;

/** "binnen 90 dagen, daarna elke 2 jaar" */
export function dutyInWords({ withinDays, renewAfterMonths }: DutyRow, lang: Lang): string {
  const words = wordsOf(lang).training;
  const within = withinDays === 0 ? words.days(0) : words.within(words.days(withinDays));
  return renewAfterMonths === undefined ? within : `${within}, ${words.again(words.months(renewAfterMonths))}`;
}

function dateView(date: TrainingDate, signup: Page['signups'][number] | undefined, lang: Lang, local: string) {
  const words = wordsOf(lang).training;
  const mine = signup?.state;
  const open = canSignUp(date, local);
  const full = date.taken >= date.seats;
  const note = !open ? words.closed : full ? words.full : words.free(date.seats - date.taken);
  return {
    id: date.id, moment: spanInWords(date.startsAt, date.endsAt, lang), place: date.place,
    form: wordsOf(lang).forms[date.form],
    mine: mine && words.states[mine],
    waiting: mine === 'waiting',
    note: date.cancelled ? words.cancelled : mine ? '' : note,
    until: open && !mine ? words.until(dayInWords(date.signupUntil, lang)) : '',
    signUp: open && !mine ? (full ? words.wait : words.signUp) : undefined,
    stepBack: (mine === 'signed-up' || mine === 'waiting') && canStepBack(date, local),
  };
}

/** A training with the dates that come, or on which one signed up. */
export function trainingView({ training, dates, duties, signups, keeps }: Page, lang: Lang, now: Date) {
  const words = wordsOf(lang);
  const local = localOf(now);
  const { name, summary, description, join, provider } = training.body;
  return {
    id: training.id, name, summary, description, join, by: provider?.name, keeps,
    duties: duties.map((duty) => ({ role: words.roles[duty.role], when: dutyInWords(duty, lang) })),
    dates: dates.filter(({ endsAt }) => endsAt >= local)
      .map((date) => dateView(date, signups.find(({ dateId }) => dateId === date.id), lang, local)),
  };
}
export type TrainingView = ReturnType<typeof trainingView>;

/** A date for one's own calendar. */
export const calendarOf = ({ date, training }: OneDate, lang: Lang, url: string, now: Date): string =>
  calendarFile([{
    uid: date.id, start: date.startsAt, end: date.endsAt, place: date.place, url,
    name: nameIn(training.body.name, lang),
  }], now);
