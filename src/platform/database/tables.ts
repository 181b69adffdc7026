import type { CoreTables } from './tables/core.ts';
import type { GuidanceTables } from './tables/guidance.ts';
import type { HandOverTables } from './tables/hand-over.ts';
import type { PartnersTables } from './tables/partners.ts';
import type { SignalsTables } from './tables/signals.ts';
import type { TrainingTables } from './tables/training.ts';

export type { InternalBody, PublicBody } from './tables/core.ts';

/** Every table and view, as the application sees them. */
export type Tables = CoreTables & GuidanceTables & HandOverTables & PartnersTables & SignalsTables & TrainingTables;
