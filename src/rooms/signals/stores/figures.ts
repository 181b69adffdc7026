import type { Tx } from '../../../platform/database/database.ts';

/** Quarters that were released, the last one first. */
export async function releasedQuarters(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.selectFrom('signal_release').select('period').orderBy('period', 'desc').execute();
  return rows.map(({ period }) => period);
}

/** Figures of some quarters; none for no quarters. */
export const figuresOf = (tx: Tx, periods: readonly string[]) =>
  tx.selectFrom('signal_figure').select(['period', 'dimension', 'key', 'what', 'students'])
    .where('period', 'in', [...periods, '']).execute();
export type FigureRow = Awaited<ReturnType<typeof figuresOf>>[number];

/** Published initiatives, for their names and for how many there are about a theme. */
export const published = (tx: Tx) =>
  tx.selectFrom('catalogue').select(['id', 'kind', 'status', 'published', 'body', 'concepts']).where('published', '=', true).execute();
export type PublishedRow = Awaited<ReturnType<typeof published>>[number];

/** Offers where hand-overs arrive. */
export async function receiving(tx: Tx): Promise<readonly string[]> {
  return (await tx.selectFrom('reception').select('initiative_id').execute()).map(({ initiative_id }) => initiative_id);
}

/** Who waits longer than was promised, now. Only the coordinator may ask. */
export const overdueNow = (tx: Tx) =>
  tx.selectFrom('hand_over_overdue').select(['initiative_id', 'overdue', 'counted_on']).execute();

/** Questions per theme from one month up to another. Only the coordinator may ask. */
export const questionsIn = (tx: Tx, from: string, before: string) =>
  tx.selectFrom('question_count').select(['theme', (eb) => eb.fn.countAll<number>().as('count')])
    .where('what', '=', 'asked').where('month', '>=', from).where('month', '<', before).groupBy('theme').execute();
