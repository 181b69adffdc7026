import { linesFor } from '../../../core/accounting/lines.ts';
import { undividedPart } from '../../../core/accounting/totals.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { type Filter, NONE, type Part, partsOf, queryOf } from '../filter.ts';
import type { Book } from '../types.ts';
import { wordsOf } from '../words/index.ts';
import { euro, euroShort, hoursText, nameIn, namesIn, placeName } from './common.ts';
import { yearsOf } from './year.ts';

function rowOf({ entry, cents }: Part, book: Book, filter: Filter, lang: Lang) {
  const words = wordsOf(lang);
  const names = namesIn(book, lang);
  const open = undividedPart(entry, book.sector);
  const notes = [
    ...(entry.hours !== undefined && entry.rateCents !== undefined
      ? [words.rows.hours(hoursText(entry.hours, lang), euro(entry.rateCents, lang))] : []),
    ...(entry.importRow === undefined ? [] : [words.rows.imported(entry.importRow)]),
  ];
  return {
    id: entry.id, what: entry.what, kind: `${words.kinds[entry.kind]} ${entry.year}`, notes,
    initiative: entry.initiativeId === undefined ? undefined : names.initiative(entry.initiativeId),
    unit: names.unit(entry.unitId), source: names.source(entry.sourceId),
    lines: [...entry.shares.map((share) => `${placeName(share.concept, lang)}: ${euroShort(share.cents, lang)}`),
      ...(open === undefined ? [] : [words.rows.undivided])],
    amount: euro(cents, lang),
    ...(filter.line !== undefined && cents !== entry.cents ? { whole: words.rows.whole(euro(entry.cents, lang)) } : {}),
  };
}

type Option = { readonly value: string; readonly label: string };

/** What one can choose to see fewer rows. */
function optionsOf(book: Book, now: number, lang: Lang) {
  const words = wordsOf(lang);
  const none = (label: string): Option => ({ value: NONE, label });
  const used = new Set(book.entries.map(({ initiativeId }) => initiativeId));
  return {
    years: yearsOf(book, now).map((year) => ({ value: String(year), label: String(year) })),
    kinds: (['budget', 'spent'] as const).map((value) => ({ value, label: words.kinds[value] })),
    lines: [...linesFor(book.sector).flatMap(({ id, subs }) => [id, ...subs.map((sub) => sub.id)])
      .map((id) => ({ value: id, label: placeName(id, lang) })), none(words.lines.none)],
    sources: [...book.sources.map(({ id, name }) => ({ value: id, label: name })), none(words.sources.none)],
    initiatives: [...book.initiatives.filter(({ id }) => used.has(id))
      .map(({ id, name }) => ({ value: id, label: nameIn(name, lang) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, lang)), none(words.initiatives.none)],
    units: [...book.units.map(({ id, name }) => ({ value: id, label: name[lang] })), none(words.units.none)],
  };
}

/** What is chosen, in words: "Uitgegeven · 2026 · 2 Preventie". */
function chosenIn(book: Book, filter: Filter, lang: Lang): readonly string[] {
  const words = wordsOf(lang);
  const names = namesIn(book, lang);
  const idOf = (id: string): string | undefined => (id === NONE ? undefined : id);
  return [
    ...(filter.kind ? [words.kinds[filter.kind]] : []), ...(filter.year ? [String(filter.year)] : []),
    ...(filter.line ? [placeName(filter.line, lang)] : []),
    ...(filter.source ? [names.source(idOf(filter.source))] : []),
    ...(filter.initiative ? [nameIn(names.initiative(idOf(filter.initiative)), lang)] : []),
    ...(filter.unit ? [names.unit(idOf(filter.unit))] : []),
    ...(filter.hours ? [words.rows.onlyHours] : []), ...(filter.outside ? [words.rows.onlyOutside] : []),
  ];
}

/** What the rows come to; budget and spending that stand together are never added up with each other. */
function totalsOf(parts: readonly Part[], { kind, outside }: Filter, lang: Lang) {
  const words = wordsOf(lang);
  const sum = (label: string, some: readonly Part[]) => ({
    label, count: words.rows.count(some.length),
    total: euro(some.reduce((cents, part) => cents + part.cents, 0), lang),
  });
  if (kind || outside || parts.length === 0) return [sum(words.rows.total, parts)];
  return (['spent', 'budget'] as const).map((one) => [one, parts.filter(({ entry }) => entry.kind === one)] as const)
    .filter(([, some]) => some.length > 0).map(([one, some]) => sum(words.kinds[one], some));
}

/** The rows behind a number, with the same number below them. */
export function rowsView(book: Book, filter: Filter, today: string, lang: Lang) {
  const parts = partsOf(book, filter);
  return {
    filter, query: queryOf(filter), chosen: chosenIn(book, filter, lang),
    options: optionsOf(book, Number(today.slice(0, 4)), lang),
    rows: parts.map((part) => rowOf(part, book, filter, lang)),
    totals: totalsOf(parts, filter, lang),
  };
}
export type RowsView = ReturnType<typeof rowsView>;
