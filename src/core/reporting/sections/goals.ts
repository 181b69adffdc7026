import { PROGRESS_LABELS, valueInWords } from '../../goals/labels.ts';
import type { Goal } from '../../goals/types.ts';
import type { Text } from '../../frameworks/types.ts';
import { both, inLang, joined, type Making, paragraph, plural, quoted } from '../making.ts';
import { short } from '../registry.ts';
import type { ReportSection } from '../types.ts';

const NO_FIGURE: Text = { nl: 'Nog geen cijfer', en: 'No figure yet' };

/** Goals that lie in the year: of the whole institution first, each followed by those that work it out. */
export function goalsOf({ input: { goals, year } }: Pick<Making, 'input'>): readonly Goal[] {
  const now = goals.filter(({ fromYear, untilYear }) => fromYear <= year && untilYear >= year);
  const top = now.filter(({ parentId }) => !now.some(({ id }) => id === parentId));
  return top.flatMap((one) => [one, ...now.filter(({ parentId }) => parentId === one.id)]);
}

export const goalName = (goal: Goal): Text => both((lang) => inLang(goal.body.name, lang));

const ALIKE = { met: 'reached', reached: 'reached', 'not-reached': 'not-reached', dropped: 'dropped' } as const;
/** Reached, not reached, let go, or still open. */
const endOf = (make: Making, { id, state }: Goal): 'reached' | 'not-reached' | 'dropped' | 'open' => {
  const found = state === 'open' ? make.input.progress.find(({ goalId }) => goalId === id)?.state : state;
  return ALIKE[found as keyof typeof ALIKE] ?? 'open';
};

/** The figure of a goal as a tag, written with its unit. */
function valueTag(make: Making, goal: Goal, name: 'value' | 'target' | 'baseline', value: number): string {
  const label = {
    value: { nl: 'Stand', en: 'Now' },
    target: { nl: 'Streefcijfer', en: 'Target' },
    baseline: { nl: 'Begin', en: 'Start' },
  }[name];
  return make.reg.add(`goal-${name}.${short(goal.id)}`, {
    label: both((lang) => `${label[lang]}: ${goalName(goal)[lang]}`),
    kind: 'decimal',
    value,
    shown: both((lang) => valueInWords(value, goal.indicator, lang)),
    of: 'goal',
    ids: [goal.id],
  });
}

export const currentOf = (make: Making, goal: Goal) =>
  make.input.progress.find(({ goalId }) => goalId === goal.id)?.current;

function told(make: Making, goal: Goal): Text {
  const current = currentOf(make, goal);
  const state =
    make.input.progress.find(({ goalId }) => goalId === goal.id)?.state ??
    (goal.state === 'open' ? 'none' : goal.state);
  const what = both((lang) => inLang(goal.indicator.what, lang));
  const value = current && valueTag(make, goal, 'value', current.value);
  const [from, to] = [
    goal.baseline === undefined ? undefined : valueTag(make, goal, 'baseline', goal.baseline),
    goal.target === undefined ? undefined : valueTag(make, goal, 'target', goal.target),
  ];
  return joined([
    both((lang) => `${PROGRESS_LABELS[state][lang]}.`),
    what.nl || what.en
      ? both((lang) => `${{ nl: 'We kijken naar', en: 'We look at' }[lang]}: ${what[lang]}.`)
      : undefined,
    value
      ? {
          nl: `De stand is ${value}${to ? `; het doel was ${to}` : ''}${from ? `, en we begonnen bij ${from}` : ''}.`,
          en: `It is at ${value}${to ? `; the target was ${to}` : ''}${from ? `, and we began at ${from}` : ''}.`,
        }
      : to
        ? { nl: `Het doel was ${to}. Er is nog geen cijfer.`, en: `The target was ${to}. There is no figure yet.` }
        : undefined,
    goal.outcome ? both(() => quoted(goal.outcome ?? '')) : undefined,
  ]);
}

