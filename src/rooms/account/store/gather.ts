import { sql } from 'kysely';
import type { Actor } from '../../../access/roles.ts';
import { progressOf } from '../../../core/goals/progress.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import type { ReportInput } from '../../../core/reporting/input.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import { readGoalMaterial } from '../../../platform/goals/read.ts';

/** A year of an institution, as its report names it. */
export type YearOf = Pick<ReportInput, 'year' | 'today' | 'institution'>;

/** `undefined` becomes absent. */
const given = <K extends string, T>(key: K, value: T | null | undefined): Partial<Record<K, T>> =>
  value === null || value === undefined ? {} : ({ [key]: value } as Record<K, T>);

async function money(tx: Tx): Promise<Pick<ReportInput, 'entries' | 'sources'>> {
  const [entries, shares, sources] = [
    await tx.selectFrom('money_entry').selectAll().orderBy('year').orderBy('id').execute(),
    await tx.selectFrom('money_share').select(['entry_id', 'concept', 'cents']).orderBy('concept').execute(),
    await tx.selectFrom('money_source').selectAll().orderBy('kind').orderBy('name').execute(),
  ];
  const sharesOf = new Map<string, { concept: string; cents: number }[]>();
  for (const { entry_id, concept, cents } of shares)
    sharesOf.set(entry_id, [...(sharesOf.get(entry_id) ?? []), { concept, cents }]);
  return {
    entries: entries.map((row) => ({
      id: row.id,
      kind: row.kind,
      year: row.year,
      what: row.what,
      cents: row.cents,
      shares: sharesOf.get(row.id) ?? [],
      ...given('sourceId', row.source_id),
      ...given('unitId', row.unit_id),
      ...given('initiativeId', row.initiative_id),
      ...given('hours', row.hours),
      ...given('rateCents', row.rate_cents),
      ...given('importRow', row.import_row),
    })),
    sources: sources.map(({ id, kind, name, conditions, from_on, until_on }) => ({
      id,
      kind,
      name,
      conditions,
      ...given('from', from_on),
      ...given('until', until_on),
    })),
  };
}

async function works(tx: Tx): Promise<Pick<ReportInput, 'initiatives' | 'evaluations' | 'voices'>> {
  const initiatives = await tx
    .selectFrom('catalogue')
    .select(['id', 'kind', 'status', 'concepts'])
    .select([sql<PartText>`body->'name'`.as('name'), sql<PartText>`body->'summary'`.as('summary')])
    .orderBy('id')
    .execute();
  const evaluations = await tx
    .selectFrom('evaluation')
    .select(['id', 'initiative_id', 'year', 'state', 'reach', 'reception', 'effect', 'feasibility'])
    .orderBy('year')
    .orderBy('id')
    .execute();
  const voices = await tx
    .selectFrom('evaluation_voice')
    .select(['id', 'evaluation_id', 'how', 'people', 'said_on'])
    .orderBy('said_on')
    .orderBy('id')
    .execute();
  return {
    initiatives: initiatives.map((one) => ({ ...one, summary: one.summary ?? {}, concepts: one.concepts ?? [] })),
    evaluations: evaluations.map((row) => ({
      id: row.id,
      initiativeId: row.initiative_id,
      year: row.year,
      state: row.state,
      ...given('reach', row.reach),
      ...given('reception', row.reception),
      ...given('effect', row.effect),
      ...given('feasibility', row.feasibility),
    })),
    voices: voices.map(({ id, evaluation_id: evaluationId, how, people, said_on: on }) => ({
      id,
      evaluationId,
      how,
      on,
      ...given('people', people),
    })),
  };
}

