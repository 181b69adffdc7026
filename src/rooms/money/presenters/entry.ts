import { euroField } from '../../../core/accounting/euro.ts';
import { linesFor } from '../../../core/accounting/lines.ts';
import type { Proposal } from '../../../core/accounting/propose.ts';
import type { Share } from '../../../core/accounting/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { KINDS } from '../../../core/initiatives/types.ts';
import { shareField } from '../schemas/division.ts';
import type { Values } from '../schemas/fields.ts';
import type { Book, Entry, Unit } from '../types.ts';
import { wordsOf } from '../words/index.ts';
import { hoursText, nameIn, placeName } from './common.ts';

export type { Values };

/** Shares as the form shows them: in euros, because those are exact. */
export const shareValues = (shares: readonly Share[], lang: Lang): Values => ({
  verdeling: shares.length > 0 ? 'amount' : 'percent',
  ...Object.fromEntries(shares.map(({ concept, cents }) => [shareField(concept), euroField(cents, lang)])),
});

/** A row as its form shows it. */
export const entryValues = (entry: Entry, lang: Lang): Values => ({
  soort: entry.kind, jaar: String(entry.year), wat: entry.what, bron: entry.sourceId ?? '', onderdeel: entry.unitId ?? '',
  initiatief: entry.initiativeId ?? '', ...shareValues(entry.shares, lang),
  ...(entry.hours === undefined ? { bedrag: euroField(entry.cents, lang) } : {
    uren: hoursText(entry.hours, lang).replace(/[.](?=\d{3}\b)/, lang === 'nl' ? '' : '.'),
    tarief: euroField(entry.rateCents ?? 0, lang),
  }),
});

/** Why a proposal is what it is, in words. */
export function whyOf({ why }: Proposal, lang: Lang): string {
  const words = wordsOf(lang).entry.why;
  return why.rule === 'last-time' ? words['last-time'](why.year) : words.places;
}

/** Everything that the form lets one choose from. @param units those that this person may put money on */
export function entryOptions(book: Book, units: readonly Unit[], lang: Lang) {
  const words = wordsOf(lang);
  const named = book.initiatives.map(({ id, name, kind }) => ({ value: id, label: nameIn(name, lang), kind }));
  const sorted = named.toSorted((a, b) => a.label.localeCompare(b.label, lang));
  return {
    kinds: (['spent', 'budget'] as const)
      .map((value) => ({ value, label: words.kinds[value], hint: words.entry.kindHint[value] })),
    sources: book.sources.map(({ id, name }) => ({ value: id, label: name })),
    units: units.map(({ id, name }) => ({ value: id, label: name[lang] })),
    initiatives: KINDS.flatMap((kind) => sorted.filter((one) => one.kind === kind)
      .map(({ value, label }) => ({ value, label, group: words.kindsOf[kind] }))),
    ways: (['percent', 'amount'] as const).map((value) => ({ value, label: words.entry.ways[value] })),
    scheme: book.sector === 'mbo' ? 'gs' as const : 'lk' as const,
    lines: linesFor(book.sector).map(({ id, subs }) => ({
      field: shareField(id), label: placeName(id, lang),
      subs: subs.map((sub) => ({ field: shareField(sub.id), label: placeName(sub.id, lang) })),
    })),
  };
}
export type EntryOptions = ReturnType<typeof entryOptions>;