function main(make: Making, goals: readonly Goal[]): Text {
  const of = (end: string) => goals.filter((goal) => endOf(make, goal) === end).map(({ id }) => id);
  const tag = (id: string, label: Text, ids: readonly string[]) =>
    make.reg.add(id, { label, value: ids.length, of: 'goal', ids });
  const total = tag(
    'goals.count',
    { nl: 'Doelen', en: 'Goals' },
    goals.map(({ id }) => id),
  );
  const [yes, no, open, dropped] = [of('reached'), of('not-reached'), of('open'), of('dropped')];
  const reached = tag('goals.reached', { nl: 'Doelen die gehaald zijn', en: 'Goals that were reached' }, yes);
  const missed = tag('goals.missed', { nl: 'Doelen die niet gehaald zijn', en: 'Goals that were not reached' }, no);
  const going = tag('goals.open', { nl: 'Doelen die nog lopen', en: 'Goals that are still open' }, open);
  const let_go = tag('goals.dropped', { nl: 'Doelen die we loslieten', en: 'Goals that we let go' }, dropped);
  if (goals.length === 0) {
    return {
      nl: `Voor ${make.input.year} zijn er nog geen doelen. Leg ze vast bij Doelen.`,
      en: `There are no goals for ${make.input.year} yet. Write them down under Goals.`,
    };
  }
  const { year } = make.input;
  const verb = (n: number) =>
    n === 1
      ? { nl: 'is', loopt: 'loopt', en: 'was', open: 'is' }
      : { nl: 'zijn', loopt: 'lopen', en: 'were', open: 'are' };
  return joined([
    plural(
      goals.length,
      { nl: '', en: '' },
      { nl: `Voor ${year} hadden we ${total} doel.`, en: `For ${year} we had ${total} goal.` },
      { nl: `Voor ${year} hadden we ${total} doelen.`, en: `For ${year} we had ${total} goals.` },
    ),
    yes.length === 0
      ? { nl: 'Daarvan is er nog geen gehaald.', en: 'None of these was reached yet.' }
      : {
          nl: `Daarvan ${verb(yes.length).nl} er ${reached} gehaald.`,
          en: `Of these ${reached} ${verb(yes.length).en} reached.`,
        },
    no.length === 0
      ? undefined
      : {
          nl: `Niet gehaald ${verb(no.length).nl} er ${missed}.`,
          en: `Not reached ${verb(no.length).en} ${missed}.`,
        },
    open.length === 0
      ? undefined
      : {
          nl: `Er ${verb(open.length).loopt} er nog ${going}.`,
          en: `${going} ${verb(open.length).open} still open.`,
        },
    dropped.length === 0 ? undefined : { nl: `We lieten er ${let_go} los.`, en: `We let ${let_go} go.` },
  ]);
}

/** Goals reached and not, with what came of them. */
export function goalsSection(make: Making): ReportSection {
  const goals = goalsOf(make);
  return {
    key: 'goals',
    title: { nl: 'Doelen', en: 'Goals' },
    paragraphs: [
      ...paragraph('goals.main', { nl: 'Overzicht', en: 'Overview' }, main(make, goals)),
      ...goals.flatMap((goal) => paragraph(`goals.${goal.id}`, goalName(goal), told(make, goal))),
    ],
    tables:
      goals.length === 0
        ? []
        : [
            {
              key: 'goals.all',
              caption: { nl: `Doelen voor ${make.input.year}`, en: `Goals for ${make.input.year}` },
              columns: [
                { label: { nl: 'Doel', en: 'Goal' } },
                { label: { nl: 'Begin', en: 'Start' }, numeric: true },
                { label: { nl: 'Stand', en: 'Now' }, numeric: true },
                { label: { nl: 'Streefcijfer', en: 'Target' }, numeric: true },
                { label: { nl: 'Uitkomst', en: 'Outcome' } },
              ],
              rows: goals.map((goal) => {
                const cell = (name: 'value' | 'target' | 'baseline', value: number | undefined) => {
                  if (value === undefined) return { text: NO_FIGURE };
                  valueTag(make, goal, name, value);
                  return { figure: `goal-${name}.${short(goal.id)}` };
                };
                const state =
                  make.input.progress.find(({ goalId }) => goalId === goal.id)?.state ??
                  (goal.state === 'open' ? 'none' : goal.state);
                return [
                  { text: goalName(goal) },
                  cell('baseline', goal.baseline),
                  cell('value', currentOf(make, goal)?.value),
                  cell('target', goal.target),
                  { text: PROGRESS_LABELS[state] },
                ];
              }),
            },
          ],
    pictures: [],
  };
}
