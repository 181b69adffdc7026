import type { MoneyEntry, MoneySource, Share, SourceKind } from '../../core/accounting/types.ts';
import type { Sector } from '../../core/accounting/lines.ts';
import type { Text } from '../../core/frameworks/types.ts';
import type { Kind, PartText } from '../../core/initiatives/types.ts';

export type Entry = MoneyEntry & { readonly version: number };
export type Source = MoneySource & { readonly version: number };
export type Unit = { readonly id: string; readonly parentId: string | null; readonly name: Text };
export type Named = {
  readonly id: string; readonly name: PartText; readonly kind: Kind;
  /** confirmed concepts, of any scheme */
  readonly concepts: readonly string[];
};

/** All the money that somebody may see, with what the rows are about. */
export type Book = {
  readonly sector: Sector;
  readonly entries: readonly Entry[]; readonly sources: readonly Source[];
  readonly units: readonly Unit[]; readonly initiatives: readonly Named[];
};

/** A row as somebody writes it. */
export type EntryWrite = {
  readonly kind: MoneyEntry['kind']; readonly year: number; readonly what: string; readonly cents: number;
  readonly shares: readonly Share[]; readonly sourceId?: string; readonly unitId?: string;
  readonly initiativeId?: string; readonly hours?: number; readonly rateCents?: number;
};
export type SourceWrite = {
  readonly kind: SourceKind; readonly name: string; readonly conditions: string;
  readonly from?: string; readonly until?: string;
};
