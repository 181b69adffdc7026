import type { Actor } from '../../access/roles.ts';
import { moments } from '../../core/guidance/content/moments/index.ts';
import { textOf } from '../../core/guidance/editing/index.ts';
import { momentShape } from '../../core/guidance/editing/shapes.ts';
import { inUse } from '../../core/guidance/in-use.ts';
import { plan as planMoments } from '../../core/guidance/calendar.ts';
import { periodOfYear } from '../../core/guidance/year.ts';
import type { Database } from '../../platform/database/database.ts';
import { readPlan } from './store/actions.ts';
import { readDates } from './store/calendar.ts';

/** Everything with a day in academic years, for who reads the plan. */
export function calendarService(db: Database) {
  return {
    /** @param years academic years, each by the calendar year in which it starts */
    async calendar(actor: Actor, years: readonly number[]) {
      const [first = 0, last = first] = [Math.min(...years), Math.max(...years)];
      const { actions } = await readPlan(db, actor);
      const dates = await readDates(db, actor, periodOfYear(first).from, periodOfYear(last).to);
      const own = inUse(moments, dates.ownMoments, (body, ours) => textOf(momentShape, body, ours));
      return { ...dates, actions, moments: years.flatMap((year) => planMoments(own, dates.momentDates, [], year)) };
    },
  };
}
export type CalendarRead = Awaited<ReturnType<ReturnType<typeof calendarService>['calendar']>>;
