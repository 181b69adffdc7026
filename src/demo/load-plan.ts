import { addDays, dayOf } from '../core/time/days.ts';
import type { Tx } from '../platform/database/database.ts';
import { actions, type DemoAction, type DemoProposal, proposals } from './plan.ts';

type Home = { readonly institutionId: string; readonly now: Date; readonly idOf: (...names: string[]) => string };

const cents = (euros: number | undefined): number | null => (euros === undefined ? null : Math.round(euros * 100));

function actionRow({ institutionId, now, idOf }: Home, one: DemoAction, goals: ReadonlySet<string>) {
  const day = (days: number) => addDays(dayOf(now), days);
  const goal = one.goal && idOf('goal', one.goal);
  const email = `${one.owner.toLowerCase().replace(' ', '.')}@hogeschool-voorbeeld.example`;
  return {
    institution_id: institutionId, id: idOf('action', one.key), title: one.title, note: one.note ?? '', owner_name: one.owner,
    owner_email: email, due_on: day(one.due), start_on: one.start === undefined ? null : day(one.start), state: one.state ?? 'planned' as const,
    done_on: one.state === 'done' ? day(one.due - 2) : null, cents: cents(one.euros), goal_id: goal && goals.has(goal) ? goal : null,
    initiative_id: one.initiative ? idOf('initiative', one.initiative) : null, unit_id: one.unit ? idOf('unit', one.unit) : null,
    after_ids: (one.after ?? []).map((key) => idOf('action', key)), reminded_on: null, updated_at: now,
  };
}

function proposalRow({ institutionId, now, idOf }: Home, one: DemoProposal) {
  const day = (days: number) => addDays(dayOf(now), days);
  const { yes, no, account } = one;
  const answer = yes ?? no;
  return {
    institution_id: institutionId, id: idOf('proposal', one.key), by_person: idOf('person', one.by), title: one.title, what: one.what,
    asks_cents: cents(one.euros), asks_room: one.room ?? '', asks_help: one.help ?? '', reach: one.reach ?? '',
    state: account ? 'done' as const : yes ? 'granted' as const : no ? 'refused' as const : 'sent' as const,
    made_at: new Date(now.getTime() + one.sent * 86_400_000), answer: answer?.answer ?? null, answered_on: answer ? day(answer.on) : null,
    grant_cents: cents(yes?.euros), room: yes?.room ?? null, contact: yes?.contact ?? null, account: account?.text ?? null,
    spent_cents: cents(account?.euros), people: account?.people ?? null, accounted_on: account ? day(account.on) : null,
  };
}

/** The plan of the demo and what students proposed. Goals are linked as far as they are there: load those first. */
export async function loadPlan(tx: Tx, home: Home): Promise<void> {
  const goals = await tx.selectFrom('goal').select('id').where('institution_id', '=', home.institutionId).execute();
  const known = new Set(goals.map(({ id }) => id));
  await tx.insertInto('plan_action').values(actions.map((one) => actionRow(home, one, known))).execute();
  await tx.insertInto('student_proposal').values(proposals.map((one) => proposalRow(home, one))).execute();
}
