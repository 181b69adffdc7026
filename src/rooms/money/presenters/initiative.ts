import type { Lang } from '../../../core/frameworks/types.ts';
import type { Book, Named } from '../types.ts';
import { amountOf, euroShort, namesIn } from './common.ts';

/** Budget and spending of one initiative over the years, newest first. */
export function initiativeView(book: Book, initiative: Named, lang: Lang) {
  const entries = book.entries.filter(({ initiativeId }) => initiativeId === initiative.id);
  const years = [...new Set(entries.map(({ year }) => year))].toSorted((a, b) => b - a);
  const names = namesIn(book, lang);
  return {
    id: initiative.id, name: initiative.name,
    years: years.map((year) => {
      const [budget, spent] = (['budget', 'spent'] as const).map((kind) => amountOf(book, { year, kind, initiative: initiative.id }, lang));
      return {
        year, budget, spent, difference: euroShort((spent?.cents ?? 0) - (budget?.cents ?? 0), lang),
        sources: [...new Set(entries.filter((entry) => entry.year === year).map(({ sourceId }) => names.source(sourceId)))],
      };
    }),
  };
}
export type InitiativeView = ReturnType<typeof initiativeView>;
