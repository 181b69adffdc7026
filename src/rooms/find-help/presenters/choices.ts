import { SCHEMES } from '../../../core/frameworks/index.ts';
import { PLAIN_THEMES } from '../../../core/frameworks/plain-themes.ts';
import { themesScheme } from '../../../core/frameworks/themes.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { AUDIENCE_LABELS, FORM_LABELS } from '../../../core/initiatives/labels.ts';
import { AUDIENCES, FORMS, LEVELS } from '../../../core/initiatives/types.ts';
import { levelLabel } from '../../../core/stepped-care/levels.ts';

export type Option = { readonly value: string; readonly label: string };
export type Choices = Readonly<Record<'themes' | 'levels' | 'forms' | 'audiences' | 'languages' | 'units', readonly Option[]>>;

/** What the filters offer, in one language. Staff is no audience for a student. */
export function choices(units: readonly { id: string; name: { nl: string; en: string } }[], lang: Lang): Choices {
  return {
    themes: themesScheme.concepts
      .filter(({ broader }) => !broader)
      .map(({ id, label }) => ({ value: id, label: label[lang] })),
    levels: LEVELS.map((level) => ({ value: String(level), label: levelLabel(level, lang) })),
    forms: FORMS.map((form) => ({ value: form, label: FORM_LABELS[form][lang] })),
    audiences: AUDIENCES.filter((audience) => audience !== 'staff').map((audience) => ({
      value: audience,
      label: AUDIENCE_LABELS[audience][lang],
    })),
    languages: [
      { value: 'nl', label: 'Nederlands' },
      { value: 'en', label: 'English' },
    ],
    units: units
      .map(({ id, name }) => ({ value: id, label: name[lang] }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  };
}

/** The themes in plain words with their subthemes, to choose from without a question. */
export function themeTree(lang: Lang) {
  const concepts = SCHEMES.find(({ id }) => id === 'fs-t')?.concepts ?? [];
  return concepts
    .filter(({ broader }) => !broader)
    .map((theme) => ({
      label: (PLAIN_THEMES[theme.notation ?? ''] ?? theme.label)[lang],
      subthemes: concepts
        .filter(({ broader }) => broader === theme.id)
        .map(({ id, label }) => ({ code: id.replace('fs-t.', ''), label: label[lang] })),
    }));
}
export type ThemeTree = ReturnType<typeof themeTree>;
