import { isEmail, webAddress } from '../checks.ts';
import { isUuid } from '../uuid.ts';
import { type Field, SHAPES } from './shapes.ts';
import { isRaw, type Raw } from './raw.ts';

const DATE_TIME = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Whether a text is a moment with its time zone (RFC 3339), on a day that exists. */
export const isDateTime = (value: string): boolean =>
  DATE_TIME.test(value) && new Date(`${value.slice(0, 10)}T00:00:00Z`).toJSON()?.slice(0, 10) === value.slice(0, 10);

const DEEPEST = 8;

function simple(kind: string, value: unknown): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  if (kind === 'number') return Number.isFinite(Number(text)) && text.trim() !== '' ? Number(text) : undefined;
  if (kind === 'uuid') return isUuid(text) ? text.toLowerCase() : undefined;
  if (kind === 'uri') return webAddress(text);
  if (kind === 'email') return isEmail(text) ? text : undefined;
  if (kind === 'date-time') return isDateTime(text) ? text : undefined;
  return text;
}

function valueOf({ holds }: Field, value: unknown, depth: number): unknown {
  if (value === undefined || value === null) return undefined;
  if (holds.kind === 'one-of') return holds.values.find((one) => one === value);
  if (holds.kind === 'object') return clean(holds.of, value, depth + 1);
  if (holds.kind !== 'list') return simple(holds.kind, value);
  const items = Array.isArray(value) ? value.map((item) => clean(holds.of, item, depth + 1)) : [];
  return items.some((item) => item !== undefined) ? items.filter((item) => item !== undefined) : undefined;
}

/**
 * What of an object is valid HSDS 3.1: known fields with a value of the right kind, to eight objects deep.
 * @param name the HSDS name of the object, such as `service`
 * @returns undefined when something required is missing
 */
export function clean(name: string, raw: unknown, depth = 0): Raw | undefined {
  if (!isRaw(raw) || depth > DEEPEST) return undefined;
  const kept: Record<string, unknown> = {};
  for (const field of SHAPES.get(name) ?? []) {
    const value = valueOf(field, raw[field.name], depth);
    if (value !== undefined) kept[field.name] = value;
    else if (field.required) return undefined;
  }
  return kept;
}
