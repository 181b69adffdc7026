import type { Adjustment } from '../../types.ts';
import { attendance } from './attendance.ts';
import { equipment } from './equipment.ts';
import { leave } from './leave.ts';
import { money } from './money.ts';
import { tests } from './tests.ts';
import { timetable } from './timetable.ts';

/** Everything that can be arranged, area by area. */
export const adjustments: readonly Adjustment[] = [
  ...timetable, ...tests, ...attendance, ...leave, ...money, ...equipment,
];
