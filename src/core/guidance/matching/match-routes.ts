import { likenessTo, type Likeness } from '../../finding/examples/likeness.ts';
import { buildIndex, find, understand, type FindIndex } from '../../finding/index.ts';
import { words as wordsIn } from '../../finding/normalise.ts';
import type { Text } from '../../frameworks/types.ts';
import type { Route } from '../types.ts';

/** Routes, read once; `matchRoutes` walks through them. */
export type RouteIndex = {
  readonly byKey: ReadonlyMap<string, Route>;
  readonly documents: FindIndex;
  readonly heard: Likeness;
};
export type RouteMatch = { readonly route: Route; readonly score: number };

/** What each way of recognising may add; the lines of a route are what a guide says, so they tell most. */
const HEARD = 1.4;
const FOUND = 1;
const THEME = 0.7;
/** Words this much like a line of a route are that line. */
const SAME = 0.7;
const SAID = 1.5;
/** Below this it is about nothing here; and a share of the best below which a route is no candidate. */
const FLOOR = 0.3;
const TAIL = 0.35;
const MOST = 5;

const both = (texts: readonly Text[]): string[] => texts.flatMap(({ nl, en }) => [nl, en]);

const heardAs = (likeness: number): number => HEARD * likeness + (likeness >= SAME ? SAID : 0);

/** Reads routes as documents that can be found, and what a guide notices as examples of each. */
export function routeIndex(routes: readonly Route[]): RouteIndex {
  return {
    byKey: new Map(routes.map((route) => [route.key, route])),
    documents: buildIndex(routes.map(({ key, title, notice, open, yourself, themes }) => ({
      id: key, names: both([title]), summaries: both(notice), texts: both([...open, ...yourself]), themes,
    }))),
    heard: likenessTo(Object.fromEntries(routes.map(({ key, title, notice }) => [
      key,
      { nl: [title, ...notice].map(({ nl }) => nl).join('|'), en: [title, ...notice].map(({ en }) => en).join('|') },
    ]))),
  };
}

/**
 * Routes that fit what a guide notices or hears, best first; empty when nothing here fits. The understanding is that of
 * finding (FIND), with the lines "what you notice" of each route as examples beside it.
 * @param words in the guide's own words, Dutch or English
 */
export function matchRoutes({ byKey, documents, heard }: RouteIndex, words: string): readonly RouteMatch[] {
  const alike = heard.of(wordsIn(words));
  const { hits } = find(documents, words);
  const best = hits[0]?.score ?? 1;
  const found = new Map(hits.map(({ id, score }) => [id, score / best]));
  const themes = new Map(understand(words).themes.map(({ id, weight }) => [id, weight]));
  const scored = [...byKey.values()].map((route) => ({
    route,
    score: heardAs(alike.get(route.key) ?? 0) + FOUND * (found.get(route.key) ?? 0)
      + THEME * Math.max(0, ...route.themes.map((theme) => themes.get(theme) ?? 0)),
  })).filter(({ score }) => score >= FLOOR).sort((a, b) => b.score - a.score || (a.route.key < b.route.key ? -1 : 1));
  return scored.filter(({ score }) => score >= TAIL * (scored[0]?.score ?? 0)).slice(0, MOST);
}
