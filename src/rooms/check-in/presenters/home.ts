import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import type { Instrument } from '../../../core/instruments/types.ts';
import { addDays, dayInWords } from '../../../core/time/days.ts';
import { keptUntil } from '../../../core/check-in/terms.ts';
import type { Home } from '../services/home.ts';
import type { CheckInWords } from '../words.ts';

/** One thing to do, or to look at. */
export type Card = {
  readonly path: string; readonly title: string; readonly lines: readonly string[]; readonly note?: string;
};

export const partOf = (text: PartText, lang: Lang): string => text[lang] ?? text.nl ?? text.en ?? '';
/** The address of filling in, without the institution. */
export const fillPath = (instrument: string, code?: string, question?: number): string => {
  const query = new URLSearchParams({
    ...(code === undefined ? {} : { ronde: code }), ...(question === undefined ? {} : { vraag: String(question) }),
  });
  return `/check-in/invullen/${instrument}${query.size > 0 ? `?${query.toString()}` : ''}`;
};

/** How an instrument is called: its title, or its key when it is no longer there. */
const titleIn = (instruments: readonly Instrument[], lang: Lang) => (key: string): string =>
  instruments.find((one) => one.key === key)?.title[lang] ?? key;

function waiting(
  { records }: Home, { key, againAfterDays }: Instrument, words: CheckInWords, lang: Lang, today: string,
) {
  const last = records.find(({ value }) => value.instrument === key)?.value.on;
  if (last === undefined) return {};
  const until = addDays(last, againAfterDays);
  return until > today ? { note: words.home.wait(dayInWords(last, lang), dayInWords(until, lang)) } : {};
}

/** The first page: what can be done now, what was begun, what is kept. */
export function homeView(home: Home, words: CheckInWords, lang: Lang, today: string) {
  const title = titleIn(home.instruments, lang);
  const day = (on: string) => dayInWords(on, lang);
  // what was begun stands on top already
  const begun = new Set(home.drafts.flatMap(({ value }) => (value.round === undefined ? [value.instrument] : [])));
  const now: readonly Card[] = home.instruments.filter(({ key }) => !begun.has(key)).map((one) => ({
    path: fillPath(one.key), title: one.title[lang],
    lines: [one.about[lang], [words.minutes(one.minutes), ...(one.years
      ? [words.years(new Intl.ListFormat(lang, { type: 'disjunction' }).format(one.years.map(String)))] : [])].join(', ')],
    ...waiting(home, one, words, lang, today),
  })).sort((a, b) => a.title.localeCompare(b.title, 'nl'));
  const asked = new Set(home.drafts.map(({ value }) => value.round));
  const rounds: readonly Card[] = home.rounds.filter(({ instrument, code }) => !asked.has(code)
    && home.instruments.some(({ key }) => key === instrument)).map((one) => ({
    path: fillPath(one.instrument, one.code), title: partOf(one.title, lang),
    lines: [words.home.round(day(one.closesOn)), words.minutes(one.minutes)],
    ...(one.inClass ? { note: words.home.inClass } : {}),
  }));
  const drafts: readonly Card[] = home.drafts.map(({ value, goneOn }) => ({
    path: fillPath(value.instrument, value.round), title: title(value.instrument),
    lines: [words.home.draft(day(goneOn))],
  }));
  const earlier: readonly Card[] = home.records.map(({ id, value, goneOn }) => ({
    path: `/check-in/uitslag/${id}`, title: title(value.instrument), lines: [day(value.on)],
    ...(goneOn < keptUntil(value.on) ? { note: words.home.soonGone(day(goneOn)) } : {}),
  }));
  return { now, rounds, drafts, earlier };
}
export type HomeView = ReturnType<typeof homeView>;
