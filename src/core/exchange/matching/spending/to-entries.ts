import { dividedOver } from '../../../accounting/divide.ts';
import { euro } from '../../../accounting/euro.ts';
import { hoursTimesRate } from '../../../accounting/hours.ts';
import type { Share } from '../../../accounting/types.ts';
import type { Lang, Text } from '../../../frameworks/types.ts';
import { isEmpty, lineOf, yearOf } from '../cells.ts';
import { cellsFor, chosenFor } from '../chosen.ts';
import type { Field, Layout, Matching, SheetRow } from '../types.ts';
import { type AmountColumn, amountColumns, amountIn, problemWith } from './amounts.ts';
import type { MoneyKind, SpendingField } from './fields.ts';

/** An amount that can be loaded. Cents of euros; ids as chosen, `new:<kind>` for a source still to be made. */
export type Draft = {
  readonly line: number;
  readonly kind: MoneyKind;
  readonly year: number;
  readonly what: string;
  readonly cents: number;
  readonly shares: readonly Share[];
  readonly hours?: number;
  readonly rateCents?: number;
  readonly source?: { readonly value: string; readonly word: string };
  readonly unitId?: string;
  readonly initiativeId?: string;
};
/** An amount that can't be loaded, and why. `cents` when it could be read. */
export type RefusedAmount = {
  readonly line: number;
  readonly what: string;
  readonly text: string;
  readonly why: Text;
  readonly cents?: number;
};
export type LineNote = { readonly line: number; readonly note: Text };
export type Spending = {
  readonly drafts: readonly Draft[];
  readonly refused: readonly RefusedAmount[];
  readonly notes: readonly LineNote[];
  /** lines with an amount of nothing, or with nothing where an amount could stand while the row has another one */
  readonly empty: readonly number[];
};
type Options = { readonly fields: readonly Field<SpendingField>[]; readonly lang: Lang };

const text = (nl: string, en: string): Text => ({ nl, en });
const WHY = {
  none: text('Er staat geen bedrag.', 'There is no amount.'),
  what: text('De omschrijving ontbreekt.', 'The description is missing.'),
  year: text('We weten niet van welk jaar dit is.', 'We do not know of which year this is.'),
  parts: text(
    'De bedragen per lijn tellen niet op tot het totaal van deze regel.',
    'The amounts per line do not add up to the total of this row.',
  ),
};

type Sum = {
  readonly kind: MoneyKind;
  readonly year: number | undefined;
  cents: number;
  readonly shares: Map<string, number>;
  whole: boolean;
};

const LONGEST = 300;

/** Amounts of one row that belong together: of one kind and one year, with what stands on each line. */
function sumsOf(
  cells: readonly { readonly column: AmountColumn; readonly cents: number }[],
  year: number | undefined,
): Sum[] {
  const sums = new Map<string, Sum>();
  for (const { column, cents } of cells) {
    const of = year ?? column.year;
    const key = `${column.kind} ${of}`;
    const none = { kind: column.kind, year: of, cents: 0, shares: new Map<string, number>(), whole: false };
    const sum = sums.get(key) ?? none;
    sums.set(key, sum);
    if (column.concept === undefined) {
      sum.cents += cents;
      sum.whole = true;
    } else sum.shares.set(column.concept, (sum.shares.get(column.concept) ?? 0) + cents);
  }
  return [...sums.values()];
}

