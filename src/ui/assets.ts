import type { Asset } from './asset.ts';
import { favicon } from './wheel/favicon.ts';
import { fonts } from './fonts.ts';
import { islands, type IslandName } from './islands.ts';
import { stylesheet } from './stylesheet.ts';

export type { Asset } from './asset.ts';

/** Where the style sheet stands. */
export const stylesheetPath = (): string => `/assets/app.${stylesheet().hash}.css`;

/** Where the script of an island stands. */
export const islandPath = (name: IslandName): string => {
  const island = islands().find((candidate) => candidate.name === name)!;
  return `/assets/${name}.${island.hash}.js`;
};

/** All files that the pages ask for; each may be cached for ever, because its path changes with its content. */
export const assets = (): readonly Asset[] => [
  { name: 'app.css', path: stylesheetPath(), type: 'text/css; charset=utf-8', body: stylesheet().css },
  ...islands().map(({ name, js }) => ({
    name: `${name}.js`, path: islandPath(name), type: 'text/javascript; charset=utf-8', body: js,
  })),
  ...fonts(),
  favicon(),
];
