import { dayName, windowTime } from '../../../core/crisis/hours-text.ts';
import { signals, type Signal } from '../../../core/crisis/signals.ts';
import { POLICIES, type Protocol } from '../../../core/crisis/types.ts';
import { type Span, uncovered, WEEK, weekMoment } from '../../../core/crisis/week.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import { wordsOf } from '../words.ts';

/** Pages where a part of the protocol is changed. */
export const PATHS = {
  state: '/crisis/beheer', roles: '/crisis/beheer/rollen', steps: '/crisis/beheer/stappen',
  aftercare: '/crisis/beheer/nazorg', dates: '/crisis/beheer/data',
} as const;
export type Part = keyof typeof PATHS;

/** Tabs between those pages. */
export const tabsView = (here: Part, href: (path: string) => string, lang: Lang) =>
  (Object.keys(PATHS) as Part[])
    .map((part) => ({ href: href(PATHS[part]), label: wordsOf(lang).tabs[part], here: part === here }));

const FIXED_AT: Readonly<Record<Signal['kind'], Part>> = {
  'hours-nobody': 'roles', 'hours-lead': 'roles', 'role-empty': 'roles', 'role-no-deputy': 'roles',
  'step-without-role': 'steps', 'spokesperson-none': 'aftercare', 'spokesperson-no-deputy': 'aftercare',
  'rehearsal-none': 'dates', 'rehearsal-passed': 'dates', 'review-none': 'dates', 'review-passed': 'dates',
  'policy-missing': 'dates', 'policy-no-review': 'dates', 'policy-passed': 'dates',
};

/** Stretches of the week in words: "zo 20:00 – ma 08:00". */
export function spansInWords(spans: readonly Span[], lang: Lang): string {
  const moment = (minute: number) => {
    const { day, time } = weekMoment(minute);
    return `${dayName(day, lang)} ${time}`;
  };
  if (spans.some(({ from, to }) => to - from === WEEK)) return wordsOf(lang).state.wholeWeek;
  return spans.map(({ from, to }) => `${moment(from)} – ${moment(to)}`).join(', ');
}

function sentence(signal: Signal, named: (key: string) => string, lang: Lang): string {
  const { signals: words, policyNames } = wordsOf(lang);
  switch (signal.kind) {
    case 'hours-nobody': case 'hours-lead': return words[signal.kind](spansInWords(signal.spans, lang));
    case 'rehearsal-passed': case 'review-passed': return words[signal.kind](dayInWords(signal.on, lang));
    case 'policy-missing': case 'policy-no-review': return words[signal.kind](policyNames[signal.policy]);
    case 'policy-passed': return words[signal.kind](policyNames[signal.policy], dayInWords(signal.on, lang));
    case 'role-empty': case 'role-no-deputy': case 'step-without-role': return words[signal.kind](named(signal.key));
    case 'rehearsal-none': case 'review-none': case 'spokesperson-none': case 'spokesperson-no-deputy':
      return words[signal.kind];
  }
}

/** What asks for attention, as sentences, each with the page that puts it right; one of a kind about several is one. */
export function signalViews(protocol: Protocol, today: string, lang: Lang) {
  const nameOf = (key: string) => {
    const text = [...protocol.roles, ...protocol.steps.map((step) => ({ key: step.key, name: step.title }))]
      .find((one) => one.key === key)?.name;
    return text ? text[lang] ?? text.nl : key;
  };
  const all = signals(protocol, today);
  const about = (kind: Signal['kind']) =>
    all.flatMap((one) => (one.kind === kind && 'key' in one ? [nameOf(one.key)] : [])).join(', ');
  return all.filter((one, i) => !('key' in one) || all.findIndex(({ kind }) => kind === one.kind) === i)
    .map((one) => ({ text: sentence(one, () => about(one.kind), lang), path: PATHS[FIXED_AT[one.kind]] }));
}

const dated = (on: string | undefined, today: string, otherwise: string, lang: Lang): string => {
  if (!on) return otherwise;
  return on < today ? `${dayInWords(on, lang)} (${wordsOf(lang).state.passed})` : dayInWords(on, lang);
};

/** The state of the protocol: policies, dates, and who can be reached when. */
export function stateView(protocol: Protocol, owner: string, today: string, lang: Lang) {
  const { state: words, policyNames } = wordsOf(lang);
  return {
    policies: POLICIES.map((policy) => {
      const { present, name, reviewOn } = protocol.policies[policy];
      return [
        policyNames[policy], present ? [words.yes, name].filter(Boolean).join(': ') : words.no,
        present ? dated(reviewOn, today, words.notSet, lang) : '',
      ];
    }),
    dates: [
      { name: words.rehearsed, value: protocol.rehearsedOn ? dayInWords(protocol.rehearsedOn, lang) : words.never },
      { name: words.next, value: dated(protocol.nextRehearsalOn, today, words.notSet, lang) },
      { name: words.reviewOn, value: dated(protocol.reviewOn, today, words.notSet, lang) },
      { name: words.owner, value: owner || words.noOwner },
    ],
    reach: protocol.roles.map(({ name, holder, windows }) => ({
      role: name, holder: holder || wordsOf(lang).unnamed,
      hours: windows.map((window) => windowTime(window, lang)).join('; ') || words.noHours,
      gaps: spansInWords(uncovered(windows), lang) || words.none,
    })),
  };
}
