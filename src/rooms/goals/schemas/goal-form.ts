import { INDICATORS, type Indicator } from '../../../core/goals/types.ts';
import type { GoalInput } from '../types.ts';
import { type Fields, fieldsOf, type Read, readOf } from './fields.ts';
import { messages } from './messages.ts';

/** What the form may refer to: what is there, and which units are the actor's own. */
export type Known = {
  readonly units: ReadonlySet<string>;
  /** whether a goal may be of the whole institution */
  readonly whole: boolean;
  readonly initiatives: ReadonlySet<string>; readonly goals: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
};

const MOST = { name: 200, why: 2000, owner: 120, what: 200, unit: 30, source: 300 } as const;

const chosen = (form: URLSearchParams, field: string, known: ReadonlySet<string>): readonly string[] =>
  [...new Set(form.getAll(field))].filter((id) => known.has(id));

function years(fields: Fields) {
  const fromYear = fields.year('from-year');
  const untilYear = fields.year('until-year');
  if (untilYear < fromYear) fields.wrong('until-year', messages.until);
  const dueOn = fields.day('due-on');
  const dueYear = Number(dueOn?.slice(0, 4) ?? fromYear);
  if (dueYear < fromYear || dueYear > untilYear) fields.wrong('due-on', messages.due);
  return { fromYear, untilYear, ...(dueOn ? { dueOn } : {}) };
}

/** How one knows. A yes or no goes from no to yes by itself. */
function measure(fields: Fields) {
  const kind = fields.one('kind', INDICATORS, messages.kind) ?? 'figure';
  const what = fields.both('what', MOST.what, kind === 'yes-no' ? undefined : messages.what) ?? {};
  const unit = fields.text('measure', MOST.unit);
  const source = fields.text('source', MOST.source);
  if (kind === 'yes-no') return { indicator: { kind, what, better: 'higher' } satisfies Indicator, baseline: 0, target: 1 };
  const better = fields.one('better', ['higher', 'lower'], messages.better) ?? 'higher';
  const [baseline, target] = [fields.number('baseline'), fields.number('target')];
  if (baseline !== undefined && target !== undefined && (better === 'higher' ? target <= baseline : target >= baseline)) {
    fields.wrong('target', better === 'higher' ? messages.targetHigher : messages.targetLower);
  }
  const indicator: Indicator = { kind, what, better, ...(unit ? { unit } : {}), ...(source ? { source } : {}) };
  return { indicator, ...(baseline === undefined ? {} : { baseline }), ...(target === undefined ? {} : { target }) };
}

/** Reads a goal. What refers to something that is not there is left out. */
export function readGoal(form: URLSearchParams, known: Known): Read<GoalInput> {
  const fields = fieldsOf(form);
  const name = fields.both('name', MOST.name, messages.name) ?? {};
  const why = fields.both('why', MOST.why);
  const owner = fields.text('owner', MOST.owner, messages.owner) ?? '';
  const unitId = form.get('unit') || undefined;
  if (unitId === undefined ? !known.whole : !known.units.has(unitId)) fields.wrong('unit', messages.unit);
  const time = years(fields);
  const measured = measure(fields);
  const [parentId] = chosen(form, 'parent', known.goals);
  const [continuesId] = chosen(form, 'continues', known.goals);
  return readOf(fields, () => ({
    ...time, ...measured, body: { name, owner, ...(why ? { why } : {}) },
    concepts: chosen(form, 'concept', known.concepts), initiativeIds: chosen(form, 'initiative', known.initiatives),
    ...(unitId ? { unitId } : {}), ...(parentId ? { parentId } : {}), ...(continuesId ? { continuesId } : {}),
  }));
}
