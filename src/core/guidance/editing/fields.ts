import type { Text } from '../../frameworks/types.ts';
import { at, withAt } from './at.ts';
import { isMonthDay, readDay, showDay } from './day.ts';
import type { FieldShape, Read, Values } from './types.ts';
import { isText, isTexts, readLines, readText, showLines, showText } from './words.ts';

type Rows = Extract<FieldShape, { kind: 'rows' }>;
type Choices = Extract<FieldShape, { kind: 'choice' | 'choices' }>;

const join = (before: string, path: string) => (before ? `${before}.${path}` : path);
const listOf = (typed = '') => typed.split(',').filter((one) => one !== '');

/** Whether somebody typed anything in a row; what is chosen does not count, because a choice is always there. */
const isFilled = (name: string, { of }: Rows, values: Values): boolean => of.some(({ kind, path }) =>
  kind !== 'choice' && [path, `${path}.nl`, `${path}.en`].some((one) => values[`${name}.${one}`]?.trim()));

function readRows(name: string, field: Rows, values: Values): Read {
  const places = Array.from({ length: field.most }, (_, i) => `${name}.${i}`);
  const rows = places.filter((place) => isFilled(place, field, values)).map((place) => readAll(field.of, values, place));
  return { value: rows.map(({ value }) => value), problems: rows.flatMap(({ problems }) => problems) };
}

function readChoice(name: string, { kind, options }: Choices, values: Values): Read {
  const chosen = listOf(values[name]);
  const known = chosen.every((one) => options.includes(one));
  if (kind === 'choices') {
    return { value: chosen.length > 0 ? chosen : undefined, problems: known ? [] : [{ field: name, problem: 'choice' }] };
  }
  return { value: chosen[0], problems: known && chosen.length === 1 ? [] : [{ field: name, problem: 'choice' }] };
}

function read(field: FieldShape, values: Values, name: string): Read {
  switch (field.kind) {
    case 'text': return readText(name, field, values);
    case 'lines': return readLines(name, field, values);
    case 'day': return readDay(name, values[name]);
    case 'rows': return readRows(name, field, values);
    case 'choice': case 'choices': return readChoice(name, field, values);
  }
}

/**
 * Everything that was typed, and what is wrong with it.
 * @param onto what the rest is: fields that are not in the form stay as they are there
 */
export function readAll(fields: readonly FieldShape[], values: Values, before = '', onto: unknown = {}): Read {
  return fields.reduce<Read>(({ value, problems }, field) => {
    const one = read(field, values, join(before, field.path));
    return { value: withAt(value, field.path, one.value), problems: [...problems, ...one.problems] };
  }, { value: onto, problems: [] });
}

function show(field: FieldShape, value: unknown, name: string): Values {
  switch (field.kind) {
    case 'text': return showText(name, value as Text);
    case 'lines': return showLines(name, value as readonly Text[]);
    case 'day': return { [name]: showDay(value as string) };
    case 'choice': return { [name]: value as string };
    case 'choices': return { [name]: ((value ?? []) as readonly string[]).join(',') };
    case 'rows': return Object.assign({}, ...(value as readonly unknown[]).map((row, i) =>
      showAll(field.of, row, `${name}.${i}`))) as Values;
  }
}

/** The other way: what a form shows. */
export const showAll = (fields: readonly FieldShape[], value: unknown, before = ''): Values =>
  Object.assign({}, ...fields.map((field) => show(field, at(value, field.path), join(before, field.path)))) as Values;

/** Whether something from outside may stand in a field. */
function fits(field: FieldShape, value: unknown): boolean {
  switch (field.kind) {
    case 'text': return isText(value);
    case 'lines': return isTexts(value);
    case 'day': return isMonthDay(value);
    case 'choice': return field.options.some((option) => option === value);
    case 'choices': return value === undefined
      || (Array.isArray(value) && value.every((one) => field.options.some((option) => option === one)));
    case 'rows': return Array.isArray(value) && value.every((row) => fitsAll(field.of, row));
  }
}

export const fitsAll = (fields: readonly FieldShape[], value: unknown): boolean =>
  fields.every((field) => fits(field, at(value, field.path)));
