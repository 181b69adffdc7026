import { AGAINST_DUTCH } from './against-dutch.ts';
import { AGAINST_ENGLISH } from './against-english.ts';
import { AGAINST_MIXED_1 } from './against-mixed-1.ts';
import { AGAINST_MIXED_2 } from './against-mixed-2.ts';
import { AGAINST_MIXED_3 } from './against-mixed-3.ts';
import { AGAINST_MIXED_4 } from './against-mixed-4.ts';
import { AGAINST_MIXED_5 } from './against-mixed-5.ts';
import { AGAINST_MIXED_6 } from './against-mixed-6.ts';
import { FOR_DANGER } from './for-danger.ts';
import { FOR_MIXED_1 } from './for-mixed-1.ts';
import { FOR_MIXED_2 } from './for-mixed-2.ts';
import { FOR_MIXED_3 } from './for-mixed-3.ts';
import { FOR_MIXED_4 } from './for-mixed-4.ts';
import { FOR_SUICIDE } from './for-suicide.ts';
import { FOR_VIOLENCE } from './for-violence.ts';

/** Every line that must be recognised. */
export const LINES_FOR: readonly string[] = [
  ...FOR_SUICIDE, ...FOR_DANGER, ...FOR_VIOLENCE, ...FOR_MIXED_1, ...FOR_MIXED_2, ...FOR_MIXED_3, ...FOR_MIXED_4,
];

/** Every line that must not be. */
export const LINES_AGAINST: readonly string[] = [
  ...AGAINST_DUTCH, ...AGAINST_ENGLISH, ...AGAINST_MIXED_1, ...AGAINST_MIXED_2, ...AGAINST_MIXED_3, ...AGAINST_MIXED_4,
  ...AGAINST_MIXED_5, ...AGAINST_MIXED_6,
];
