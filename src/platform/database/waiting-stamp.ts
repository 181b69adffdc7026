import { type RawBuilder, sql } from 'kysely';

/**
 * What changes when a computed waiting time does, as a piece of SQL: it stands in `catalogue`, but no offer changed for
 * it. For who keeps a catalogue in memory.
 */
export const waitingStamp: RawBuilder<string> = sql`(select string_agg(
  concat_ws(' ', initiative_id, from_days, to_days, computed_on), ',' order by initiative_id) from offer_waiting)`;
