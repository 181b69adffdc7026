import type { Actor } from '../../access/roles.ts';
import { addDays, dayOf, localOf } from '../../core/time/days.ts';
import { releasedFor } from '../../core/training/coverage.ts';
import { mustFollow } from '../../core/training/due.ts';
import type { Attended, Held } from '../../core/training/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { treeOf } from './reach.ts';
import * as store from './store/figures.ts';
import { heldOf } from './store/read.ts';
import { team } from './store/team.ts';

/** SDC-5: figures stand for so many days, so that two looks do not show who came in between. */
const STANDS_DAYS = 7;
/** Who signed up and did not come is forgotten after so many days. */
const KEPT_DAYS = 365;

type Grants = readonly { person_id: string; role: string; unit_id: string | null; granted_at: Date }[];
type Rows = readonly { person_id: string; initiative_id: string; attended_on: string | null }[];
type OnePerson = { readonly held: readonly Held[]; readonly attended: readonly Attended[] };

/** Roles and attendance by person. */
function byPerson(grants: Grants, attended: Rows): ReadonlyMap<string, OnePerson> {
  const people = new Map<string, { held: Held[]; attended: Attended[] }>();
  for (const grant of grants) {
    const known = people.get(grant.person_id) ?? { held: [], attended: [] };
    known.held.push(heldOf(grant));
    people.set(grant.person_id, known);
  }
  for (const { person_id, initiative_id, attended_on } of attended) {
    if (attended_on) people.get(person_id)?.attended.push({ trainingId: initiative_id, on: attended_on });
  }
  return people;
}

/** Figures about many people, and the list of a team. */
export function figuresService(db: Database) {
  return {
    /** what was released */
    released: (actor: Actor) => store.figures(db, actor),

    /** Who works in a manager's units, and how far each is; undefined for who manages the whole institution. */
    async team(actor: Actor, now: Date) {
      if (!actor.unitIds) return undefined;
      const { people, grants, attended, duties, trainings, units } = await team(db, actor);
      const known = byPerson(grants, attended);
      const tree = treeOf(units);
      const asked = duties.filter(({ trainingId }) => trainings.some(({ id, given }) => given && id === trainingId));
      const members = people.flatMap(({ id, name }) => {
        const one = known.get(id);
        return one ? [{ name, musts: mustFollow(one.held, asked, one.attended, tree, dayOf(now)) }] : [];
      });
      return { members, trainings };
    },

    /** The daily work: new figures for what is a week old, and forgetting. Doing it twice does no harm. */
    async round(now: Date): Promise<void> {
      const today = dayOf(now);
      const { duties, made } = await store.dutiesToCount(db);
      const young = made.filter(({ made_on }) => made_on > addDays(today, -STANDS_DAYS));
      const fresh = new Set(young.map(({ duty_id }) => duty_id));
      const stale = duties.filter(({ id }) => !fresh.has(id));
      for (const institutionId of new Set(stale.map(({ institution_id }) => institution_id))) {
        const { units, grants, attended } = await store.population(db, institutionId);
        const people = [...byPerson(grants, attended).values()];
        for (const one of stale.filter(({ institution_id }) => institution_id === institutionId)) {
          const duty = {
            trainingId: one.initiative_id, role: one.role, withinDays: one.within_days, unitIds: one.unit_ids,
            ...(one.renew_after_months === null ? {} : { renewAfterMonths: one.renew_after_months }),
          };
          const about = { institutionId, dutyId: one.id, day: today };
          await store.replace(db, about, releasedFor(duty, people, treeOf(units), today));
        }
      }
      await store.clear(db, localOf(new Date(now.getTime() - KEPT_DAYS * 86_400_000)));
    },
  };
}
export type FiguresService = ReturnType<typeof figuresService>;
