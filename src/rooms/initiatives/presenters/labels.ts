import { conceptById, schemeById } from '../../../core/frameworks/index.ts';
import type { Lang, Scheme, Text } from '../../../core/frameworks/types.ts';
import {
  AIM_LABELS,
  AUDIENCE_LABELS,
  FORM_LABELS,
  KIND_LABELS,
  TRANSITION_LABELS,
} from '../../../core/initiatives/labels.ts';
import type { Level } from '../../../core/initiatives/types.ts';
import { levelLabel } from '../../../core/stepped-care/levels.ts';
import type { ProposedField } from '../../../platform/catalogue/read.ts';

/** A concept of any scheme in words, with the name of its scheme: "Eenzaamheid (thema's)". */
export function conceptLabel(id: string, lang: Lang, own: readonly Scheme[]): { label: string; scheme: string } {
  const scheme =
    own.find((one) => one.concepts.some((concept) => concept.id === id)) ?? schemeById(id.split('.')[0] ?? '');
  const concept = conceptById(id) ?? scheme?.concepts.find((one) => one.id === id);
  return { label: concept?.label[lang] ?? id, scheme: scheme?.title[lang] ?? '' };
}

const LABELS: Readonly<Record<Exclude<ProposedField['field'], 'level'>, Readonly<Record<string, Text>>>> = {
  kind: KIND_LABELS,
  aim: AIM_LABELS,
  forms: FORM_LABELS,
  audiences: AUDIENCE_LABELS,
  transitions: TRANSITION_LABELS,
};

/** The value of a proposed field in words. */
export function valueLabel({ field, value }: ProposedField, lang: Lang): string {
  if (field === 'level') return levelLabel(value as Level, lang);
  return [value]
    .flat()
    .map((one) => LABELS[field][String(one)]?.[lang] ?? String(one))
    .join(', ');
}
