import type { Actor } from '../../access/roles.ts';
import { answerWith, type RouteAnswer } from '../../core/guidance/answer.ts';
import { routes as ours } from '../../core/guidance/content/routes/index.ts';
import { textOf } from '../../core/guidance/editing/index.ts';
import { routeShape } from '../../core/guidance/editing/shapes.ts';
import { inUse, type OwnVersion, type Provenance, provenance } from '../../core/guidance/in-use.ts';
import { type RouteIndex, routeIndex } from '../../core/guidance/matching/match-routes.ts';
import type { Route } from '../../core/guidance/types.ts';
import type { Lang } from '../../core/frameworks/types.ts';
import type { Database } from '../../platform/database/database.ts';
import type { OfferForGuide, OffersFor } from './offers.ts';
import { ownRoutes, receptions } from './store.ts';

/** The routes of an institution: ours, with what it made its own. */
type Routes = {
  readonly stamp: string;
  readonly routes: readonly Route[];
  readonly own: ReadonlyMap<string, OwnVersion>;
  index(): RouteIndex;
};

/** An offer beside a route: whether it takes hand-overs, and the names of who reads them (for who signed in). */
export type OfferWithPeople = OfferForGuide & { readonly receives: boolean; readonly people: readonly string[] };

function reading(routes: readonly Route[]): () => RouteIndex {
  let made: RouteIndex | undefined;
  return () => (made ??= routeIndex(routes));
}

/** The route map. Routes are read anew when an institution added a version; what a guide types is kept nowhere. */
export function guidanceService(db: Database, offersFor: OffersFor) {
  const oursAsTheyAre: Routes = { stamp: '', routes: ours, own: new Map(), index: reading(ours) };
  const known = new Map<string, Routes>();

  async function routesAt(institutionId: string): Promise<Routes> {
    const own = await ownRoutes(db, institutionId);
    const stamp = [...own.values()].map(({ key, version }) => `${key}:${version}`).join(' ');
    if (stamp === '') return oursAsTheyAre;
    const before = known.get(institutionId);
    if (before?.stamp === stamp) return before;
    const routes = inUse(ours, own, (body, route) => textOf(routeShape, body, route));
    const made = { stamp, routes, own, index: reading(routes) };
    known.set(institutionId, made);
    return made;
  }

  return {
    /** Every route in use, in the order of the themes. */
    all: async (institutionId: string): Promise<readonly Route[]> => (await routesAt(institutionId)).routes,

    /** One route, and whose it is; undefined when there is none, or when it is not in use here. */
    async one(institutionId: string, key: string): Promise<{ route: Route; from: Provenance } | undefined> {
      const { routes, own } = await routesAt(institutionId);
      const route = routes.find((one) => one.key === key);
      return route && { route, from: provenance(own.get(key)) };
    },

    /** The route that fits what a guide notices or hears. */
    ask: async (institutionId: string, words: string): Promise<RouteAnswer> =>
      answerWith((await routesAt(institutionId)).index(), words),

    /** What there is for a route, best first, and for who signed in the people behind it. */
    async offers(actor: Actor, route: Route, lang: Lang, now: Date): Promise<readonly OfferWithPeople[]> {
      const institutionId = actor.institutionId as string;
      const found = await offersFor(institutionId, { themes: route.themes, words: route.title.nl }, lang, now);
      const { open, people } = await receptions(db, actor, found.map(({ id }) => id));
      return found.map((one) => ({
        ...one, receives: open.includes(one.id),
        people: open.includes(one.id) ? people.filter(({ offer }) => offer === one.id).map(({ name }) => name) : [],
      }));
    },
  };
}
export type GuidanceService = ReturnType<typeof guidanceService>;
