/** How many wait longer than was promised: at one place, or (null) in the whole chain. */
export type Overdue = { readonly place: string | null; readonly overdue: number };

/**
 * HAND-13: numbers for each place that is not confidential, and one for all together. With exactly one confidential
 * place there is only the one for all: what the others leave of it would be the number of that place.
 * @param late the place of each hand-over that waits too long
 * @param confidential places that confirm to nobody that somebody came
 */
export function overdueNumbers(late: readonly string[], confidential: readonly string[]): readonly Overdue[] {
  if (late.length === 0) return [];
  const open = [...new Set(late)].filter((place) => !confidential.includes(place));
  const each = confidential.length === 1 ? [] : open;
  return [
    ...each.map((place) => ({ place, overdue: late.filter((one) => one === place).length })),
    { place: null, overdue: late.length },
  ];
}