async function goals(
  tx: Tx,
  actor: Actor,
  { year, today }: YearOf,
): Promise<Pick<ReportInput, 'goals' | 'progress' | 'decisions' | 'actions'>> {
  const material = await readGoalMaterial(tx, actor);
  const actions = await tx
    .selectFrom('plan_action')
    .select(['id', 'title', 'state', 'due_on', 'done_on', 'initiative_id'])
    .orderBy('due_on')
    .orderBy('id')
    .execute();
  const end = today < `${year}-12-31` ? today : `${year}-12-31`;
  return {
    goals: material.goals,
    decisions: material.decisions,
    progress: material.goals.map((goal) => {
      const { state, current } = progressOf(goal, material.sourcesOf(goal), end);
      return { goalId: goal.id, state, ...given('current', current) };
    }),
    actions: actions.map(({ id, title, state, due_on: dueOn, done_on, initiative_id }) => ({
      id,
      title,
      state,
      dueOn,
      ...given('doneOn', done_on),
      ...given('initiativeId', initiative_id),
    })),
  };
}

async function students(tx: Tx): Promise<Pick<ReportInput, 'proposals' | 'comments' | 'scans' | 'visions'>> {
  const proposals = await tx
    .selectFrom('granted_proposal')
    .select(['id', 'title', 'state', 'grant_cents', 'spent_cents', 'answered_on'])
    .orderBy('answered_on')
    .orderBy('id')
    .execute();
  const comments = await tx
    .selectFrom('policy_comment')
    .select(['id', 'subject', 'text', 'made_at', 'answer'])
    .orderBy('made_at')
    .orderBy('id')
    .execute();
  const agreed = await tx
    .selectFrom('scan_agreed')
    .select(['round_id', sql<number>`count(*)::int`.as('n')])
    .groupBy('round_id')
    .execute();
  const filled = await tx
    .selectFrom('scan_answer')
    .select([
      'round_id',
      sql<number>`count(*)::int`.as('n'),
      sql<number>`(count(*) filter (where as_student))::int`.as('students'),
    ])
    .groupBy('round_id')
    .execute();
  const rounds = await tx
    .selectFrom('scan_round')
    .select(['id', 'year'])
    .where('unit_id', 'is', null)
    .orderBy('id')
    .execute();
  const visions = await tx
    .selectFrom('vision')
    .select(['id', 'state', 'decided_on'])
    .where('unit_id', 'is', null)
    .orderBy('updated_at', 'desc')
    .execute();
  const parts = await tx.selectFrom('vision_part').select(['vision_id', 'part']).execute();
  return {
    proposals: proposals.map((row) => ({
      id: row.id,
      title: row.title,
      done: row.state === 'done',
      answeredOn: row.answered_on ?? '',
      ...given('grantCents', row.grant_cents),
      ...given('spentCents', row.spent_cents),
    })),
    comments: comments.map(({ id, subject, text, made_at, answer }) => ({
      id,
      subject,
      text,
      on: dayOf(made_at),
      answered: answer !== null,
    })),
    scans: rounds.map(({ id, year }) => {
      const mine = filled.find(({ round_id }) => round_id === id);
      return {
        id,
        year,
        agreed: agreed.find(({ round_id }) => round_id === id)?.n ?? 0,
        filledIn: mine?.n ?? 0,
        byStudents: mine?.students ?? 0,
      };
    }),
    visions: visions.map(({ id, state, decided_on }) => ({
      state,
      ...given('decidedOn', decided_on),
      parts: parts.filter(({ vision_id }) => vision_id === id).map(({ part }) => part),
    })),
  };
}

/** Everything a report of a year is made of, in one moment, as far as this actor may read it. */
export const gather = (db: Database, actor: Actor, of: YearOf): Promise<ReportInput> =>
  db.asActor(
    actor,
    async (tx) => ({
      ...of,
      ...(await money(tx)),
      ...(await works(tx)),
      ...(await goals(tx, actor, of)),
      ...(await students(tx)),
    }),
    'repeatable read',
  );

/** Years that something is known of. */
export const yearsKnown = (db: Database, actor: Actor): Promise<readonly number[]> =>
  db.asActor(actor, async (tx) => {
    const all = [
      ...(await tx.selectFrom('money_entry').select('year').distinct().execute()),
      ...(await tx.selectFrom('evaluation').select('year').distinct().execute()),
    ];
    return [...new Set(all.map(({ year }) => year))];
  });
