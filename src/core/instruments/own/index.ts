import type { Instrument } from '../types.ts';
import { bredeBlik } from './brede-blik.ts';
import { maandcheck } from './maandcheck.ts';
import { start } from './start.ts';
import { steun } from './steun.ts';
import { thuisvoelen } from './thuisvoelen.ts';
import { veerkracht } from './veerkracht.ts';

/** Check-ins that we wrote ourselves: not validated, made to talk about. */
export const OWN: readonly Instrument[] = [maandcheck, ...start, veerkracht, bredeBlik, thuisvoelen, steun];
