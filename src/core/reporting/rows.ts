import type { DecisionKind } from '../evaluation/types.ts';
import type { PartText } from '../initiatives/types.ts';
import type { ReportInput } from './input.ts';
import { lineOf, termsOf } from './lines.ts';
import type { Value } from './types.ts';
import { guarded } from './sections/results-figures.ts';
import { decisionsOf } from './making.ts';

export type MoneyRow = {
  readonly id: string;
  readonly year: number;
  readonly kind: 'budget' | 'spent';
  readonly what: string;
  readonly cents: number;
  /** cents on each line or pillar; what is missing in them is not divided */
  readonly lines: Readonly<Record<string, number>>;
  readonly source?: string;
  readonly initiative?: PartText;
  readonly hours?: number;
  readonly importRow?: number;
};
export type NamedRow = { readonly id: string; readonly name: PartText };
/** The rows behind the numbers of a report, as they were when it was made. */
export type ReportRows = {
  readonly money: readonly MoneyRow[];
  readonly evaluation: readonly (NamedRow & { readonly people?: Value })[];
  readonly goal: readonly NamedRow[];
  readonly decision: readonly (NamedRow & {
    readonly what: DecisionKind;
    readonly on: string;
    readonly why: string;
    readonly by: string;
    readonly withStudents: boolean;
  })[];
  readonly initiative: readonly NamedRow[];
  readonly proposal: readonly NamedRow[];
  readonly action: readonly NamedRow[];
};

/** Everything that a number of the report of `year` was counted from: that year and the four before it. */
export function rowsBehind(input: ReportInput): ReportRows {
  const { year } = input;
  const names = new Map(input.initiatives.map(({ id, name }) => [id, name]));
  const sources = new Map(input.sources.map(({ id, name }) => [id, name]));
  const lines = new Set(termsOf(input.institution.sector).lines.map(({ id }) => id));
  const nameOf = (id: string): PartText => names.get(id) ?? {};
  return {
    money: input.entries
      .filter((entry) => entry.year <= year && entry.year > year - 5)
      .map((entry): MoneyRow => {
        const initiative = entry.initiativeId && names.get(entry.initiativeId);
        const source = entry.sourceId && sources.get(entry.sourceId);
        const onLines: Record<string, number> = {};
        for (const { concept, cents } of entry.shares) {
          if (lines.has(lineOf(concept))) onLines[lineOf(concept)] = (onLines[lineOf(concept)] ?? 0) + cents;
        }
        return {
          id: entry.id,
          year: entry.year,
          kind: entry.kind,
          what: entry.what,
          cents: entry.cents,
          lines: onLines,
          ...(source ? { source } : {}),
          ...(initiative ? { initiative } : {}),
          ...(entry.hours === undefined ? {} : { hours: entry.hours }),
          ...(entry.importRow === undefined ? {} : { importRow: entry.importRow }),
        };
      }),
    evaluation: input.evaluations
      .filter((one) => one.year === year)
      .map(({ id, initiativeId, reach }) => ({
        id,
        name: nameOf(initiativeId),
        ...(reach ? { people: guarded(reach.people) } : {}),
      })),
    goal: input.goals.map(({ id, body }) => ({ id, name: body.name })),
    decision: decisionsOf(input)
      .map((one) => ({
        id: one.id,
        name: nameOf(one.initiativeId),
        what: one.what,
        on: one.decidedOn,
        why: one.why,
        by: one.decidedBy,
        withStudents: one.withStudents,
      })),
    initiative: input.initiatives.map(({ id, name }) => ({ id, name })),
    proposal: input.proposals.map(({ id, title }) => ({ id, name: { nl: title } })),
    action: input.actions.map(({ id, title }) => ({ id, name: { nl: title } })),
  };
}
