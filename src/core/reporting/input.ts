import type { MoneyEntry, MoneySource } from '../accounting/types.ts';
import type { DecisionKind, Effect, Feasibility, Reach, Reception } from '../evaluation/types.ts';
import type { ProgressState } from '../goals/progress.ts';
import type { Figure, Goal } from '../goals/types.ts';
import type { Institution } from '../institution/types.ts';
import type { Kind, PartText, Status } from '../initiatives/types.ts';
import type { Text } from '../frameworks/types.ts';

export type ReportInitiative = {
  readonly id: string;
  readonly name: PartText;
  readonly summary: PartText;
  readonly kind: Kind;
  readonly status: Status;
  /** concepts somebody confirmed */
  readonly concepts: readonly string[];
};
export type ReportEvaluation = {
  readonly id: string;
  readonly initiativeId: string;
  readonly year: number;
  readonly state: 'planned' | 'running' | 'closed';
  readonly reach?: Reach;
  readonly reception?: Reception;
  readonly effect?: Effect;
  readonly feasibility?: Feasibility;
};
export type ReportDecision = {
  readonly id: string;
  readonly initiativeId: string;
  readonly evaluationId?: string;
  readonly what: DecisionKind;
  readonly why: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly lookAgainOn?: string;
  readonly withStudents: boolean;
  readonly goalId?: string;
};
export type ReportVoice = {
  readonly id: string;
  readonly evaluationId: string;
  readonly how: 'panel' | 'conversation' | 'council';
  readonly people?: number;
  readonly on: string;
};
export type ReportProposal = {
  readonly id: string;
  readonly title: string;
  readonly grantCents?: number;
  readonly spentCents?: number;
  readonly answeredOn: string;
  readonly done: boolean;
};
export type ReportComment = {
  readonly id: string;
  readonly subject: 'vision' | 'account';
  readonly text: string;
  readonly on: string;
  readonly answered: boolean;
};
/** How far a goal is, by the rules for goals. */
export type ReportProgress = { readonly goalId: string; readonly state: ProgressState; readonly current?: Figure };
export type ReportAction = {
  readonly id: string;
  readonly title: string;
  readonly state: 'planned' | 'doing' | 'done' | 'dropped';
  readonly dueOn: string;
  readonly doneOn?: string;
  readonly initiativeId?: string;
};
export type ReportScan = {
  readonly id: string;
  readonly year: number;
  readonly agreed: number;
  /** forms that were filled in, once it is no longer open */
  readonly filledIn: number;
  readonly byStudents: number;
};
export type ReportVision = {
  readonly state: 'draft' | 'decided';
  readonly decidedOn?: string;
  readonly parts: readonly ('students' | 'board')[];
};

/** Everything a report is made of: figures about groups and what was decided, nothing of one student. */
export type ReportInput = {
  readonly year: number;
  readonly today: string;
  readonly institution: { readonly name: Text; readonly sector: Institution['sector'] };
  /** of all years */
  readonly entries: readonly MoneyEntry[];
  readonly sources: readonly MoneySource[];
  readonly initiatives: readonly ReportInitiative[];
  readonly evaluations: readonly ReportEvaluation[];
  readonly voices: readonly ReportVoice[];
  readonly decisions: readonly ReportDecision[];
  readonly goals: readonly Goal[];
  readonly progress: readonly ReportProgress[];
  readonly actions: readonly ReportAction[];
  readonly proposals: readonly ReportProposal[];
  readonly comments: readonly ReportComment[];
  readonly scans: readonly ReportScan[];
  /** of the whole institution, the newest first */
  readonly visions: readonly ReportVision[];
};
