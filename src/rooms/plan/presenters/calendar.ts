import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import { monthsOf, yearName } from '../../../core/plan/months.ts';
import { isLate } from '../../../core/plan/rules.ts';
import { actionOf } from '../action-of.ts';
import type { CalendarRead } from '../calendar-service.ts';
import { wordsOf } from '../words/index.ts';

type Look = 'work' | 'moment' | 'goal' | 'ask' | 'money' | 'look-again';
export type Entry = {
  /** the same for ever, for a calendar that subscribes */
  readonly key: string;
  readonly from: string;
  readonly to?: string;
  readonly title: string | PartText;
  readonly look: Look;
  readonly path?: string;
  readonly state?: string;
};

/** What stands beside the actions: goals, evaluations, decisions and visions to look at again, money that ends. */
function besides(
  { goals, evaluations, decisions, visions, money, units }: CalendarRead,
  lang: Lang,
): readonly Entry[] {
  const words = wordsOf(lang).year;
  const visionOf = (unit: string | null) => {
    const name = units.find(({ id }) => id === unit)?.name[lang];
    return name ? words.visionOf(name) : words.vision;
  };
  return [
    ...goals.map(({ id, body, due_on: on }) => ({
      key: `goal-${id}`,
      from: on ?? '',
      title: body.name,
      look: 'goal' as const,
      path: `/beleid/doelen/${id}`,
    })),
    ...evaluations.map(({ id, body, ask_on: from }) => ({
      key: `ask-${id}`,
      from,
      title: body.name,
      look: 'ask' as const,
      path: `/beleid/evaluaties/${id}`,
    })),
    ...decisions.map(({ id, initiative_id: of, body, look_again_on: on }) => ({
      key: `again-${id}-${of}`,
      from: on ?? '',
      title: body.name,
      look: 'look-again' as const,
      path: '/beleid/evaluaties',
    })),
    ...visions.map(({ id, unit_id: unit, review_on: on }) => ({
      key: `vision-${id}`,
      from: on ?? '',
      title: visionOf(unit),
      look: 'look-again' as const,
      path: '/beleid/visie',
    })),
    ...money.map(({ id, name, until_on: on }) => ({
      key: `money-${id}`,
      from: on ?? '',
      title: name,
      look: 'money' as const,
      path: '/beleid/geld',
    })),
  ];
}

/** The actions of the plan on the day on which they are due. What was dropped is not in it. */
function work({ actions }: CalendarRead, today: string, lang: Lang): readonly Entry[] {
  const words = wordsOf(lang);
  return actions
    .filter(({ state }) => state !== 'dropped')
    .map((row) => ({
      key: `action-${row.id}`,
      from: row.due_on,
      title: row.title,
      look: 'work' as const,
      path: `/beleid/plan/${row.id}`,
      ...(row.state === 'done'
        ? { state: words.states.done }
        : isLate(actionOf(row), today)
          ? { state: words.groups.late.toLowerCase() }
          : {}),
    }));
}

/** What has a day, without key moments: those have a calendar of their own. */
export const datesOf = (read: CalendarRead, today: string, lang: Lang): readonly Entry[] => [
  ...work(read, today, lang),
  ...besides(read, lang),
];

const moments = ({ moments: planned }: CalendarRead, lang: Lang): readonly Entry[] =>
  planned.map(({ id, moment, from, to }) => ({
    key: id,
    from,
    to,
    title: moment.name[lang],
    look: 'moment' as const,
    path: `/momenten/${moment.key}`,
  }));

const LOCALE: Readonly<Record<Lang, string>> = { nl: 'nl-NL', en: 'en-GB' };
const short = (day: string, lang: Lang, options: Intl.DateTimeFormatOptions) =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(LOCALE[lang], { ...options, timeZone: 'UTC' });

/** "3 dec", "1–18 sep", "15 dec – 15 jan" */
export function shortDays({ from, to = from }: Pick<Entry, 'from' | 'to'>, lang: Lang): string {
  const last = short(to, lang, { day: 'numeric', month: 'short' });
  if (from === to) return last;
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${Number(from.slice(8))}–${last}`
    : `${short(from, lang, { day: 'numeric', month: 'short' })} – ${last}`;
}

/** An academic year by month. @param year in which it starts @param today `2026-11-22` */
export function yearView(read: CalendarRead, year: number, today: string, lang: Lang) {
  const words = wordsOf(lang).year;
  const months = monthsOf([...datesOf(read, today, lang), ...moments(read, lang)], year).map(
    ({ first, entries }) => ({
      title: short(first, lang, { month: 'long', year: 'numeric' }),
      ...(first.slice(0, 7) === today.slice(0, 7) ? { now: words.now } : {}),
      items: entries.map(({ title, look, path, state, ...days }) => ({
        when: shortDays(days, lang),
        title,
        look,
        kind: words.kinds[look],
        href: path,
        state,
      })),
    }),
  );
  const to = (start: number) => ({ path: `/beleid/plan/kalender?jaar=${yearName(start)}`, name: yearName(start) });
  return { name: yearName(year), months, previous: to(year - 1), next: to(year + 1) };
}
export type YearView = ReturnType<typeof yearView>;
