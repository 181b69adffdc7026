import { euro } from '../../../core/accounting/euro.ts';
import { linesFor, lineOf } from '../../../core/accounting/lines.ts';
import { asideView } from '../../../core/exchange/matching/index.ts';
import { NEW } from '../../../core/exchange/matching/spending/choices.ts';
import type { Draft } from '../../../core/exchange/matching/spending/to-entries.ts';
import { groupBy } from '../../../core/frameworks/group-by.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { dayInWords, dayOf } from '../../../core/time/days.ts';
import type { Previewed } from '../service.ts';
import { wordsOf } from '../words/index.ts';

const PER_PAGE = 50;
const MOST_LISTED = 12;

/** Which page of the amounts, as it stands in the address. */
export const readPage = (query: URLSearchParams): number =>
  Math.max(1, Number.parseInt(query.get('page') ?? '', 10) || 1);

const sumOf = (rows: readonly { readonly cents?: number }[]): number =>
  rows.reduce((sum, { cents = 0 }) => sum + cents, 0);

/** Per kind and year what is loaded, and at the end what can't be: together what is in the file. */
function ties({ spending: { drafts, refused } }: Previewed, lang: Lang) {
  const words = wordsOf(lang).preview;
  const groups = groupBy(drafts, ({ kind, year }) => words.kinds[kind](year));
  return {
    rows: [...groups]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([label, rows]) => ({ label, amounts: rows.length, sum: euro(sumOf(rows), lang) })),
    loaded: { amounts: drafts.length, sum: euro(sumOf(drafts), lang) },
    refused: {
      amounts: refused.length,
      sum: euro(sumOf(refused), lang),
      note: words.refusedNote(euro(sumOf(refused), lang), refused.filter(({ cents }) => cents === undefined).length),
    },
    all: { amounts: drafts.length + refused.length, sum: euro(sumOf(drafts) + sumOf(refused), lang) },
  };
}

function totals({ totals: all }: Previewed, lang: Lang) {
  const rows = all.map(({ line, text, column, said, counted }) => ({
    line,
    label: column === '' ? text : `${text}, ${column}`,
    said: euro(said, lang),
    counted: euro(counted, lang),
    off: said === counted ? undefined : euro(Math.abs(said - counted), lang),
  }));
  return { rows, off: rows.filter(({ off }) => off !== undefined).length };
}

/** What stands on each line, and what is not divided; spent and budget apart. */
function perLine({ spending: { drafts }, known }: Previewed, lang: Lang) {
  const words = wordsOf(lang).preview;
  const kinds = [...new Set(drafts.map(({ kind, year }) => `${kind} ${year}`))].toSorted().map((key) => {
    const [kind = 'spent', year = '0'] = key.split(' ') as [Draft['kind'], string];
    const rows = drafts.filter((draft) => draft.kind === kind && String(draft.year) === year);
    return { label: words.kinds[kind](Number(year)), rows };
  });
  const on = (rows: readonly Draft[], id: string) =>
    sumOf(rows.flatMap(({ shares }) => shares).filter(({ concept }) => lineOf(concept) === id));
  return {
    columns: kinds.map(({ label }) => label),
    rows: [
      ...linesFor(known.sector).map(({ id, label }) => ({
        label: label[lang],
        sums: kinds.map(({ rows }) => euro(on(rows, id), lang)),
      })),
      {
        label: words.undivided,
        sums: kinds.map(({ rows }) => euro(sumOf(rows.filter(({ shares }) => shares.length === 0)), lang)),
      },
    ],
  };
}

function entryView(draft: Draft, { known }: Previewed, lang: Lang) {
  const words = wordsOf(lang).preview;
  const initiative = known.initiatives.find(({ id }) => id === draft.initiativeId)?.name;
  const source = draft.source?.value.startsWith(NEW)
    ? words.newSource(draft.source.word)
    : known.sources.find(({ id }) => id === draft.source?.value)?.name;
  const line = draft.shares.map(
    ({ concept }) => linesFor(known.sector).find(({ id }) => id === lineOf(concept))?.label[lang] ?? concept,
  );
  return {
    line: draft.line,
    what: draft.what,
    kind: words.kinds[draft.kind](draft.year),
    amount: euro(draft.cents, lang),
    hours:
      draft.hours === undefined || draft.rateCents === undefined
        ? undefined
        : words.hours(draft.hours.toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB'), euro(draft.rateCents, lang)),
    belongs: initiative?.[lang] ?? initiative?.nl ?? initiative?.en ?? '',
    source: source ?? '',
    lines: [...new Set(line)].join(', ') || words.undivided,
  };
}

/** Amounts that came in before, in one sentence. */
function twice({ before, spending: { drafts } }: Previewed, lang: Lang): string | undefined {
  const last = before.toSorted((a, b) => b.made_at.getTime() - a.made_at.getTime())[0];
  return (
    last &&
    wordsOf(lang).preview.twiceText(before.length, drafts.length, last.file_name, dayInWords(dayOf(last.made_at), lang))
  );
}

/** The preview of a file as its page shows it. */
export function previewView(preview: Previewed, asked: number, lang: Lang) {
  const {
    spending: { drafts, refused, notes, empty },
    layout,
  } = preview;
  const pages = Math.max(1, Math.ceil(drafts.length / PER_PAGE));
  const page = Math.min(asked, pages);
  return {
    name: preview.name,
    remembered: preview.remembered,
    ties: ties(preview, lang),
    totals: totals(preview, lang),
    lines: perLine(preview, lang),
    twice: twice(preview, lang),
    aside: asideView(layout),
    count: drafts.length,
    page,
    pages,
    refused: refused.map(({ line, what, text, why }) => ({ line, what, text, why: why[lang] })),
    notes: notes.map(({ line, note }) => ({ line, note: note[lang] })),
    empty: {
      count: empty.length,
      list: `${empty.slice(0, MOST_LISTED).join(', ')}${empty.length > MOST_LISTED ? ', …' : ''}`,
    },
    rows: drafts.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((draft) => entryView(draft, preview, lang)),
  };
}
export type PreviewView = ReturnType<typeof previewView>;
