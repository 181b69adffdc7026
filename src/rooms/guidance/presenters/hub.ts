import type { Grant } from '../../../access/roles.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { TILES } from '../tiles.ts';
import { wordsOf } from '../words.ts';

/** The tiles that somebody with these roles may open. */
export const tilesFor = (grants: readonly Grant[], lang: Lang) =>
  TILES.filter(({ roles, whole }) => grants.some(({ role, unitId }) => roles.includes(role) && !(whole && unitId)))
    .map(({ key, path }) => {
      const [title = '', text = ''] = wordsOf(lang).hub.tiles[key];
      return { path, title, text };
    });
export type TileView = ReturnType<typeof tilesFor>[number];
