import type { Tx } from '../../../src/platform/database/database.ts';

/** Of the coordinator's own unit, or not. */
export type PolicyTarget = {
  /** a goal with a figure, and a figure from elsewhere */
  readonly goal: string; readonly goalFigure: string; readonly outsideFigure: string;
  /** an action of the plan */
  readonly action: string;
  /** an evaluation of an initiative there, with a form that is open */
  readonly evaluation: string; readonly form: string; readonly formCode: string;
  /** a draft of a vision, and a round of the self-scan: of the own unit, or of the whole */
  readonly vision: string; readonly scan: string;
  /** a round that is planned, and something that others ask */
  readonly round: string; readonly survey: string;
};

export type PolicyWorld = {
  readonly policy: { readonly inside: PolicyTarget; readonly outside: PolicyTarget };
  /** a row of money of the whole institution, and its source */
  readonly money: { readonly entry: string; readonly source: string };
  /** a comment on a vision, somebody in the team, and a line about who is responsible */
  readonly comment: string; readonly member: string; readonly duty: string;
  /** the code of a round that is open */
  readonly roundCode: string;
};

type Of = { readonly id: string; readonly unit_id: string | null };
type Initiative = { readonly id: string; readonly unit_ids: readonly string[] };

async function visionParts(tx: Tx, institutionId: string) {
  const first = async (table: 'policy_comment' | 'team_member' | 'responsibility') =>
    (await tx.selectFrom(table).select('id').where('institution_id', '=', institutionId).orderBy('id').executeTakeFirst())?.id ?? '';
  return {
    comment: await first('policy_comment'), member: await first('team_member'), duty: await first('responsibility'),
    drafts: await tx.selectFrom('vision').select(['id', 'unit_id']).where('institution_id', '=', institutionId)
      .where('state', '=', 'draft').execute(),
    rounds: await tx.selectFrom('scan_round').select(['id', 'unit_id']).where('institution_id', '=', institutionId)
      .where('state', '<>', 'closed').execute(),
  };
}

async function roundsOf(tx: Tx, institutionId: string, own: readonly string[]) {
  const rounds = await tx.selectFrom('round').select(['id', 'units', 'code', 'opens_on', 'closed_on']).where('institution_id', '=', institutionId)
    .orderBy('opens_on').execute();
  const surveys = await tx.selectFrom('other_survey').select(['id', 'units']).where('institution_id', '=', institutionId).execute();
  const isOwn = ({ units }: { readonly units: readonly string[] }) => units.length > 0 && units.every((unit) => own.includes(unit));
  const planned = rounds.filter(({ units, closed_on }) => units.length > 0 && closed_on === null);
  return {
    roundCode: rounds.find(({ units, closed_on }) => units.length === 0 && closed_on === null)?.code ?? '',
    roundIn: (mine: boolean) => ({
      round: planned.find((one) => isOwn(one) === mine)?.id ?? '', survey: surveys.find((one) => isOwn(one) === mine)?.id ?? '',
    }),
  };
}

async function formsOf(tx: Tx, initiatives: readonly Initiative[], own: readonly string[]) {
  const forms = await tx.selectFrom('feedback_form').innerJoin('evaluation', 'evaluation.id', 'feedback_form.evaluation_id')
    .select(['feedback_form.id as form', 'code as formCode', 'evaluation_id as evaluation', 'initiative_id'])
    .where('released_on', 'is', null).orderBy('feedback_form.id').execute();
  const isOwn = ({ unit_ids }: Initiative) => unit_ids.length > 0 && unit_ids.every((unit) => own.includes(unit));
  return (mine: boolean) => {
    const found = forms.find((form) => initiatives.some((one) => one.id === form.initiative_id && isOwn(one) === mine));
    return { evaluation: found?.evaluation ?? '', form: found?.form ?? '', formCode: found?.formCode ?? '' };
  };
}

/**
 * What routes of policy speak about, in the demo.
 * @param own units of the coordinator of a unit @param initiatives those of the institution
 */
export async function readPolicy(
  tx: Tx, institutionId: string, own: readonly string[], initiatives: readonly Initiative[],
): Promise<PolicyWorld> {
  const idIn = (rows: readonly Of[], mine: boolean) => rows.find(({ unit_id }) => own.includes(unit_id ?? '') === mine);
  const goals = await tx.selectFrom('goal').innerJoin('goal_figure', 'goal_figure.goal_id', 'goal.id')
    .select(['goal.id', 'goal.unit_id', 'goal_figure.id as figure']).where('goal.institution_id', '=', institutionId)
    .orderBy('goal.id').execute();
  const outside = await tx.selectFrom('outside_figure').select(['id', 'unit_id']).where('institution_id', '=', institutionId)
    .orderBy('id').execute();
  const actions = await tx.selectFrom('plan_action').select(['id', 'unit_id']).where('institution_id', '=', institutionId)
    .orderBy('id').execute();
  const money = await tx.selectFrom('money_entry').select(['id', 'source_id']).where('institution_id', '=', institutionId)
    .where('unit_id', 'is', null).where('source_id', 'is not', null).orderBy('id').executeTakeFirstOrThrow();
  const { drafts, rounds, ...parts } = await visionParts(tx, institutionId);
  const formIn = await formsOf(tx, initiatives, own);
  const { roundIn, roundCode } = await roundsOf(tx, institutionId, own);
  const there = (mine: boolean): PolicyTarget => {
    const goal = goals.find(({ unit_id }) => own.includes(unit_id ?? '') === mine);
    return {
      goal: goal?.id ?? '', goalFigure: goal?.figure ?? '', outsideFigure: idIn(outside, mine)?.id ?? '',
      action: idIn(actions, mine)?.id ?? '', vision: idIn(drafts, mine)?.id ?? '', scan: idIn(rounds, mine)?.id ?? '',
      ...formIn(mine), ...roundIn(mine),
    };
  };
  return {
    policy: { inside: there(true), outside: there(false) }, money: { entry: money.id, source: money.source_id ?? '' }, roundCode,
    ...parts,
  };
}
