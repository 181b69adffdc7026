import type { Lang, Scheme } from '../../../core/frameworks/types.ts';
import { STATUS_LABELS } from '../../../core/initiatives/labels.ts';
import { levelLabel } from '../../../core/stepped-care/levels.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { Outcome, Stays, Together } from '../bulk.ts';
import { bulkWordsOf } from '../bulk-words.ts';
import type { Kept } from '../store.ts';
import { conceptLabel } from './labels.ts';
import { nameOf } from './list.ts';

type Unit = { readonly id: string; readonly name: { readonly nl: string; readonly en: string } };
type Sources = { readonly units: readonly Unit[]; readonly own: readonly Scheme[]; readonly lang: Lang };
type State = Pick<Kept, 'initiative' | 'unitIds'>;

/** What a change is about, as it stands with one initiative. */
function valueIn({ initiative, unitIds }: State, change: Together, { units, lang }: Sources): string {
  const words = bulkWordsOf(lang);
  const list = (all: readonly string[]) => all.join(', ') || words.nothingYet;
  switch (change.what) {
    case 'status': return STATUS_LABELS[initiative.status][lang];
    case 'owner': return list([initiative.owner.name, initiative.owner.email ?? ''].filter(Boolean));
    case 'review': return initiative.reviewOn ? dayInWords(initiative.reviewOn, lang) : words.nothingYet;
    case 'published': return initiative.published ? words.yes : words.no;
    case 'level': return initiative.level ? levelLabel(initiative.level, lang) : words.nothingYet;
    case 'unit': return list(unitIds.map((id) => units.find((one) => one.id === id)?.name[lang] ?? ''));
    case 'concept': return (initiative.concepts ?? []).includes(change.concept) ? words.yes : words.no;
  }
}

/** The change itself in words: "Stand: loopt", "Onderdeel: toevoegen, Faculteit Techniek". */
function changeInWords(change: Together, { units, own, lang }: Sources): string {
  const words = bulkWordsOf(lang);
  const way = 'add' in change ? `${change.add ? words.add : words.remove}, ` : '';
  const value = {
    status: () => ('status' in change ? STATUS_LABELS[change.status][lang] : ''),
    owner: () => ('name' in change ? [change.name, change.email].filter(Boolean).join(', ') : ''),
    review: () => ('on' in change ? dayInWords(change.on, lang) : ''),
    published: () => ('published' in change && change.published ? words.yes : words.no),
    level: () => ('level' in change ? levelLabel(change.level, lang) : ''),
    unit: () => ('unit' in change ? units.find(({ id }) => id === change.unit)?.name[lang] ?? '' : ''),
    concept: () => {
      if (!('concept' in change)) return '';
      const { label, scheme } = conceptLabel(change.concept, lang, own);
      return `${label} (${scheme})`;
    },
  }[change.what]();
  return `${words.titles[change.what]}: ${way}${value}`;
}

/** What will happen, before it happens. */
export function previewView(
  outcomes: readonly { readonly kept: Kept; readonly outcome: Outcome }[], change: Together, sources: Sources,
) {
  const { lang } = sources;
  const sorted = [...outcomes].sort((a, b) => nameOf(a.kept, lang).localeCompare(nameOf(b.kept, lang), lang));
  const row = ({ kept }: { kept: Kept }) => ({ id: kept.id, name: nameOf(kept, lang) });
  const changes = sorted.flatMap(({ kept, outcome }) => ('changed' in outcome ? [{
    ...row({ kept }), version: kept.version,
    from: valueIn(kept, change, sources), to: valueIn(outcome.changed, change, sources),
  }] : []));
  const stays = new Map<Stays, { id: string; name: string }[]>();
  for (const one of sorted) {
    if ('stays' in one.outcome) stays.set(one.outcome.stays, [...(stays.get(one.outcome.stays) ?? []), row(one)]);
  }
  return {
    change: changeInWords(change, sources), changes,
    stays: [...stays].map(([why, rows]) => ({ why: bulkWordsOf(lang).stays[why], rows })),
    staying: outcomes.length - changes.length,
    seen: changes.map(({ id, version }) => `${id}.${version}`).join(' '),
  };
}
export type PreviewView = ReturnType<typeof previewView>;
