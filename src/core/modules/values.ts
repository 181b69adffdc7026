import { isDay } from '../time/days.ts';
import { fieldsOf } from './parse.ts';
import type { Field, Module, ModulePair, Step, Value, Values } from './types.ts';

/** Most characters of one line, and of more lines. */
export const MOST = { text: 300, long: 4000 } as const;

export type Wrong = { readonly field: string; readonly kind: 'too-long' | 'day'; readonly most: number };

/** What a form sent for one field; nothing when it is empty or no option. */
function readOne(field: Field, typed: readonly string[]): Value | undefined {
  const [first = ''] = typed;
  const text = first.replace(/\r\n?/g, '\n').trim();
  const options = typed.flatMap((index) => (/^\d{1,2}$/.test(index) ? field.options[Number(index)] ?? [] : []));
  switch (field.kind) {
    case 'text': return text.replace(/\s+/g, ' ') || undefined;
    case 'long': case 'day': return text || undefined;
    case 'choice': return options[0];
    case 'many': return options.length > 0 ? [...new Set(options)] : undefined;
    case 'scale': return /^(\d|10)$/.test(text) ? Number(text) : undefined;
  }
}

function wrongWith(field: Field, value: Value | undefined): readonly Wrong[] {
  if (typeof value !== 'string') return [];
  if (field.kind === 'day' && !isDay(value)) return [{ field: field.id, kind: 'day', most: 0 }];
  const most = field.kind === 'text' || field.kind === 'long' ? MOST[field.kind] : Infinity;
  return value.length > most ? [{ field: field.id, kind: 'too-long', most }] : [];
}

/**
 * Reads what was entered in one step. Nothing has to be entered.
 * @param typed everything a form sent under a name; options by their place, from 0
 */
export function readValues(
  step: Step, typed: (id: string) => readonly string[],
): { readonly values: Values; readonly wrong: readonly Wrong[] } {
  const read = fieldsOf(step.blocks).map((field) => ({ field, value: readOne(field, typed(field.id)) }));
  return {
    values: Object.fromEntries(read.flatMap(({ field, value }) => (value === undefined ? [] : [[field.id, value]]))),
    wrong: read.flatMap(({ field, value }) => wrongWith(field, value)),
  };
}

/** What was kept, with the fields of this step as they are now. */
export function withStep(kept: Values, step: Step, values: Values): Values {
  const here = new Set(fieldsOf(step.blocks).map(({ id }) => id));
  return { ...Object.fromEntries(Object.entries(kept).filter(([id]) => !here.has(id))), ...values };
}

/** The part of what was kept that belongs to one step. */
export const ofStep = (kept: Values, step: Step): Values => Object.fromEntries(
  fieldsOf(step.blocks).flatMap(({ id }) => (kept[id] === undefined ? [] : [[id, kept[id]]])));

/** Values as one text, the same for the same values: a form says with it what it was made from. */
export const asText = (values: Values): string =>
  JSON.stringify(Object.entries(values).sort(([one], [two]) => (one < two ? -1 : 1)));

/** Whether something stands in every field of a step. */
export const isFilled = (kept: Values, step: Step): boolean =>
  fieldsOf(step.blocks).every(({ id }) => kept[id] !== undefined);

/** Every field of an exercise, in order. */
export const allFields = ({ steps }: Module): readonly Field[] => steps.flatMap(({ blocks }) => fieldsOf(blocks));

/** An option that was kept, in the other language when it is one of the pair; else as it was kept. */
export function inLang(kept: string, id: string, { nl, en }: ModulePair, lang: 'nl' | 'en'): string {
  const options = (one: Module) => allFields(one).find((field) => field.id === id)?.options ?? [];
  const at = [nl, en].map((one) => options(one).indexOf(kept)).find((place) => place >= 0) ?? -1;
  return options(lang === 'nl' ? nl : en)[at] ?? kept;
}

/** What was written in one's own words: not days, and not options, which are words of ours. */
export function textsIn(values: Values, module: Module): readonly string[] {
  const ours = new Set(allFields(module).flatMap(({ id, kind }) => (kind === 'text' || kind === 'long' ? [] : [id])));
  return Object.entries(values).flatMap(([id, value]) => (typeof value === 'string' && !ours.has(id) ? [value] : []));
}
