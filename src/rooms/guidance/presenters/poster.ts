import { encode } from 'uqr';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { RoleKey, Route } from '../../../core/guidance/types.ts';
import type { Institution } from '../../../core/institution/types.ts';
import { wordsOf } from '../words.ts';
import { groupsOfRoutes } from './map.ts';
import { roleName, worksIn } from './route.ts';

/** So many to go to for one theme: those named most in its routes. */
const MOST = 3;

/** Where somebody has to stand first, whatever is named most: who has debts goes to who knows about money. */
const FIRST: Readonly<Record<string, RoleKey>> = { 7: 'money-adviser' };

function mostNamed(id: string, routes: readonly Route[], sector: Institution['sector']): readonly RoleKey[] {
  const counts = new Map<RoleKey, number>();
  for (const { to } of routes.flatMap(({ refer }) => refer)) counts.set(to, (counts.get(to) ?? 0) + 1);
  return [...counts].filter(([key]) => worksIn(key, sector)).sort((a, b) => b[1] - a[1]).map(([key]) => key)
    .sort((a, b) => Number(b === FIRST[id]) - Number(a === FIRST[id])).slice(0, MOST);
}

/** The first of several names: on a poster there is no room for more. In mbo the one that is said there. */
function short(name: string, sector: Institution['sector']): string {
  const there = sector === 'mbo' ? /\(mbo: ([^)]+)\)/.exec(name)?.[1] : undefined;
  const said = there ?? name.replace(/\s*(\(|,| of | or ).*$/, '');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** What the poster shows: who to go to for each theme, the institution's own contact, and a code to the route map. */
export function posterView(routes: readonly Route[], institution: Institution, lang: Lang, address: string) {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  const contact = institution.acuteContact;
  return {
    institution: institution.name[lang],
    rows: [...groupsOfRoutes(routes)].sort(([a], [b]) => a.localeCompare(b)).map(([id, list]) => ({
      about: wordsOf(lang).groups[id],
      to: mostNamed(id, list, institution.sector).map((key) => short(roleName(key, lang), institution.sector)).join(' · '),
    })),
    ...(contact ? { own: [contact.name, contact.phone, contact.hours].map((text) => text[lang]).join(', ') } : {}),
    address: address.replace(/^https?:\/\//, ''),
    code: { size, path: data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('') },
  };
}
export type PosterView = ReturnType<typeof posterView>;
