import { INDICATORS } from '../../../core/goals/types.ts';
import type { Goal } from '../../../core/goals/types.ts';
import type { ProposedGoal } from '../../../core/goals/propose.ts';
import { SCHEMES } from '../../../core/frameworks/index.ts';
import { makeTree } from '../../../core/frameworks/tree.ts';
import type { Concept, Lang, Scheme } from '../../../core/frameworks/types.ts';
import type { PartText } from '../../../core/initiatives/types.ts';
import type { GoalMaterial } from '../../../platform/goals/read.ts';
import type { Known } from '../schemas/goal-form.ts';
import type { GoalInput } from '../types.ts';
import type { Look } from '../service.ts';
import { wordsOf } from '../words/index.ts';
import { textIn } from './common.ts';

/** What was typed, as it was typed, to show it again: one value for a field, many for boxes. */
export type Values = Readonly<Record<string, readonly string[]>>;

export const valuesOfForm = (form: URLSearchParams): Values =>
  Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name)]));

const both = (name: string, text: PartText = {}) => ({ [`${name}-nl`]: [text.nl ?? ''], [`${name}-en`]: [text.en ?? ''] });
const number = (value: number | undefined, lang: Lang): string =>
  (value === undefined ? '' : lang === 'nl' ? String(value).replace('.', ',') : String(value));

/** A goal as its form shows it. */
export const valuesOf = (goal: Partial<GoalInput>, lang: Lang): Values => ({
  ...both('name', goal.body?.name), ...both('why', goal.body?.why), ...both('what', goal.indicator?.what),
  owner: [goal.body?.owner ?? ''], unit: [goal.unitId ?? ''], 'from-year': [String(goal.fromYear ?? '')],
  'until-year': [String(goal.untilYear ?? '')], 'due-on': [goal.dueOn ?? ''], kind: [goal.indicator?.kind ?? ''],
  measure: [goal.indicator?.unit ?? ''], better: [goal.indicator?.better ?? 'higher'], source: [goal.indicator?.source ?? ''],
  baseline: [number(goal.baseline, lang)], target: [number(goal.target, lang)], parent: [goal.parentId ?? ''],
  continues: [goal.continuesId ?? ''], concept: goal.concepts ?? [], initiative: goal.initiativeIds ?? [],
});

type Option = { readonly value: string; readonly label: string };
export type ConceptGroup = { readonly title: string; readonly options: readonly Option[] };

/** Headings of the framework that are no place by themselves. */
const HEADINGS: ReadonlySet<string> = new Set(['fs.c', 'fs.b', 'fs.s']);

/** The parts of one scheme in groups: a part that has parts is a group, with itself as the first choice. */
function conceptGroups(scheme: Scheme, lang: Lang): readonly ConceptGroup[] {
  const { narrower, conceptById } = makeTree([scheme]);
  const option = ({ id, label, notation }: Concept): Option =>
    ({ value: id, label: `${notation ? `${notation} ` : ''}${label[lang]}` });
  const used = scheme.concepts.filter(({ retired, id }) => !retired && id !== 'fs.s');
  const isGroup = ({ id }: Concept) => narrower(id).length > 0;
  const loose = used.filter((one) => !isGroup(one) && !one.broader);
  const groups = used.filter(isGroup).map((one) => ({
    title: option(one).label,
    options: [
      ...(HEADINGS.has(one.id) ? [] : [{ value: one.id, label: wordsOf(lang).form.asAWhole }]),
      ...narrower(one.id).flatMap((id) => conceptById(id) ?? []).filter((child) => !child.retired
        && !isGroup(child)).map(option),
    ],
  })).filter(({ options }) => options.length > 0);
  return [...(loose.length > 0 ? [{ title: scheme.title[lang], options: loose.map(option) }] : []), ...groups];
}

const SHOWN_SCHEMES: Readonly<Record<string, readonly string[]>> = {
  mbo: ['fs', 'fs-t', 'gs'], hbo: ['fs', 'fs-t', 'lk'], wo: ['fs', 'fs-t', 'lk'],
};

