import type { AccountTables } from './tables/account.ts';
import type { CheckInTables, GiftTables } from './tables/check-in.ts';
import type { CoreTables } from './tables/core.ts';
import type { EvaluationTables } from './tables/evaluation.ts';
import type { GoalsTables } from './tables/goals.ts';
import type { GuidanceTables } from './tables/guidance.ts';
import type { HandOverTables } from './tables/hand-over.ts';
import type { MoneyTables } from './tables/money.ts';
import type { PartnersTables } from './tables/partners.ts';
import type { PlanTables } from './tables/plan.ts';
import type { RoundsTables } from './tables/rounds.ts';
import type { ScanTables } from './tables/scan.ts';
import type { SignalsTables } from './tables/signals.ts';
import type { TrainingTables } from './tables/training.ts';
import type { VisionTables } from './tables/vision.ts';

export type { InternalBody, PublicBody } from './tables/core.ts';

/** Every table and view, as the application sees them. */
export type Tables = CoreTables & GuidanceTables & HandOverTables & PartnersTables & SignalsTables & TrainingTables
  & GoalsTables & VisionTables & PlanTables & ScanTables & EvaluationTables & MoneyTables & AccountTables
  & CheckInTables & GiftTables & RoundsTables;
