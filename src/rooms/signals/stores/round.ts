import type { Counted } from '../../../core/signals/findings.ts';
import type { Tx } from '../../../platform/database/database.ts';

export type Quarter = { readonly institution_id: string; readonly period: string };
export type NewFigure = Quarter & {
  readonly dimension: 'theme' | 'offer'; readonly key: string; readonly what: Counted; readonly students: number;
  readonly released_on: string;
};

/** Quarters with anything counted in them, of every institution. */
export const countedQuarters = (tx: Tx): Promise<readonly Quarter[]> =>
  tx.selectFrom('hand_over_mark').select(['institution_id', 'period']).distinct().execute();

/** SDC-11: whoever puts this down releases the quarter. @returns false when it was released before */
export async function claimRelease(tx: Tx, quarter: Quarter, today: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.insertInto('signal_release').values({ ...quarter, released_on: today })
    .onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** How many different students there are in each cell; of a mark one of theme and offer is null. */
export const countsIn = (tx: Tx, { institution_id, period }: Quarter) =>
  tx.selectFrom('hand_over_mark').select(['theme', 'initiative_id', 'what', (eb) => eb.fn.countAll<number>().as('students')])
    .where('institution_id', '=', institution_id).where('period', '=', period)
    .groupBy(['theme', 'initiative_id', 'what']).execute();

/** Offers where a hand-over can arrive: the cells of that dimension. */
export async function receivingOffers(tx: Tx, { institution_id }: Quarter): Promise<readonly string[]> {
  const rows = await tx.selectFrom('reception').select('initiative_id').where('institution_id', '=', institution_id).execute();
  return rows.map(({ initiative_id }) => initiative_id);
}

export async function writeFigures(tx: Tx, figures: readonly NewFigure[]): Promise<void> {
  if (figures.length > 0) await tx.insertInto('signal_figure').values([...figures]).execute();
}

/** What was counted of a quarter is not needed once it was released. */
export const clearMarks = (tx: Tx, { institution_id, period }: Quarter) =>
  tx.deleteFrom('hand_over_mark').where('institution_id', '=', institution_id).where('period', '=', period).execute();

export const clearImpressions = (tx: Tx, before: string) =>
  tx.deleteFrom('impression').where('month', '<', before).execute();
