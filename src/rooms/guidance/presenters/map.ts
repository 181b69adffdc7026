import type { Lang } from '../../../core/frameworks/types.ts';
import type { Route } from '../../../core/guidance/types.ts';
import { wordsOf } from '../words.ts';

export type RouteLink = { readonly key: string; readonly title: string };
export const GROUPS = ['1', '2', '3', '4', '5', '6', '7'] as const;
export type GroupKey = (typeof GROUPS)[number];
export type Group = { readonly id: GroupKey; readonly label: string; readonly routes: readonly RouteLink[] };

export const linkOf = ({ key, title }: Route, lang: Lang): RouteLink => ({ key, title: title[lang] });

/** The theme of the first subtheme; a route without one stands with the route before it. */
export function groupsOfRoutes(routes: readonly Route[]): ReadonlyMap<GroupKey, readonly Route[]> {
  const groups = new Map<GroupKey, Route[]>();
  let last: GroupKey = '1';
  for (const route of routes) {
    last = GROUPS.find((id) => route.themes[0]?.startsWith(`fs-t.${id}.`)) ?? last;
    groups.set(last, [...(groups.get(last) ?? []), route]);
  }
  return groups;
}

/** Routes by theme, for who chooses; a theme without routes is left out. */
export const groupsView = (routes: readonly Route[], lang: Lang): readonly Group[] =>
  [...groupsOfRoutes(routes)].sort(([a], [b]) => a.localeCompare(b)).map(([id, list]) => ({
    id, label: wordsOf(lang).groups[id], routes: list.map((route) => linkOf(route, lang)),
  }));
