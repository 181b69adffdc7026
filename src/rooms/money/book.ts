import type { Sector } from '../../core/accounting/lines.ts';
import type { Share } from '../../core/accounting/types.ts';
import type { Book, Entry, Source } from './types.ts';

/** Rows as the database has them. */
type Rows = {
  readonly entries: readonly {
    readonly id: string; readonly kind: Entry['kind']; readonly year: number; readonly what: string;
    readonly cents: number; readonly source_id: string | null; readonly unit_id: string | null;
    readonly initiative_id: string | null; readonly hours: number | null; readonly rate_cents: number | null;
    readonly import_id: string | null; readonly import_row: number | null; readonly version: number;
  }[];
  readonly shares: readonly (Share & { readonly entry_id: string })[];
  readonly sources: readonly {
    readonly id: string; readonly kind: Source['kind']; readonly name: string; readonly conditions: string;
    readonly from_on: string | null; readonly until_on: string | null; readonly version: number;
  }[];
  readonly units: readonly {
    readonly id: string; readonly parent_id: string | null; readonly name: Book['units'][number]['name'];
  }[];
  readonly initiatives: readonly {
    readonly id: string; readonly kind: Book['initiatives'][number]['kind'];
    readonly body: Pick<Book['initiatives'][number], 'name'>; readonly concepts: readonly string[];
  }[];
  readonly institution?: { readonly sector: Sector } | undefined;
};

const given = <K extends string, V>(key: K, value: V | null) => (
  value === null ? {} : { [key]: value } as Record<K, V>);

function entryOf(row: Rows['entries'][number], shares: readonly Share[]): Entry {
  return {
    id: row.id, kind: row.kind, year: row.year, what: row.what, cents: row.cents, version: row.version, shares,
    ...given('sourceId', row.source_id), ...given('unitId', row.unit_id), ...given('initiativeId', row.initiative_id),
    ...given('hours', row.hours), ...given('rateCents', row.rate_cents), ...given('importId', row.import_id),
    ...given('importRow', row.import_row),
  };
}

/** From rows of the database to what rules and pages work with. */
export function bookOf({ entries, shares, sources, units, initiatives, institution }: Rows): Book {
  const byEntry = new Map<string, Share[]>();
  for (const { entry_id: id, concept, cents } of shares) {
    byEntry.set(id, [...(byEntry.get(id) ?? []), { concept, cents }]);
  }
  return {
    sector: institution?.sector ?? 'hbo',
    entries: entries.map((row) => entryOf(row, byEntry.get(row.id) ?? [])),
    sources: sources.map(({ id, kind, name, conditions, from_on: from, until_on: until, version }) =>
      ({ id, kind, name, conditions, version, ...given('from', from), ...given('until', until) })),
    units: units.map(({ id, parent_id: parentId, name }) => ({ id, parentId, name })),
    initiatives: initiatives.map(({ id, kind, body, concepts }) => ({ id, kind, name: body.name, concepts })),
  };
}
