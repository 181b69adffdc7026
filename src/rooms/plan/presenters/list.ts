import { derivedId } from '../../../core/exchange/uuid.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { yearOf } from '../../../core/guidance/year.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import { euroShort } from '../../../core/accounting/euro.ts';
import { yearName } from '../../../core/plan/months.ts';
import { daysLate, groupOf, GROUPS, inOrder, isLate, isOpen, waitsFor } from '../../../core/plan/rules.ts';
import { dayInWords } from '../../../core/time/days.ts';
import { chosenIn, type Filter, queryOf, STANDS, type Stand } from '../schemas/filter.ts';
import { actionOf } from '../action-of.ts';
import type { PlanRead } from '../service.ts';
import { wordsOf } from '../words/index.ts';

export type PlanRow = PlanRead['actions'][number];

type WorkTag = { readonly label: string; readonly look: 'plain' | 'good' | 'attention' | 'wrong' };

const OWNERS = '0d9b4c1e-7d58-4a3c-9a57-0b1f6f5a2c33';
/** A key for a name, so that no name stands in an address. */
export const ownerKey = (name: string): string => derivedId(OWNERS, name.trim().toLowerCase());

const asActions = (plan: PlanRead) => plan.actions.map(actionOf);

/** What a row says beside its title: late, waiting, or a state that is not the usual one. */
export function tagsOf(row: PlanRow, plan: PlanRead, today: string, lang: Lang): readonly WorkTag[] {
  const words = wordsOf(lang);
  const action = actionOf(row);
  const tags: WorkTag[] = [];
  if (isLate(action, today)) tags.push({ label: words.late(daysLate(action, today)), look: 'wrong' });
  for (const { title } of waitsFor(action, asActions(plan)))
    tags.push({ label: words.waits(title), look: 'attention' });
  if (row.state !== 'planned')
    tags.push({ label: words.states[row.state], look: row.state === 'done' ? 'good' : 'plain' });
  return tags;
}

function rowView(row: PlanRow, plan: PlanRead, today: string, lang: Lang) {
  const words = wordsOf(lang);
  const unit = plan.units.find(({ id }) => id === row.unit_id);
  const goal: PartText | undefined = plan.goals.find(({ id }) => id === row.goal_id)?.body.name;
  return {
    id: row.id,
    title: row.title,
    version: row.version,
    path: `/beleid/plan/${row.id}`,
    owner: row.owner_name,
    alert: isLate(actionOf(row), today),
    tags: tagsOf(row, plan, today, lang),
    goal,
    unit: unit?.name[lang],
    when: row.due_on === today ? words.today : dayInWords(row.due_on, lang),
    money: row.cents === null ? undefined : euroShort(row.cents, lang),
    presses: row.mine ? pressesOf(row.state) : [],
  };
}
export type RowView = ReturnType<typeof rowView>;

/** What one may press, by where an action stands. */
export function pressesOf(state: PlanRow['state']): readonly PlanRow['state'][] {
  if (state === 'planned') return ['done', 'doing', 'dropped'];
  return state === 'doing' ? ['done', 'dropped'] : ['planned'];
}

const fits: Readonly<Record<Stand, (row: PlanRow, plan: PlanRead, today: string) => boolean>> = {
  open: (row) => isOpen(row),
  late: (row, _, today) => isLate(actionOf(row), today),
  waiting: (row, plan) => waitsFor(actionOf(row), asActions(plan)).length > 0,
  done: (row) => row.state === 'done',
  dropped: (row) => row.state === 'dropped',
};

function chosenRows(plan: PlanRead, { owner, goal, unit, state, year }: Filter, today: string): readonly PlanRow[] {
  return plan.actions.filter(
    (row) =>
      (!owner || ownerKey(row.owner_name) === owner) &&
      (!goal || row.goal_id === goal) &&
      (!unit || row.unit_id === unit) &&
      (year === undefined || yearOf(row.due_on) === year) &&
      (!state || fits[state](row, plan, today)),
  );
}

const options = <T>(list: readonly T[], value: (one: T) => string, label: (one: T) => string) => [
  ...new Map(list.map((one) => [value(one), { value: value(one), label: label(one) }])).values(),
];

/** What one can choose to see less: only what leads to something. */
function filterOptions({ actions, goals, units }: PlanRead, lang: Lang) {
  const words = wordsOf(lang);
  const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, lang);
  const name = (text: PartText) => text[lang] ?? text.nl ?? text.en ?? '';
  return {
    owners: options(
      actions,
      ({ owner_name: owner }) => ownerKey(owner),
      ({ owner_name: owner }) => owner,
    ).sort(byLabel),
    goals: options(
      goals,
      ({ id }) => id,
      ({ body }) => name(body.name),
    ).sort(byLabel),
    units: options(
      units.filter(({ id }) => actions.some(({ unit_id: of }) => of === id)),
      ({ id }) => id,
      (one) => one.name[lang],
    ).sort(byLabel),
    states: STANDS.map((value) => ({ value, label: words.filters.states[value] })),
    years: options(
      actions,
      ({ due_on: due }) => yearName(yearOf(due)),
      ({ due_on: due }) => yearName(yearOf(due)),
    ).sort(byLabel),
  };
}

/** The plan as a list: in groups, with what is late in one glance. @param today `2026-11-22` */
export function listView(plan: PlanRead, filter: Filter, today: string, lang: Lang) {
  const rows = inOrder(chosenRows(plan, filter, today).map((row) => ({ ...actionOf(row), row })));
  const groups = GROUPS.map((key) => ({
    key,
    title: wordsOf(lang).groups[key],
    rows: rows.filter((one) => groupOf(one, today) === key).map(({ row }) => rowView(row, plan, today, lang)),
  })).filter((group) => group.rows.length > 0);
  const count = (key: (typeof GROUPS)[number]) => groups.find((group) => group.key === key)?.rows.length ?? 0;
  const money = rows.filter(({ state }) => state !== 'dropped').reduce((sum, { row }) => sum + (row.cents ?? 0), 0);
  return {
    groups,
    none: plan.actions.length === 0,
    options: filterOptions(plan, lang),
    query: queryOf(filter),
    chosen: chosenIn(filter),
    counts: {
      late: count('late'),
      soon: count('soon'),
      waiting: rows.filter(({ row }) => fits.waiting(row, plan, today)).length,
    },
    money: euroShort(money, lang),
    values: {
      wie: filter.owner,
      doel: filter.goal,
      onderdeel: filter.unit,
      stand: filter.state,
      jaar: filter.year === undefined ? undefined : yearName(filter.year),
    },
  };
}
export type ListView = ReturnType<typeof listView>;
