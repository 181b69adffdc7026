import { climate } from './levels/climate.ts';
import { cycle } from './levels/cycle.ts';
import { ground } from './levels/ground.ts';
import { guidance } from './levels/guidance.ts';
import { healthySchool } from './levels/healthy-school.ts';
import { learning } from './levels/learning.ts';
import { stepChange } from './levels/step-change.ts';
import type { Described, ScanScheme } from './types.ts';

/** Parts that are filled in on one page. */
export type Block = { readonly key: string; readonly parts: readonly Described[] };

const BLOCKS: Readonly<Record<ScanScheme, readonly Block[]>> = {
  fs: [
    { key: 'ground', parts: ground }, { key: 'climate', parts: climate }, { key: 'guidance', parts: guidance },
    { key: 'learning', parts: learning }, { key: 'cycle', parts: cycle },
  ],
  sc: [{ key: 'sc', parts: stepChange }],
  gs: [{ key: 'gs', parts: healthySchool }],
};

/** The parts of a scan by this scheme, page by page, in the order of the framework. */
export const blocksOf = (scheme: ScanScheme): readonly Block[] => BLOCKS[scheme];

/** All parts of a scan by this scheme. */
export const partsOf = (scheme: ScanScheme): readonly Described[] => blocksOf(scheme).flatMap(({ parts }) => parts);
