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
      const of = { year, initiative: initiative.id };
      const [budget, spent] = [amountOf(book, { ...of, kind: 'budget' }, lang), amountOf(book, { ...of, kind: 'spent' }, lang)];
      const sources = entries.filter((entry) => entry.year === year).map(({ sourceId }) => names.source(sourceId));
      return {
        year, budget, spent, left: euroShort(budget.cents - spent.cents, lang), sources: [...new Set(sources)],
      };
    }),
  };
}
export type InitiativeView = ReturnType<typeof initiativeView>;
