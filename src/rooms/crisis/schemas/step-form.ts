import {
  PHASES, type Phase, type Protocol, SITUATIONS, SPOKESPERSON, type Step, WHO_IS_THERE,
} from '../../../core/crisis/types.ts';
import { messages } from './messages.ts';
import { lineOf, linesFrom, linesOf, type Problem, type Read, wordsFrom } from './reading.ts';

/** Stands for the key of a step that is not there yet. */
export const NEW_STEP = 'nieuw';
const LONGEST = 1500;

function newKey(steps: readonly Step[]): string {
  let number = steps.length + 1;
  while (steps.some(({ key }) => key === `step-${number}`)) number += 1;
  return `step-${number}`;
}

/** Puts a step behind the one with key `after` ('': in front), and keeps phases together. */
function place(steps: readonly Step[], step: Step, after: string): readonly Step[] {
  const others = steps.filter(({ key }) => key !== step.key);
  const at = others.findIndex(({ key }) => key === after) + 1;
  const all = [...others.slice(0, at), step, ...others.slice(at)];
  return PHASES.flatMap((phase) => all.filter((one) => one.phase === phase));
}

function problemsOf(form: URLSearchParams, before: Protocol): readonly Problem[] {
  const roles = [WHO_IS_THERE, SPOKESPERSON, ...before.roles.map(({ key }) => key)];
  const problem = (field: string, wrong: boolean, message: Problem['message']) => (wrong ? [{ field, message }] : []);
  const long = (field: string) => (form.get(field) ?? '').length > LONGEST;
  return [
    ...problem('title-nl', !lineOf(form, 'title-nl'), messages.title),
    ...problem('lines-nl', linesOf(form, 'lines-nl').length === 0, messages.lines),
    ...problem('role', !roles.includes(lineOf(form, 'role')), messages.choose),
    ...problem('phase', !PHASES.some((phase) => phase === form.get('phase')), messages.choose),
    ...['title-nl', 'title-en', 'lines-nl', 'lines-en'].flatMap((field) => problem(field, long(field), messages.tooLong)),
  ];
}

/** Reads one step, new or changed; with `remove` it is gone. @param key of the step, or NEW_STEP */
export function readStep(form: URLSearchParams, before: Protocol, key: string): Read {
  const { steps } = before;
  if (form.has('remove')) return { ok: true, protocol: { ...before, steps: steps.filter((step) => step.key !== key) } };
  const errors = problemsOf(form, before);
  if (errors.length > 0) return { ok: false, errors };
  const situations = SITUATIONS.filter((situation) => form.getAll('situations').includes(situation));
  const step: Step = {
    key: key === NEW_STEP ? newKey(steps) : key, phase: form.get('phase') as Phase, role: lineOf(form, 'role'),
    title: wordsFrom(lineOf(form, 'title-nl'), lineOf(form, 'title-en')),
    lines: linesFrom(linesOf(form, 'lines-nl'), linesOf(form, 'lines-en')),
    ...(situations.length > 0 ? { situations } : {}),
  };
  return { ok: true, protocol: { ...before, steps: place(steps, step, lineOf(form, 'after')) } };
}
