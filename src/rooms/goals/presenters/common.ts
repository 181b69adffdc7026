import { figureInWords, progressInWords } from '../../../core/goals/in-words.ts';
import { PROGRESS_LABELS, valueInWords } from '../../../core/goals/labels.ts';
import { type Progress, progressOf, type ProgressState, spanOf } from '../../../core/goals/progress.ts';
import type { Goal } from '../../../core/goals/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import type { GoalMaterial } from '../../../platform/goals/read.ts';

/** A text in the language asked for, else in the other one; for places where the voice does not matter. */
export const textIn = (text: PartText, lang: Lang): string => text[lang] ?? text.nl ?? text.en ?? '';

const LOOKS: Readonly<Record<ProgressState, 'plain' | 'good' | 'attention' | 'wrong'>> = {
  behind: 'wrong', unsure: 'attention', none: 'attention', 'no-target': 'attention', short: 'plain', 'on-way': 'good',
  met: 'good', reached: 'good', 'not-reached': 'wrong', dropped: 'plain',
};
export type StateView = { readonly label: string; readonly look: 'plain' | 'good' | 'attention' | 'wrong' };
export const stateView = (state: ProgressState, lang: Lang): StateView =>
  ({ label: PROGRESS_LABELS[state][lang], look: LOOKS[state] });

/** What the picture of a goal needs; undefined as long as there is nothing to draw. */
export function trendView(goal: Goal, { points, current }: Progress, lang: Lang) {
  if (points.length === 0 || goal.indicator.kind === 'yes-no') return undefined;
  const { start, due } = spanOf(goal);
  const { baseline, target, indicator } = goal;
  return {
    caption: textIn(indicator.what, lang), summary: progressInWords(goal, { current }, lang), points,
    say: (value: number) => valueInWords(value, indicator, lang),
    tick: (value: number) => valueInWords(value, { ...indicator, unit: indicator.unit === '%' ? '%' : '' }, lang),
    ...(target === undefined ? {} : { target }),
    ...(baseline === undefined ? {} : { baseline: { on: start, value: baseline } }),
    ...((points.at(-1)?.on ?? '') < due ? { until: due } : {}),
  };
}
export type TrendView = NonNullable<ReturnType<typeof trendView>>;

/** Who asks: in which language, on which day (`2026-11-22`), and how an address is made for them. */
export type Asker = { readonly lang: Lang; readonly today: string; readonly href: (path: string) => string };

/** A goal as it is shown among others: its name, how far it is, and its figures in words. */
export function goalLine(goal: Goal, material: GoalMaterial, { lang, today, href }: Asker) {
  const progress = progressOf(goal, material.sourcesOf(goal), today);
  const { current } = progress;
  return {
    id: goal.id, href: href(`/beleid/doelen/${goal.id}`), name: goal.body.name, unit: unitName(goal.unitId, material, lang), state: stateView(progress.state, lang), stateKey: progress.state,
    what: textIn(goal.indicator.what, lang), said: progressInWords(goal, progress, lang), owner: goal.body.owner,
    trend: trendView(goal, progress, lang), now: current && figureInWords(current, goal, lang),
  };
}
export type GoalLine = ReturnType<typeof goalLine>;

/** The name of a unit; of the whole institution without one. */
export const unitName = (unitId: string | undefined, { units }: Pick<GoalMaterial, 'units'>, lang: Lang) =>
  units.find(({ id }) => id === unitId)?.name[lang];
