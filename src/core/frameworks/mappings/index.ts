import type { Mapping } from '../types.ts';
import { toFs } from './to-fs.ts';
import { toGs } from './to-gs.ts';
import { toLk } from './to-lk.ts';
import { toPh } from './to-ph.ts';
import { toSc } from './to-sc.ts';

/** From the FS-T themes and subthemes to every other built-in scheme about content, each with its reason. */
export const MAPPINGS: readonly Mapping[] = [...toFs, ...toLk, ...toGs, ...toSc, ...toPh];
