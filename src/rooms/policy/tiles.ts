import type { Role } from '../../access/roles.ts';
import type { PolicyWords } from './words.ts';

type TileKey = keyof PolicyWords['tiles'];
type Tile = {
  readonly key: TileKey; readonly path: `/${string}`; readonly roles: readonly Role[];
  /** not for who has the role for some units only */
  readonly whole?: true;
};
type Part = { readonly key: keyof PolicyWords['parts']; readonly tiles: readonly Tile[] };

const policyReaders = ['coordinator', 'executive', 'representative', 'researcher'] as const;
const everybody = [...policyReaders, 'student', 'guide', 'specialist'] as const;
const keepers = ['coordinator'] as const;

/** Everything of the policy workspace, in the order of the cycle, and who may open it. */
export const PARTS: readonly Part[] = [
  { key: 'want', tiles: [
    { key: 'vision', path: '/beleid/visie', roles: everybody },
    { key: 'goals', path: '/beleid/doelen', roles: policyReaders },
    { key: 'plan', path: '/beleid/plan', roles: policyReaders },
    { key: 'team', path: '/beleid/team', roles: everybody },
  ] },
  { key: 'stand', tiles: [
    { key: 'scan', path: '/beleid/zelfscan', roles: everybody },
    { key: 'inventory', path: '/initiatieven', roles: keepers },
    { key: 'rounds', path: '/beleid/rondes', roles: keepers },
    { key: 'modules', path: '/beleid/oefeningen', roles: keepers, whole: true },
  ] },
  { key: 'works', tiles: [
    { key: 'evaluations', path: '/beleid/evaluaties', roles: policyReaders },
    { key: 'cycle', path: '/beleid/cyclus', roles: policyReaders },
    { key: 'figures', path: '/beleid/cijfers', roles: policyReaders },
    { key: 'advice', path: '/beleid/check-in/advies', roles: keepers, whole: true },
  ] },
  { key: 'cost', tiles: [
    { key: 'money', path: '/beleid/geld', roles: ['coordinator', 'executive'] },
    { key: 'account', path: '/beleid/verantwoording', roles: policyReaders, whole: true },
  ] },
  { key: 'students', tiles: [
    { key: 'ownIdea', path: '/ideeen', roles: ['student', 'representative'] },
    { key: 'ideas', path: '/beleid/ideeen', roles: keepers, whole: true },
  ] },
];
