import type { Lang } from '../../../core/frameworks/types.ts';
import { euroShort } from '../../../core/accounting/euro.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { PlanRead } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { type PlanRow, pressesOf, tagsOf } from './list.ts';

/** One action for its page, with what stands before and after it. @param today `2026-11-22` */
export function oneView(plan: PlanRead & { readonly action: PlanRow }, today: string, lang: Lang) {
  const { action, actions, goals, initiatives, units } = plan;
  const words = wordsOf(lang);
  const link = ({ id, title, state }: PlanRow) => ({ path: `/beleid/plan/${id}`, title, state: words.states[state] });
  const day = (on: string | null) => (on ? dayInWords(on, lang) : undefined);
  return {
    id: action.id,
    title: action.title,
    version: action.version,
    mine: action.mine,
    owner: action.owner_name,
    tags: tagsOf(action, plan, today, lang),
    note: action.note,
    due: day(action.due_on),
    start: day(action.start_on),
    state:
      action.state === 'done' && action.done_on
        ? words.doneOn(dayInWords(action.done_on, lang))
        : words.states[action.state],
    money: action.cents === null ? undefined : euroShort(action.cents, lang),
    presses: action.mine ? pressesOf(action.state) : [],
    unit: units.find(({ id }) => id === action.unit_id)?.name[lang] ?? words.whole,
    goal: goals
      .filter(({ id }) => id === action.goal_id)
      .map(({ id, body }) => ({ path: `/beleid/doelen/${id}`, name: body.name }))[0],
    initiative: initiatives
      .filter(({ id }) => id === action.initiative_id)
      .map(({ id, body }) => ({ path: `/initiatieven/${id}`, name: body.name }))[0],
    after: action.after_ids.flatMap((id) => actions.filter((one) => one.id === id)).map(link),
    before: actions.filter(({ after_ids: after }) => after.includes(action.id)).map(link),
  };
}
export type OneView = ReturnType<typeof oneView>;
