import type { Lang } from '../../../core/frameworks/types.ts';
import { endsSoon } from '../../../core/accounting/sources.ts';
import { SOURCE_KINDS } from '../../../core/accounting/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { Values } from '../schemas/fields.ts';
import type { Book, Source } from '../types.ts';
import { wordsOf } from '../words/index.ts';

function periodOf({ from, until }: Source, lang: Lang): string {
  const words = wordsOf(lang).sourceForm;
  const parts = [...(from ? [words.fromWord(dayInWords(from, lang))] : []),
    ...(until ? [words.untilWord(dayInWords(until, lang))] : [])];
  return parts.length > 0 ? parts.join(' ') : words.always;
}

/** All sources, as a list. */
export const sourceRows = ({ sources }: Book, today: string, lang: Lang) => sources.map((source) => ({
  id: source.id, name: source.name, kind: wordsOf(lang).sources.kinds[source.kind], period: periodOf(source, lang),
  conditions: source.conditions, soon: source.until !== undefined && endsSoon(source.until, today),
}));
export type SourceRow = ReturnType<typeof sourceRows>[number];

/** A source as its form shows it. */
export const sourceValues = ({ name, kind, conditions, from = '', until = '' }: Source): Values =>
  ({ naam: name, soort: kind, voorwaarden: conditions, van: from, tot: until });

export const sourceKinds = (lang: Lang) => SOURCE_KINDS.map((value) => ({
  value, label: wordsOf(lang).sources.kinds[value], hint: wordsOf(lang).sourceForm.hints[value],
}));
