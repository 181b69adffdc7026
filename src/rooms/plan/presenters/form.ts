import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import { euroTyped } from '../../../core/accounting/euro.ts';
import { inOrder, isOpen } from '../../../core/plan/rules.ts';
import { dayInWords } from '../../../core/time/days.ts';
import { type Known, MOST, type Values } from '../schemas/action-form.ts';
import { actionOf } from '../action-of.ts';
import type { PlanService } from '../service.ts';
import type { PlanRow } from './list.ts';

type Choices = Awaited<ReturnType<PlanService['choices']>>;

export type { Values };

/** An action as its form shows it. */
export const actionValues = (row: PlanRow, email: string | undefined): Values => ({
  title: row.title,
  owner: row.owner_name,
  email: email ?? '',
  due: row.due_on,
  start: row.start_on ?? '',
  cents: euroTyped(row.cents),
  unit: row.unit_id ?? '',
  goal: row.goal_id ?? '',
  initiative: row.initiative_id ?? '',
  note: row.note,
  after: row.after_ids.join(','),
});

/** What an action may wait for: what still has to be done, and what it waits for already; never itself. */
function mayWaitFor({ actions }: Choices, self: PlanRow | undefined) {
  const all = actions.filter((one) => one.id !== self?.id && (isOpen(one) || self?.after_ids.includes(one.id)));
  return inOrder(all.map(actionOf));
}

/** What may be chosen, as the schema checks it. */
export const knownIn = (choices: Choices, self?: PlanRow): Known => ({
  whole: choices.whole,
  units: choices.units.map(({ id }) => id),
  goals: choices.goals.map(({ id }) => id),
  initiatives: [...choices.initiatives.map(({ id }) => id), ...(self?.initiative_id ? [self.initiative_id] : [])],
  actions: mayWaitFor(choices, self).map(({ id }) => id),
});

/** What the form lets one choose from, by name. @param kept an initiative that has ended and is still linked */
export function optionsIn(
  choices: Choices,
  lang: Lang,
  self?: PlanRow,
  kept: readonly { id: string; body: { name: PartText } }[] = [],
) {
  const name = (text: PartText) => text[lang] ?? text.nl ?? text.en ?? '';
  const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, lang);
  const ended = kept.filter(
    ({ id }) => id === self?.initiative_id && choices.initiatives.every((one) => one.id !== id),
  );
  const years = (from: number, until: number) => (from === until ? String(from) : `${from}-${until}`);
  return {
    whole: choices.whole,
    most: MOST,
    units: choices.units.map(({ id, name: text }) => ({ value: id, label: text[lang] })).sort(byLabel),
    goals: choices.goals.map((goal) => ({
      value: goal.id,
      label: `${name(goal.body.name)} (${years(goal.from_year, goal.until_year)})`,
    })),
    initiatives: [...choices.initiatives, ...ended]
      .map(({ id, body }) => ({ value: id, label: name(body.name) }))
      .sort(byLabel),
    actions: mayWaitFor(choices, self).map(({ id, title, dueOn }) => ({
      value: id,
      label: title,
      hint: dayInWords(dueOn, lang),
    })),
  };
}
export type FormOptions = ReturnType<typeof optionsIn>;
