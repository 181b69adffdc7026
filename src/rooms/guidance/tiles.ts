import type { Role } from '../../access/roles.ts';
import type { GuidanceWords } from './words.ts';

type TileKey = keyof GuidanceWords['hub']['tiles'];
type Tile = {
  readonly key: TileKey; readonly path: `/${string}`;
  /** absent: everybody */
  readonly roles?: readonly Role[];
  /** not for who has the role for some units only */
  readonly whole?: true;
};

const workers = ['coordinator', 'guide', 'specialist', 'executive'] as const;

/** Everything for who guides, in the order in which it is needed, and who may open it. */
export const TILES: readonly Tile[] = [
  { key: 'routes', path: '/routekaart' },
  { key: 'inbox', path: '/postvak', roles: ['specialist'] },
  { key: 'together', path: '/overdracht/samen', roles: ['guide'] },
  { key: 'gifts', path: '/gekregen', roles: ['guide', 'specialist'] },
  { key: 'moments', path: '/momenten' },
  { key: 'adjustments', path: '/regelen' },
  { key: 'roles', path: '/wie-doet-wat' },
  { key: 'signals', path: '/signalen', roles: ['coordinator', 'executive', 'representative'], whole: true },
  { key: 'impressions', path: '/signalen/indruk', roles: ['specialist'] },
  { key: 'crisis', path: '/crisis', roles: workers },
  { key: 'chain', path: '/keten' },
  { key: 'training', path: '/scholing', roles: workers },
  { key: 'texts', path: '/teksten', roles: ['coordinator'], whole: true },
];
