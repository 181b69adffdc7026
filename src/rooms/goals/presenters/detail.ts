import { type CycleDecision, lineOf } from '../../../core/goals/cycle.ts';
import { NO_SHARE_LABELS, NOTE_LABELS } from '../../../core/goals/in-words.ts';
import { eurosInWords, INDICATOR_LABELS, numberInWords, valueInWords } from '../../../core/goals/labels.ts';
import { intervalOf, type NoShare, type Progress, progressOf, spanOf } from '../../../core/goals/progress.ts';
import type { Goal } from '../../../core/goals/types.ts';
import { makeTree } from '../../../core/frameworks/tree.ts';
import { SCHEMES } from '../../../core/frameworks/index.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import { STATUS_LABELS } from '../../../core/initiatives/labels.ts';
import { dayInWords } from '../../../core/time/days.ts';
import type { GoalMaterial, OutsideFigure } from '../../../platform/goals/read.ts';
import type { WholeGoal } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { type Asker, goalLine, stateView, textIn, trendView, unitName } from './common.ts';

const percent = (part: number): string => `${Math.round(part * 100)}%`;

/** The share of the way in words, or why there is none. */
function shareView({ share }: Progress, lang: Lang): string {
  if ('notEstimable' in share) return NO_SHARE_LABELS[share.notEstimable as NoShare][lang];
  const [low, high] = share.interval.map(percent) as [string, string];
  return wordsOf(lang).detail.way(percent(share.value), low === high ? undefined : [low, high]);
}

/** Typed-in figures, newest first. */
function figureRows({ goal, material }: WholeGoal, lang: Lang) {
  return material.figures.filter(({ goalId }) => goalId === goal.id).map((figure) => {
    const [low, high] = intervalOf(figure).map((value) => valueInWords(value, goal.indicator, lang)) as [string,
      string];
    return {
      id: figure.id, day: dayInWords(figure.on, lang), value: valueInWords(figure.value, goal.indicator, lang),
      interval: low === high ? '' : wordsOf(lang).detail.between(low, high), source: figure.source,
    };
  }).reverse();
}

/** What a computed figure is made of: what was reached or spent, by initiative and year. */
function madeOf(goal: Goal, material: GoalMaterial, lang: Lang) {
  const words = wordsOf(lang).detail;
  const { reached, spent } = material.sourcesOf(goal);
  const inGoal = ({ initiativeId, year }: { initiativeId: string; year: number }) =>
    goal.initiativeIds.includes(initiativeId) && year >= goal.fromYear && year <= goal.untilYear;
  const name = (id: string) => textIn(material.initiatives.get(id)?.name ?? {}, lang);
  if (goal.indicator.kind === 'reach') {
    return reached.filter(inGoal).map(({ initiativeId, evaluationId, year, people }) => ({
      name: name(initiativeId), year, value: people === 'few' ? words.few : numberInWords(people, lang),
      path: `/beleid/evaluaties/${evaluationId}`,
    }));
  }
  return goal.indicator.kind === 'sum' ? spent.filter(inGoal).map(({ initiativeId, year, cents }) => ({
    name: name(initiativeId), year, value: eurosInWords(cents / 100, lang), path: `/beleid/geld/regels?jaar=${year}`,
  })) : [];
}

function decisionView(decision: CycleDecision, { initiatives }: GoalMaterial, lang: Lang) {
  const { id, what, why, decidedBy, decidedOn, withStudents, evaluationId, initiativeId } = decision;
  return {
    id, what: wordsOf(lang).decisions[what], why, by: decidedBy, day: dayInWords(decidedOn, lang), withStudents,
    name: textIn(initiatives.get(initiativeId)?.name ?? {}, lang),
    path: evaluationId ? `/beleid/evaluaties/${evaluationId}` : undefined,
  };
}

/** Figures from elsewhere of the goal's years, of its unit or of all. */
export const outsideView = (goal: Goal, outside: readonly OutsideFigure[], lang: Lang) => outside
  .filter(({ year, unitId }) => year >= goal.fromYear - 1 && year <= goal.untilYear
    && (!unitId || unitId === goal.unitId))
  .map((one) => ({ ...one, value: `${numberInWords(one.value, lang)}${one.unit === '%' ? '' : ' '}${one.unit}`.trim() }));

/** One goal with everything around it. */
export function detailView(whole: WholeGoal, asker: Asker) {
  const { lang, today } = asker;
  const { goal, material, actions, outside, mine, hangs } = whole;
  const words = wordsOf(lang).detail;
  const progress = progressOf(goal, material.sourcesOf(goal), today);
  const line = lineOf(goal, material);
  const { conceptById } = makeTree([...SCHEMES, ...material.own.map(({ scheme }) => scheme)]);
  const short = (other: Goal | undefined) =>
    (other ? [{ ...goalLine(other, material, asker), year: other.fromYear }] : []);
  const { start, due } = spanOf(goal);
  return {
    id: goal.id, unitId: goal.unitId, hasShare: !('notEstimable' in progress.share), name: goal.body.name, why: goal.body.why, outcome: goal.outcome, closed: goal.state !== 'open',
    state: stateView(progress.state, lang), share: shareView(progress, lang), trend: trendView(goal, progress, lang),
    said: goalLine(goal, material, asker).said, notes: progress.notes.map((note) => NOTE_LABELS[note][lang]),
    years: goal.fromYear === goal.untilYear ? `${goal.fromYear}` : `${goal.fromYear}–${goal.untilYear}`,
    year: goal.fromYear, nextYear: goal.untilYear + 1, due: dayInWords(due, lang), start: dayInWords(start, lang),
    owner: goal.body.owner, unit: unitName(goal.unitId, material, lang) ?? words.wholeInstitution,
    what: goal.indicator.what, kind: INDICATOR_LABELS[goal.indicator.kind][lang], kindKey: goal.indicator.kind,
    source: goal.indicator.source,
    typed: ['figure', 'yes-no', 'released'].includes(goal.indicator.kind),
    baseline: goal.baseline === undefined ? undefined : valueInWords(goal.baseline, goal.indicator, lang),
    target: goal.target === undefined ? undefined : valueInWords(goal.target, goal.indicator, lang),
    figures: figureRows(whole, lang), madeOf: madeOf(goal, material, lang),
    initiatives: goal.initiativeIds.flatMap((id) => material.initiatives.get(id) ?? [])
      .map(({ id, name, status }) => ({ id, name, status: STATUS_LABELS[status][lang] })),
    concepts: goal.concepts.flatMap((id) => conceptById(id) ?? [])
      .map(({ id, label, notation }) => ({ id, label: `${notation ? `${notation} ` : ''}${label[lang]}` })),
    actions: actions.map(({ id, title, owner_name: owner, due_on: on, state }) => ({
      id, title, owner, due: dayInWords(on, lang), state: words.actionStates[state],
      late: on < today && (state === 'planned' || state === 'doing'),
    })),
    parent: short(material.goals.find(({ id }) => id === goal.parentId)),
    workings: material.goals.filter(({ parentId }) => parentId === goal.id).flatMap(short),
    before: short(line.before.goal), next: line.next.flatMap(short),
    cameOf: line.before.decisions.map((one) => decisionView(one, material, lang)),
    decisions: line.decisions.map((one) => decisionView(one, material, lang)),
    evaluations: line.evaluations.map(({ id, initiativeId, year, state }) => ({
      id, year, state: words.evaluationStates[state], name: textIn(material.initiatives.get(initiativeId)?.name ?? {},
        lang),
    })),
    outside: outsideView(goal, outside, lang), mine, hangs,
  };
}
export type DetailView = ReturnType<typeof detailView>;
