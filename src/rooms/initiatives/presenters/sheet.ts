import type { Lang, Scheme } from '../../../core/frameworks/types.ts';
import { AUDIENCE_LABELS, KIND_LABELS, STATUS_LABELS } from '../../../core/initiatives/labels.ts';
import { levelLabel } from '../../../core/stepped-care/levels.ts';
import { dayInWords, dayOf } from '../../../core/time/days.ts';
import { sheetWordsOf } from '../sheet-words.ts';
import type { Kept } from '../store.ts';
import type { Years } from '../store-years.ts';
import { conceptLabel } from './labels.ts';
import { isFindable, nameOf } from './list.ts';
import { yearRows } from './sheet-years.ts';

type Unit = { readonly id: string; readonly name: { readonly nl: string; readonly en: string } };
type From = { readonly units: readonly Unit[]; readonly own: readonly Scheme[]; readonly years: Years };

/** Places by scheme, each scheme once. */
function placesBy(concepts: readonly string[], own: readonly Scheme[], lang: Lang) {
  const all = concepts.map((id) => conceptLabel(id, lang, own));
  return [...new Set(all.map(({ scheme }) => scheme))].map((scheme) => ({
    scheme, labels: all.filter((one) => one.scheme === scheme).map(({ label }) => label),
  }));
}

/** One initiative for on paper: what, for whom, where it belongs, and what is known of the last years. */
export function sheetView(one: Kept, { units, own, years }: From, lang: Lang, now: Date) {
  const { initiative, unitIds } = one;
  const words = sheetWordsOf(lang);
  const list = (all: readonly string[] | undefined, nothing: string) => all?.join(', ') || nothing;
  return {
    id: one.id, name: nameOf(one, lang), summary: initiative.summary, description: initiative.description,
    join: initiative.join, kind: KIND_LABELS[initiative.kind][lang], status: STATUS_LABELS[initiative.status][lang],
    findable: isFindable(one),
    facts: [
      [words.forWhom, list(initiative.audiences?.map((audience) => AUDIENCE_LABELS[audience][lang]), words.everyone)],
      [words.units, list(unitIds.map((id) => units.find((unit) => unit.id === id)?.name[lang] ?? ''), words.whole)],
      [words.level, initiative.level ? levelLabel(initiative.level, lang) : words.unknown],
      [words.owner, list([initiative.owner.name, initiative.owner.email ?? ''].filter(Boolean), words.unknown)],
      [words.funding, initiative.funding ?? words.unknown],
      [words.review, initiative.reviewOn ? dayInWords(initiative.reviewOn, lang) : words.unknown],
    ] as const,
    places: placesBy(initiative.concepts ?? [], own, lang),
    years: yearRows(years, lang),
    hasEffect: years.evaluations.some(({ effect }) => effect !== null && effect.result !== 'few'),
    voices: years.voices.map(({ text, said_on, how }) => ({
      text, from: `${words.how[how]}, ${dayInWords(said_on, lang)}`,
    })),
    decisions: years.decisions.map((decision) => ({
      what: words.decision[decision.what], why: decision.why,
      by: words.by(decision.decided_by, dayInWords(decision.decided_on, lang)),
      again: decision.look_again_on ? words.again(dayInWords(decision.look_again_on, lang)) : '',
      without: !decision.with_students,
    })),
    printed: words.printed(dayInWords(dayOf(now), lang)),
  };
}
export type SheetView = ReturnType<typeof sheetView>;