/** Everything that the form lets one choose from. @param goalId the goal itself, which is no parent of itself */
export function choices({ material, keeps }: Look, sector: string, lang: Lang, goalId?: string) {
  const own = material.own.map(({ scheme }) => scheme);
  const schemes = [...own, ...SCHEMES.filter(({ id }) => (SHOWN_SCHEMES[sector] ?? []).includes(id))];
  const goalOption = ({ id, body, fromYear }: Goal): Option => ({ value: id, label: `${fromYear}: ${textIn(body.name, lang)}` });
  const others = material.goals.filter(({ id }) => id !== goalId);
  return {
    schemes: schemes.map((scheme) => ({ id: scheme.id, title: scheme.title[lang], groups: conceptGroups(scheme,
      lang) })),
    units: material.units.filter(({ id }) => keeps(id)).map(({ id, name }) => ({ value: id, label: name[lang] }))
      .sort((a, b) => a.label.localeCompare(b.label)),
    whole: keeps(undefined),
    parents: others.filter(({ unitId }) => !unitId).map(goalOption), earlier: others.map(goalOption),
    kinds: INDICATORS.map((kind) => {
      const [label = kind, hint] = wordsOf(lang).form.kinds[kind];
      return { value: kind, label, ...(hint ? { hint } : {}) };
    }),
    initiatives: [...material.initiatives.values()].map(({ id, name }) => ({ value: id, label: textIn(name, lang) }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  };
}
export type Choices = ReturnType<typeof choices>;

/** What a form may refer to. */
export const knownOf = ({ material, keeps }: Look, goalId?: string): Known => ({
  whole: keeps(undefined), units: new Set(material.units.filter(({ id }) => keeps(id)).map(({ id }) => id)),
  initiatives: new Set(material.initiatives.keys()),
  goals: new Set(material.goals.map(({ id }) => id).filter((id) => id !== goalId)),
  concepts: new Set([...SCHEMES,
    ...material.own.map(({ scheme }) => scheme)].flatMap(({ concepts }) => concepts.map(({ id }) => id))),
});

export type Start = {
  readonly year: number; readonly owner: string; readonly unitId?: string;
  readonly continues?: string; readonly parent?: string; readonly decision?: string; readonly proposal?: ProposedGoal;
  /** a part of a framework that it is about */
  readonly part?: string;
};

/** A proposal as a goal of one year. */
export const goalOfProposal = ({ name, why, indicator, baseline, target, concepts }: ProposedGoal,
  start: Start): GoalInput => ({
  fromYear: start.year, untilYear: start.year, body: { name, why, owner: start.owner }, concepts, initiativeIds: [],
    indicator,
  ...(baseline === undefined ? {} : { baseline }), ...(target === undefined ? {} : { target }),
  ...(start.unitId ? { unitId: start.unitId } : {}),
});

/** What a new goal starts from: another goal, a decision, a proposal, or nothing. */
export function startOf(start: Start, { goals, figures, decisions, initiatives }: GoalMaterial,
  lang: Lang): Partial<GoalInput> {
  const year = { fromYear: start.year, untilYear: start.year };
  const from = goals.find(({ id }) => id === start.continues);
  if (from) {
    const { fromYear, untilYear } = { fromYear: from.untilYear + 1, untilYear: from.untilYear + 1 };
    const { dueOn: _, target: _t, ...rest } = from;
    // where this one ended, the next begins; the target is for somebody to choose
    const last = figures.filter(({ goalId }) => goalId === from.id).at(-1)?.value;
    return { ...rest, fromYear, untilYear, continuesId: from.id, ...(last === undefined ? {} : { baseline: last }) };
  }
  const above = goals.find(({ id }) => id === start.parent);
  const unit = start.unitId ? { unitId: start.unitId } : {};
  if (above) {
    const { dueOn: _, baseline: _b, target: _t, continuesId: _c, initiativeIds: _i, ...rest } = above;
    return { ...rest, ...unit, parentId: above.id, initiativeIds: [], body: { ...above.body, owner: start.owner } };
  }
  const decision = decisions.find(({ id }) => id === start.decision);
  if (decision) {
    const name = textIn(initiatives.get(decision.initiativeId)?.name ?? {}, lang);
    const words = wordsOf(lang).form;
    const next = { fromYear: Number(decision.decidedOn.slice(0, 4)) + 1, untilYear: Number(decision.decidedOn.slice(0,
      4)) + 1 };
    return {
      ...next, ...unit, initiativeIds: [decision.initiativeId],
      body: { name: { [lang]: words.fromDecision[decision.what](name) }, why: { [lang]: decision.why },
        owner: start.owner },
    };
  }
  if (start.proposal) return goalOfProposal(start.proposal, start);
  return { ...year, ...unit, body: { name: {}, owner: start.owner }, concepts: start.part ? [start.part] : [] };
}
