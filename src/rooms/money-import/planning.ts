import { groupBy } from '../../core/frameworks/group-by.ts';
import type { SourceKind } from '../../core/accounting/types.ts';
import { NEW, type SpendingKnown } from '../../core/exchange/matching/spending/choices.ts';
import type { Draft, Spending } from '../../core/exchange/matching/spending/to-entries.ts';
import { wordKey } from '../../core/exchange/matching/index.ts';
import type { MoneyTables } from '../../platform/database/tables/money.ts';

type Without<T, K extends keyof T> = Omit<T, 'institution_id' | K>;
type SourceRow = { id: string; kind: SourceKind; name: string; updated_at: Date };
/** Everything that one import writes. */
export type Loading = {
  readonly sources: readonly SourceRow[];
  readonly row: Without<MoneyTables['money_import'], never>;
  readonly entries: readonly Without<MoneyTables['money_entry'] & { updated_at: Date }, 'version'>[];
  readonly shares: readonly Without<MoneyTables['money_share'], never>[];
};
type Given = {
  readonly name: string;
  readonly spending: Spending;
  readonly known: SpendingKnown;
  readonly now: Date;
  readonly ids: () => string;
};

const sum = (rows: readonly { readonly cents?: number }[]): number =>
  rows.reduce((total, { cents = 0 }) => total + cents, 0);
const LONGEST_NAME = 120;

/** The sources that a sheet asks for, each once by the word that stands for it. */
function newSources(drafts: readonly Draft[], ids: () => string, now: Date): ReadonlyMap<string, SourceRow> {
  const made = new Map<string, SourceRow>();
  for (const { source } of drafts) {
    if (!source?.value.startsWith(NEW) || made.has(wordKey(source.word))) continue;
    const kind = source.value.slice(NEW.length) as SourceKind;
    made.set(wordKey(source.word), { id: ids(), kind, name: source.word.slice(0, LONGEST_NAME), updated_at: now });
  }
  return made;
}

/** What loading writes. Ids that the institution hasn't got (any more) are left out. */
export function loadingOf({ name, spending, known, now, ids }: Given): Loading {
  const has = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const [sources, units, initiatives] = [has(known.sources), has(known.units), has(known.initiatives)];
  const fresh = newSources(spending.drafts, ids, now);
  const importId = ids();
  const sourceOf = ({ source }: Draft): string | null => {
    if (!source) return null;
    if (source.value.startsWith(NEW)) return fresh.get(wordKey(source.word))?.id ?? null;
    return sources.has(source.value) ? source.value : null;
  };
  const rows = spending.drafts.map((draft) => ({
    draft,
    entry: {
      id: ids(),
      kind: draft.kind,
      year: draft.year,
      source_id: sourceOf(draft),
      unit_id: draft.unitId !== undefined && units.has(draft.unitId) ? draft.unitId : null,
      initiative_id:
        draft.initiativeId !== undefined && initiatives.has(draft.initiativeId) ? draft.initiativeId : null,
      what: draft.what,
      cents: draft.cents,
      hours: draft.hours ?? null,
      rate_cents: draft.rateCents ?? null,
      import_id: importId,
      import_row: draft.line,
      updated_at: now,
    },
  }));
  return {
    sources: [...fresh.values()],
    entries: rows.map(({ entry }) => entry),
    shares: rows.flatMap(({ draft, entry }) =>
      draft.shares.map(({ concept, cents }) => ({ entry_id: entry.id, concept, cents })),
    ),
    row: {
      id: importId,
      file_name: name.slice(0, 200),
      made_at: now,
      loaded_rows: spending.drafts.length,
      loaded_cents: sum(spending.drafts),
      refused_rows: spending.refused.length,
      refused_cents: sum(spending.refused),
    },
  };
}

/** Words that stood for a source still to be made now stand for the one that was made. */
export const settled = (
  values: Readonly<Record<string, string>>,
  sources: readonly { readonly id: string; readonly name: string }[],
): Readonly<Record<string, string>> => {
  const made = new Map(sources.map(({ id, name }) => [wordKey(name), id]));
  return Object.fromEntries(Object.entries(values).map(([word, value]) => [word, made.get(word) ?? value]));
};

type Same = Pick<Draft, 'kind' | 'year' | 'what' | 'cents'>;
const keyOf = ({ kind, year, what, cents }: Same): string => [kind, year, what.toLowerCase(), cents].join('\u001f');

/** Amounts of a sheet that came from a spreadsheet before, each of those counted once. */
export function loadedBefore<Row extends Same>(drafts: readonly Draft[], loaded: readonly Row[]): readonly Row[] {
  const left = groupBy(loaded, keyOf);
  return drafts.flatMap((draft) => left.get(keyOf(draft))?.splice(0, 1) ?? []);
}
