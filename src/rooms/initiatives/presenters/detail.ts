import type { Lang, Scheme } from '../../../core/frameworks/types.ts';
import { KIND_LABELS, STATUS_LABELS } from '../../../core/initiatives/labels.ts';
import { dayInWords, dayOf } from '../../../core/time/days.ts';
import type { Kept } from '../store.ts';
import { wordsOf } from '../words.ts';
import { conceptLabel, valueLabel } from './labels.ts';
import { isFindable, nameOf } from './list.ts';

export type ChangeRow = {
  readonly at: Date;
  readonly how: 'form' | 'import' | 'confirmation' | 'owner' | 'clock';
  readonly person_id: string | null;
  readonly before: unknown;
  readonly after: unknown;
};

/** One proposal in words; `what` is what a verdict names. */
export type ProposalView = {
  readonly what: string;
  readonly label: string;
  readonly group: string;
  readonly why: string;
};

export function proposalViews(one: Kept, lang: Lang, own: readonly Scheme[]): readonly ProposalView[] {
  const words = wordsOf(lang);
  return [
    ...one.proposedFields.map((proposed) => ({
      what: proposed.field,
      group: words.fields[proposed.field],
      label: valueLabel(proposed, lang),
      why: proposed.why[lang],
    })),
    ...one.proposedConcepts.map(({ concept, why }) => {
      const { label, scheme } = conceptLabel(concept, lang, own);
      return { what: concept, group: scheme, label, why: why?.[lang] ?? '' };
    }),
  ];
}

/** Names of the fields that differ between two versions. */
function changedFields(before: unknown, after: unknown): readonly string[] {
  const [a, b] = [before ?? {}, after ?? {}] as Record<string, unknown>[];
  return [...new Set([...Object.keys(a as object), ...Object.keys(b as object)])].filter(
    (key) => JSON.stringify(a?.[key]) !== JSON.stringify(b?.[key]),
  );
}

/** What a form calls a field. */
function fieldName(key: string, lang: Lang): string {
  const { form, page } = wordsOf(lang);
  const label = { ...form, ...page.parts }[key as keyof typeof form | keyof typeof page.parts];
  return typeof label === 'string' ? label.charAt(0).toLowerCase() + label.slice(1) : key;
}

export function historyView(rows: readonly ChangeRow[], me: string | undefined, lang: Lang) {
  const words = wordsOf(lang).page;
  return rows.map(({ at, how, person_id, before, after }) => ({
    day: dayInWords(dayOf(at), lang),
    who: how === 'owner' || how === 'clock' ? words.by[how] : person_id === me ? words.by.you : words.by.somebody,
    what: before === null ? words.first : words.how[how],
    fields: before === null || how === 'clock' ? '' : words.changed(changedFields(before, after).map((key) => fieldName(key, lang)).join(', ')),
  }));
}

/** The page of one initiative. */
export function detailView(one: Kept, own: readonly Scheme[], lang: Lang) {
  const { initiative } = one;
  return {
    id: one.id,
    version: one.version,
    name: nameOf(one, lang),
    summary: initiative.summary,
    join: initiative.join,
    kind: KIND_LABELS[initiative.kind][lang],
    status: STATUS_LABELS[initiative.status][lang],
    owner: [initiative.owner.name, initiative.owner.email].filter(Boolean).join(', '),
    findable: isFindable(one),
    proposals: proposalViews(one, lang, own),
    places: (initiative.concepts ?? []).map((id) => conceptLabel(id, lang, own)),
    review: initiative.reviewOn ? dayInWords(initiative.reviewOn, lang) : '',
    checked: initiative.checkedOn ? dayInWords(initiative.checkedOn, lang) : '',
  };
}
export type DetailView = ReturnType<typeof detailView>;
