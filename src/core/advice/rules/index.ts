import type { AdviceRule } from '../types.ts';
import { body } from './body.ts';
import { mind } from './mind.ts';
import { people } from './people.ts';
import { study } from './study.ts';

/** Our rules, in order of number. An institution may switch off or change each (own.ts). */
export const RULES: readonly AdviceRule[] = [...body, ...mind, ...people, ...study];