function rowReader(layout: Layout, matching: Matching, { fields, lang }: Options) {
  const columns = amountColumns(layout, matching);
  const field = (name: SpendingField) => fields.find((one) => one.field === name) as Field<SpendingField>;
  const chosen = (row: SheetRow, name: SpendingField): string | undefined => chosenFor(row, matching, field(name))[0];
  const first = (row: SheetRow, name: SpendingField) => cellsFor(row, matching, name)[0];
  const rest = yearOf(matching.rest.year);

  /** What the amount is for: its own words, or else the initiative that it names. */
  const whatOf = (row: SheetRow): string => lineOf(first(row, 'what') ?? first(row, 'initiative')).slice(0, LONGEST);

  function hoursOf(
    row: SheetRow,
  ): { readonly hours: number; readonly rateCents: number; readonly cents: number } | undefined {
    const [hours, rate] = [amountIn(first(row, 'hours'), lang), amountIn(first(row, 'rate'), lang)];
    if (!hours.ok || !rate.ok || hours.cents <= 0 || rate.cents <= 0) return undefined;
    const cents = hoursTimesRate(hours.cents / 100, rate.cents);
    return cents === 0 ? undefined : { hours: hours.cents / 100, rateCents: rate.cents, cents };
  }

  return function read(row: SheetRow): Spending {
    const what = whatOf(row);
    const filled = columns.filter(({ at }) => !isEmpty(row.cells[at]));
    const bad = filled.flatMap(({ at }) => {
      const why = problemWith(row.cells[at], lang);
      return why ? [{ line: row.line, what, text: lineOf(row.cells[at]).slice(0, 60), why }] : [];
    });
    const read = filled.flatMap((column) => {
      const amount = amountIn(row.cells[column.at], lang);
      return amount.ok ? [{ column, cents: amount.cents }] : [];
    });
    const yearCell = first(row, 'year');
    const own = yearOf(yearCell);
    const worked = hoursOf(row);
    const sums = sumsOf(read, own ?? undefined);
    if (filled.length === 0 && worked) {
      sums.push({
        kind: 'spent',
        year: own ?? columns.find(({ kind }) => kind === 'spent')?.year,
        cents: worked.cents,
        shares: new Map(),
        whole: true,
      });
    }
    const drafts: Draft[] = [];
    const refused: RefusedAmount[] = [...bad];
    const notes: LineNote[] = [];
    const [line, source, sourceWord] = [
      chosen(row, 'line'),
      chosen(row, 'source'),
      lineOf(first(row, 'source') ?? row.section),
    ];
    const [unitId, initiativeId] = [chosen(row, 'unit'), chosen(row, 'initiative')];
    for (const sum of sums) {
      const parts = [...sum.shares].map(([concept, cents]) => ({ concept, cents })).filter(({ cents }) => cents !== 0);
      const total = parts.reduce((all, { cents }) => all + cents, 0);
      const cents = sum.whole ? sum.cents : total;
      const year = sum.year ?? rest;
      const refuse = (why: Text): void => {
        refused.push({ line: row.line, what, text: euro(cents, lang), why, cents });
      };
      if (cents === 0 && parts.length === 0) continue;
      if (what === '') {
        refuse(WHY.what);
        continue;
      }
      if (year === undefined || (yearCell !== undefined && own === undefined)) {
        refuse(WHY.year);
        continue;
      }
      if (cents === 0 || (parts.length > 0 && total !== cents)) {
        refuse(WHY.parts);
        continue;
      }
      const matches = worked !== undefined && worked.cents === cents;
      if (worked && !matches && sum.kind === 'spent') {
        notes.push({
          line: row.line,
          note: text(
            `Uren keer tarief is ${euro(worked.cents, 'nl')}. We nemen het bedrag dat er staat: ${euro(cents, 'nl')}.`,
            `Hours times rate is ${euro(worked.cents, 'en')}. We take the amount that is there: ${euro(cents, 'en')}.`,
          ),
        });
      }
      const shares =
        parts.length > 0
          ? parts
          : line
            ? dividedOver(
                cents,
                line.split('+').map((concept) => ({ concept, weight: 1 })),
              )
            : [];
      drafts.push({
        line: row.line,
        kind: sum.kind,
        year,
        what,
        cents,
        shares,
        ...(matches ? { hours: worked.hours, rateCents: worked.rateCents } : {}),
        ...(source ? { source: { value: source, word: sourceWord } } : {}),
        ...(unitId ? { unitId } : {}),
        ...(initiativeId ? { initiativeId } : {}),
      });
    }
    if (filled.length === 0 && !worked) refused.push({ line: row.line, what, text: '', why: WHY.none });
    const nothing = filled.length > 0 && (filled.length < columns.length || read.some(({ cents }) => cents === 0));
    return { drafts, refused, notes, empty: nothing ? [row.line] : [] };
  };
}

/**
 * The amounts of a sheet, as its columns and words were matched. Each amount is loaded whole or refused by name; a
 * row may give more than one, as budget and spent beside each other.
 */
export function spendingFrom(layout: Layout, matching: Matching, options: Options): Spending {
  const read = layout.rows.map(rowReader(layout, matching, options));
  return {
    drafts: read.flatMap(({ drafts }) => drafts),
    refused: read.flatMap(({ refused }) => refused),
    notes: read.flatMap(({ notes }) => notes),
    empty: read.flatMap(({ empty }) => empty),
  };
}
