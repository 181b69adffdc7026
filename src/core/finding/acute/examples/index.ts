import { DANGER_1 } from './danger-1.ts';
import { DANGER_2 } from './danger-2.ts';
import { DANGER_3 } from './danger-3.ts';
import { DANGER_4 } from './danger-4.ts';
import { DANGER_5 } from './danger-5.ts';
import { DANGER_6 } from './danger-6.ts';
import { DANGER_7 } from './danger-7.ts';
import { EVERYDAY_1 } from './everyday-1.ts';
import { EVERYDAY_2 } from './everyday-2.ts';
import { EVERYDAY_3 } from './everyday-3.ts';
import { EVERYDAY_4 } from './everyday-4.ts';
import { EVERYDAY_5 } from './everyday-5.ts';
import { EVERYDAY_6 } from './everyday-6.ts';
import { EVERYDAY_7 } from './everyday-7.ts';
import { joined } from '../../examples/joined.ts';
import { likenessTo } from '../../examples/likeness.ts';
import type { Examples } from '../../examples/types.ts';
import { LINES_AGAINST } from '../lines/all.ts';

/** The everyday lines that the rules are tested with teach as well. */
const AGAINST: Examples = { everyday: { nl: LINES_AGAINST.join('|'), en: '' } };

/** How much a line looks like lines that show danger, by kind, and like everyday talk. */
export const dangerLikeness = likenessTo(
  joined([
    DANGER_1, DANGER_2, DANGER_3, DANGER_4, DANGER_5, DANGER_6, DANGER_7, EVERYDAY_1, EVERYDAY_2, EVERYDAY_3,
    EVERYDAY_4, EVERYDAY_5, EVERYDAY_6, EVERYDAY_7,
    AGAINST,
  ]),
);
