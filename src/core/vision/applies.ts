/** A vision as far as it matters for which one holds where. Days as `2026-12-03`; a draft has none. */
export type Placed = { readonly id: string; readonly unitId: string | null; readonly decidedOn: string | null };

/** Decided visions of one unit (null: the whole institution), the latest first. */
export const versionsOf = <T extends Placed>(visions: readonly T[], unitId: string | null): readonly T[] =>
  visions.filter((one) => one.unitId === unitId && one.decidedOn !== null)
    .sort((a, b) => (b.decidedOn ?? '').localeCompare(a.decidedOn ?? '') || a.id.localeCompare(b.id));

/**
 * VISION-2: the vision that holds for a unit: its own latest decided one, else that of the nearest unit above it, else
 * that of the whole institution.
 * @param path the unit and the units above it, nearest first; empty for the whole institution
 */
export function appliesTo<T extends Placed>(visions: readonly T[], path: readonly string[]): T | undefined {
  return [...path, null].map((unitId) => versionsOf(visions, unitId)[0]).find((one) => one !== undefined);
}

/** VISION-5: whether the day to look at it again is past. @param today `2026-12-03` */
export const isOverdue = (reviewOn: string | null, today: string): boolean => reviewOn !== null && reviewOn < today;
