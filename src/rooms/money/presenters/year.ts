import { compare, type Comparison } from '../../../core/accounting/compare.ts';
import { linesFor } from '../../../core/accounting/lines.ts';
import { endingSources, outsidePeriod } from '../../../core/accounting/sources.ts';
import { hoursIn, rowsOf } from '../../../core/accounting/totals.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import { dayInWords } from '../../../core/time/days.ts';
import { type Filter, NONE, partsOf, queryOf } from '../filter.ts';
import type { Book } from '../types.ts';
import { wordsOf } from '../words/index.ts';
import { type Amount, amountOf, euroShort, hoursText, namesIn, percent, placeName, ROWS } from './common.ts';

/** One row of a table: budget, spent, what is left of it, and last year. */
export type Line = {
  readonly name: PartText | string; readonly path?: string; readonly budget: Amount; readonly spent: Amount;
  readonly left: string; readonly used?: string; readonly before: Amount;
};

function lineOf(book: Book, year: number, rest: Filter, lang: Lang): Omit<Line, 'name'> & Comparison {
  const at = (kind: 'budget' | 'spent', of: number) => amountOf(book, { year: of, kind, ...rest }, lang);
  const [budget, spent] = [at('budget', year), at('spent', year)];
  const comparison = compare({ cents: spent.cents, entryIds: [] }, { cents: budget.cents, entryIds: [] });
  const { percentage } = comparison;
  return {
    ...comparison, budget, spent, before: at('spent', year - 1), left: euroShort(-comparison.difference, lang),
    ...(typeof percentage === 'number' ? { used: percent(percentage, lang) } : {}),
  };
}

const shown = ({ budget, spent, before }: Pick<Line, 'budget' | 'spent' | 'before'>): boolean =>
  [budget, spent, before].some(({ path }) => path !== undefined);

/** A table by something of the rows: only what has rows, the largest spending first, then what it lacks, then all. */
function tableOf(book: Book, year: number, lang: Lang, key: 'source' | 'initiative' | 'unit'): readonly Line[] {
  const field = ({ source: 'sourceId', initiative: 'initiativeId', unit: 'unitId' } as const)[key];
  const ids = [...new Set(book.entries.flatMap((entry) => entry[field] ?? []))];
  const names = namesIn(book, lang);
  const rows = ids.map((id) => ({
    name: names[key](id), ...(key === 'initiative' ? { path: `/beleid/geld/initiatief/${id}` } : {}),
    ...lineOf(book, year, { [key]: id }, lang),
  })).toSorted((a, b) => b.of.cents - a.of.cents || b.against.cents - a.against.cents);
  const rest = { name: names[key](), ...lineOf(book, year, { [key]: NONE }, lang) };
  return [...rows, rest].filter(shown);
}

/** What is not divided yet; what was spent and what was budgeted are never added up together. */
const openOf = (book: Book, year: number, scheme: 'lk' | 'gs', lang: Lang) => (['spent', 'budget'] as const).flatMap((kind) => {
  const words = wordsOf(lang);
  const filter = { year, kind, line: NONE };
  const count = partsOf(book, filter).length;
  return count === 0 ? [] : [{
    title: words.undivided.title[scheme](amountOf(book, filter, lang).text), path: ROWS + queryOf(filter),
    text: words.undivided.text(count, words.kinds[kind]),
  }];
});

function warningsOf(book: Book, today: string, lang: Lang) {
  const words = wordsOf(lang);
  const names = namesIn(book, lang);
  const ending = endingSources(book.sources, book.entries, today).map(({ source, year, kind, total, initiatives }) => ({
    title: words.ending.title(source.name, dayInWords(source.until, lang)),
    text: total.entryIds.length === 0 ? words.ending.nothing : words.ending[kind](euroShort(total.cents, lang), year),
    path: ROWS + queryOf({ year, kind, source: source.id }),
    leans: [...initiatives].map(([id, one]) => ({
      name: id ? names.initiative(id) : words.ending.other, amount: euroShort(one.cents, lang),
    })),
  }));
  const outside = outsidePeriod(book.sources, book.entries).map(({ source, total }) => ({
    title: words.outside.title(source.name), text: words.outside.text(euroShort(total.cents, lang)),
    path: ROWS + queryOf({ source: source.id, outside: true }),
  }));
  return { ending, outside };
}

/** Bars for the eye: what was spent on each line, beside its budget. */
function barsOf(book: Book, year: number, lang: Lang) {
  const words = wordsOf(lang).lines;
  const lines = linesFor(book.sector).map(({ id }) => ({ id, ...lineOf(book, year, { line: id }, lang) }));
  return {
    max: Math.max(1, ...lines.flatMap(({ of, against }) => [of.cents, against.cents])),
    bars: lines.map(({ id, of, against, spent, budget }) => ({
      label: placeName(id, lang), value: Math.max(0, of.cents), text: spent.text, path: spent.path,
      mark: Math.max(0, against.cents), note: budget.path ? words.of(budget.text) : '',
    })),
  };
}

/** Spending on subthemes, only where somebody used them. */
const subsOf = (book: Book, year: number, lang: Lang) => linesFor(book.sector).flatMap(({ subs }) => subs)
  .map(({ id }) => ({ name: placeName(id, lang), ...lineOf(book, year, { line: id }, lang) })).filter(shown);

function hoursOf(book: Book, year: number, lang: Lang) {
  const words = wordsOf(lang);
  return (['budget', 'spent'] as const).flatMap((kind) => {
    const { hours, total } = hoursIn(rowsOf(book.entries, kind, year));
    return total.entryIds.length === 0 ? [] : [{
      value: hoursText(hours, lang), label: words.hours.label(words.kinds[kind]),
      note: words.hours.note(euroShort(total.cents, lang)), path: ROWS + queryOf({ year, kind, hours: true }),
    }];
  });
}

/** The years that have rows, and this one, newest first. */
export const yearsOf = ({ entries }: Book, now: number): readonly number[] =>
  [...new Set([now, ...entries.map(({ year }) => year)])].toSorted((a, b) => b - a);

/** The page of one year. @param today ISO day */
export function yearView(book: Book, year: number, today: string, lang: Lang) {
  const now = Number(today.slice(0, 4));
  const scheme: 'lk' | 'gs' = book.sector === 'mbo' ? 'gs' : 'lk';
  return {
    year, scheme, years: yearsOf(book, now), empty: !book.entries.some((entry) => entry.year === year),
    all: lineOf(book, year, {}, lang),
    open: openOf(book, year, scheme, lang),
    ...warningsOf(book, today, lang),
    ...barsOf(book, year, lang),
    lines: [...linesFor(book.sector).map(({ id }) => id), NONE]
      .map((line) => ({ name: placeName(line, lang), ...lineOf(book, year, { line }, lang) })),
    subs: subsOf(book, year, lang), hours: hoursOf(book, year, lang),
    sources: tableOf(book, year, lang, 'source'), initiatives: tableOf(book, year, lang, 'initiative'),
    units: tableOf(book, year, lang, 'unit'),
  };
}
export type YearView = ReturnType<typeof yearView>;
