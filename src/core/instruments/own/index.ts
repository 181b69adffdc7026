import type { Instrument } from '../types.ts';
import { maandcheck } from './maandcheck.ts';

/** Check-ins that we wrote ourselves: not validated, made to talk about. */
export const OWN: readonly Instrument[] = [maandcheck];
