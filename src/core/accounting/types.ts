export const SOURCE_KINDS = ['agreement', 'temporary', 'own'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type MoneySource = {
  readonly id: string; readonly kind: SourceKind; readonly name: string; readonly conditions: string;
  readonly from?: string; readonly until?: string;
};

/** A part of an amount on one line or subtheme. Cents of euros. */
export type Share = { readonly concept: string; readonly cents: number };

/** A budget or what was spent. ACCT-1: shares add up to cents, or there are none (not divided yet). */
export type MoneyEntry = {
  readonly id: string; readonly kind: 'budget' | 'spent'; readonly year: number; readonly what: string;
  readonly cents: number; readonly shares: readonly Share[];
  readonly sourceId?: string; readonly unitId?: string; readonly initiativeId?: string;
  readonly hours?: number; readonly rateCents?: number;
  /** where it came from: a loaded spreadsheet and the row in it */
  readonly importId?: string; readonly importRow?: number;
};
