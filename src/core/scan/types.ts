import type { Text } from '../frameworks/types.ts';

export const SCAN_SCHEMES = ['fs', 'sc', 'gs'] as const;
export type ScanScheme = (typeof SCAN_SCHEMES)[number];
export const SCAN_LEVELS = [1, 2, 3, 4] as const;
export type ScanLevel = (typeof SCAN_LEVELS)[number];
/** What each level looks like for one part of a framework; from "it depends on persons" to "it keeps itself going". */
export type Described = { readonly concept: string; readonly levels: Readonly<Record<ScanLevel, Text>> };
export type Levels = Readonly<Record<string, ScanLevel>>;
