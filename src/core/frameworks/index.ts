import { careScheme } from './schemes/care.ts';
import { fsScheme } from './schemes/fs.ts';
import { gsScheme } from './schemes/gs.ts';
import { lkScheme } from './schemes/lk.ts';
import { phScheme } from './schemes/ph.ts';
import { scScheme } from './schemes/sc.ts';
import { themesScheme } from './themes.ts';
import { makeTree } from './tree.ts';
import type { Scheme } from './types.ts';

/** The built-in schemes, in the order in which the interface shows them. */
export const SCHEMES: readonly Scheme[] = [
  fsScheme, themesScheme, lkScheme, gsScheme, scScheme, phScheme, careScheme,
];

/** Look-ups over the built-in schemes. With an institution's own scheme: `makeTree([...SCHEMES, own])`. */
export const { schemeById, conceptById, narrower, ancestors, leaves } = makeTree(SCHEMES);
