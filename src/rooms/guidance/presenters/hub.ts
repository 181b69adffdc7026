import type { Grant } from '../../../access/roles.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { TILES } from '../tiles.ts';
import { wordsOf } from '../words.ts';

/** The tiles that somebody with these roles may open; without any, those that are open to all. */
export const tilesFor = (grants: readonly Grant[], lang: Lang) =>
  TILES.filter(({ roles, whole }) => !roles
    || grants.some(({ role, unitId }) => roles.includes(role) && !(whole && unitId)))
    .map(({ key, path }) => {
      const [title = '', text = ''] = wordsOf(lang).hub.tiles[key];
      return { path, title, text };
    });
export type TileView = ReturnType<typeof tilesFor>[number];
