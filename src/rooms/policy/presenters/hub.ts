import type { Grant } from '../../../access/roles.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { PARTS } from '../tiles.ts';
import { wordsOf } from '../words.ts';

/** The parts of the workspace with what somebody with these roles may open; a part without anything is left out. */
export const partsFor = (grants: readonly Grant[], lang: Lang) => PARTS.map(({ key: part, tiles }) => ({
  title: wordsOf(lang).parts[part],
  tiles: tiles.filter(({ roles, whole }) =>
    grants.some(({ role, unitId }) => roles.includes(role) && !(whole && unitId)))
    .map(({ key, path }) => {
      const [title = '', text = ''] = wordsOf(lang).tiles[key];
      return { path, title, text };
    }),
})).filter(({ tiles }) => tiles.length > 0);
export type PartView = ReturnType<typeof partsFor>[number];

/** What the page is called; to a student it is where one takes part, as in the menu. */
export function headFor(grants: readonly Grant[], lang: Lang): { readonly title: string; readonly lead: string } {
  const words = wordsOf(lang);
  return grants.length > 0 && grants.every(({ role }) => role === 'student') ? words.student : words;
}
