import type { Actor } from '../../../access/roles.ts';
import { FEWEST_STUDENTS, roundedDown } from '../../../core/disclosure/figures.ts';
import { addDays, dayOf, monthOf } from '../../../core/time/days.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import { HttpError } from '../../../platform/http/errors.ts';
import * as store from '../stores/figures.ts';
import { impressionsSince } from '../stores/impressions.ts';

const YEAR_DAYS = 365;
/** Impressions of about so many days back are shown. */
const LATELY_DAYS = 92;
/** So many quarters stand on the page for the municipality. */
const QUARTERS = 4;

/** Figures are not split by unit. @throws HttpError (not allowed) for who has the role for some units only */
function whole(actor: Actor): Actor {
  if (actor.unitIds) throw new HttpError('not-allowed');
  return actor;
}
const monthBack = (now: Date, days: number): string => monthOf(new Date(`${addDays(dayOf(now), -days)}T12:00:00Z`));

/** SIGNAL-6: questions of whole months only, from ten on, rounded down. */
async function questions(tx: Tx, now: Date) {
  const rows = await store.questionsIn(tx, monthBack(now, YEAR_DAYS), monthOf(now));
  return rows.flatMap(({ theme, count }) =>
    (theme === null || Number(count) < FEWEST_STUDENTS ? [] : [{ theme, count: roundedDown(Number(count)) }]));
}

/** What was released, and beside it what the coordinator of the whole institution sees. */
export function figuresService(db: Database) {
  return {
    /**
     * One quarter.
     * @param asked the quarter somebody chose; another one than those released gives the last
     */
    quarter: async (actor: Actor, asked: string | undefined, now: Date) => db.asActor(whole(actor), async (tx) => {
      const periods = await store.releasedQuarters(tx);
      const period = periods.find((one) => one === asked) ?? periods[0];
      const coordinates = actor.acting === 'coordinator';
      return {
        periods, period,
        figures: period ? await store.figuresOf(tx, [period]) : [],
        published: await store.published(tx),
        receiving: await store.receiving(tx),
        own: coordinates ? {
          overdue: await store.overdueNow(tx), questions: await questions(tx, now),
          impressions: await impressionsSince(tx, monthBack(now, LATELY_DAYS)),
        } : undefined,
      };
    }),

    /** What a page for the municipality can be made of. For the coordinator. */
    outside: async (actor: Actor, now: Date) => db.asActor(whole(actor), async (tx) => {
      const periods = (await store.releasedQuarters(tx)).slice(0, QUARTERS).reverse();
      return {
        periods, figures: (await store.figuresOf(tx, periods)).filter(({ dimension }) => dimension === 'theme'),
        questions: await questions(tx, now), impressions: await impressionsSince(tx, monthBack(now, YEAR_DAYS)),
      };
    }),
  };
}
export type FiguresService = ReturnType<typeof figuresService>;
export type QuarterAnswer = Awaited<ReturnType<FiguresService['quarter']>>;
export type OutsideAnswer = Awaited<ReturnType<FiguresService['outside']>>;
