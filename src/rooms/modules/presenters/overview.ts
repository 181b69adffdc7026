import type { Lang } from '../../../core/frameworks/types.ts';
import { GROUPS } from '../../../core/modules/groups.ts';
import type { Notes } from '../../../core/modules/types.ts';
import { isFilled, ofStep } from '../../../core/modules/values.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { KeptModule } from '../../../platform/modules/in-use.ts';
import type { Seen } from '../services/student.ts';
import { wordsOf } from '../words.ts';
import type { Offer } from '../offers.ts';
import { blockViews } from './step.ts';
import { sourcesOf, writtenView } from './text.ts';

/** Whether somebody can fill in here, or why not. */
export type MayView = Seen['may'];
/** So many offers at the end: more is one tap away. */
const OFFERS = 3;

/** What there is for who needs more, and the themes as an address of finding carries them. */
export const offersView = (offers: readonly Offer[], themes: readonly string[]) =>
  ({ offers: offers.slice(0, OFFERS), themes: themes.map((theme) => theme.replace('fs-t.', '')).join(',') });
export type OffersView = ReturnType<typeof offersView>;

/** How far somebody is, in words; nothing for who did not begin. */
function progress(steps: number, notes: Notes | undefined, lang: Lang): readonly string[] {
  if (!notes) return [];
  const words = wordsOf(lang);
  return [notes.step > steps ? words.through : words.stepOf(notes.step, steps)];
}

/** Exercises in a few groups, with those that were begun and not finished on top. */
export function listView(modules: readonly KeptModule[], notes: readonly Notes[], lang: Lang) {
  const words = wordsOf(lang);
  const card = ({ key, pair }: KeptModule) => {
    const { title, summary, minutes, steps } = pair[lang];
    const mine = notes.find((one) => one.key === key);
    return {
      path: `/oefenen/${key}`, title, summary, tags: [words.minutes(minutes), ...progress(steps.length, mine, lang)],
      going: mine !== undefined && mine.step <= steps.length,
    };
  };
  const known = new Set(GROUPS.flatMap(({ keys }) => keys));
  const groups = GROUPS.map(({ name, keys }) => ({
    name: name[lang], cards: keys.flatMap((key) => modules.filter((one) => one.key === key)).map(card),
  }));
  const added = { name: words.more, cards: modules.filter(({ key }) => !known.has(key)).map(card) };
  const all = [...groups, added].filter(({ cards }) => cards.length > 0);
  return { going: all.flatMap(({ cards }) => cards).filter(({ going }) => going), groups: all };
}
export type ListView = ReturnType<typeof listView>;

/** One exercise before its steps: what it is, where one is, what was written. */
export function overviewView({ module, notes }: Seen, lang: Lang) {
  const words = wordsOf(lang);
  const { pair, key, approved } = module;
  const one = pair[lang];
  const values = notes?.values ?? {};
  const step = notes?.step ?? 1;
  return {
    path: `/oefenen/${key}`, title: one.title, summary: one.summary,
    facts: [words.minutes(one.minutes), ...progress(one.steps.length, notes, lang)].join(' · '),
    intro: blockViews(one.intro, { pair, lang, values }), sources: sourcesOf(one),
    steps: one.steps.map((part, at) => ({
      path: `/oefenen/${key}/${at + 1}`, title: part.title,
      state: isFilled(values, part) ? words.filled
        : Object.keys(ofStep(values, part)).length > 0 ? words.partly : undefined,
    })),
    go: step > one.steps.length ? { path: `/oefenen/${key}/klaar`, label: words.again }
      : { path: `/oefenen/${key}/${step}`, label: notes ? words.goOn(step) : words.begin },
    written: writtenView(values, pair, lang), any: Object.keys(values).length > 0, begun: notes !== undefined,
    reviewed: [
      words.reviewed(dayInWords(one.reviewed, lang), dayInWords(one.again, lang)),
      ...(approved?.edition === module.edition ? [words.approved(approved.by, approved.as)] : []),
    ].join(' '),
  };
}
export type OverviewView = ReturnType<typeof overviewView>;
