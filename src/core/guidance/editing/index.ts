import { at, withAt } from './at.ts';
import { fitsAll, readAll, showAll } from './fields.ts';
import type { Problem, Shape, Values } from './types.ts';

export type { FieldShape, Problem, Shape, Values } from './types.ts';
export { LINK } from './words.ts';
export { at } from './at.ts';

/** What a form shows of a text: its fields by name, lists with one line to an item. */
export const valuesOf = (shape: Shape, text: object): Values => showAll(shape.fields, text);

/**
 * A text out of a form.
 * @param ours gives what the form does not have: the key, the themes
 */
export function textFrom<T extends object>(
  shape: Shape, values: Values, ours: T,
): { readonly text: T } | { readonly problems: readonly Problem[] } {
  const { value, problems } = readAll(shape.fields, values, '', ours);
  return problems.length > 0 ? { problems } : { text: value as T };
}

/**
 * A text out of what an institution once saved. What the form does not have comes from ours, whatever was saved.
 * @returns undefined when it does not have the shape (any more)
 */
export function textOf<T extends object>(shape: Shape, saved: unknown, ours: T): T | undefined {
  if (!fitsAll(shape.fields, saved)) return undefined;
  return shape.fields.reduce<object>((text, { path }) => withAt(text, path, at(saved, path)), ours) as T;
}

/** Whether two texts read the same. */
export function isSame(shape: Shape, a: object, b: object): boolean {
  const [one, other] = [valuesOf(shape, a), valuesOf(shape, b)];
  return Object.keys({ ...one, ...other }).every((name) => one[name] === other[name]);
}
