import type { Role } from '../../../access/roles.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { TILES } from '../tiles.ts';
import { wordsOf } from '../words.ts';

/** The tiles that somebody with these roles may open. */
export const tilesFor = (roles: readonly Role[], lang: Lang) =>
  TILES.filter((tile) => tile.roles.some((role) => roles.includes(role))).map(({ key, path }) => {
    const [title = '', text = ''] = wordsOf(lang).hub.tiles[key];
    return { path, title, text };
  });
export type TileView = ReturnType<typeof tilesFor>[number];
