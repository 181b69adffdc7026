import { SCHEMES } from '../../../core/frameworks/index.ts';
import type { Lang, Scheme } from '../../../core/frameworks/types.ts';
import { STATUS_LABELS } from '../../../core/initiatives/labels.ts';
import { LEVELS, STATUSES } from '../../../core/initiatives/types.ts';
import { levelLabel } from '../../../core/stepped-care/levels.ts';
import { TOGETHER } from '../bulk.ts';

export type What = (typeof TOGETHER)[number];
type Unit = { readonly id: string; readonly name: { readonly nl: string; readonly en: string } };

/** What one can choose from when changing many together. @param units those the actor may say something is for */
export function bulkChoices(lang: Lang, units: readonly Unit[], own: readonly Scheme[]) {
  return {
    things: TOGETHER.filter((what) => what !== 'unit' || units.length > 0),
    statuses: STATUSES.map((value) => ({ value, label: STATUS_LABELS[value][lang] })),
    levels: LEVELS.map((level) => ({ value: String(level), label: `${level} ${levelLabel(level, lang)}` })),
    units: units.map(({ id, name }) => ({ value: id, label: name[lang] }))
      .sort((a, b) => a.label.localeCompare(b.label, lang)),
    concepts: [...SCHEMES.filter(({ id }) => id !== 'care'), ...own].flatMap(({ title, concepts }) =>
      concepts.filter(({ retired }) => !retired).map(({ id, notation, label }) => ({
        value: id, label: `${notation ? `${notation} ` : ''}${label[lang]}`, group: title[lang],
      }))),
  };
}
export type BulkChoices = ReturnType<typeof bulkChoices>;
