import { z } from 'zod';
import type { RoundsMap } from '../core/rounds/elsewhere.ts';
import { isDay } from '../core/time/days.ts';

const both = z.strictObject({ nl: z.string().min(1).max(120), en: z.string().min(1).max(120) });
const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'small letters, digits and hyphens, at most 60');
const column = z.string().trim().min(1).max(200);
const from = z.union([z.strictObject({ column }), z.strictObject({ is: z.string().min(1).max(60) })],
  { error: 'either { "column": … } or { "is": … }' });
const values = z.record(z.string(), z.string().min(1).max(60)).optional();
const background = z.union([z.strictObject({ column, values }), z.strictObject({ is: z.string().min(1).max(60),
  values })],
  { error: 'either { "column": …, "values"?: … } or { "is": … }' });
const bounds = { min: z.number(), max: z.number() };
const named = { key, title: both, ...bounds };
const scale = z.union([
  z.strictObject({ ...named, column }),
  z.strictObject({
    ...named, columns: z.array(column).min(1), method: z.enum(['sum', 'mean']), each: z.strictObject(bounds),
    missing: z.int().min(0).optional(),
  }),
], { error: 'key, title, min and max, with either "column", or "columns", "method" and "each"' })
  .refine(({ min, max }) => min < max, { path: ['max'], message: 'is not above min' });
const day = z.string().refine(isDay, 'a day, as 2018-05-01');

/** A mapping file (docs/formats/rounds-import.md). */
export const mapSchema = z.strictObject({
  format: z.literal('samenhang-rounds-map'), version: z.literal(1), title: both, series: key, instrument: key,
  edition: z.string().min(1).max(20), note: z.string().optional(),
  measured: z.strictObject({ from: day, to: day }).refine((one) => one.from <= one.to, { path: ['to'], message: 'is before from' }),
  person: z.array(column).min(1), unit: from.optional(), year: from.optional(),
  background: z.record(key, background).default({}), scores: z.record(z.string(), column).default({}),
  items: z.record(z.string(), column).default({}), scales: z.array(scale).default([]),
}).refine(({ scores, items, scales }) => Object.keys(scores).length + Object.keys(items).length + scales.length > 0,
  { path: ['scales'], message: 'nothing is measured: name scores, items or scales' })
  .refine(({ scales }) => new Set(scales.map((one) => one.key)).size === scales.length, { path: ['scales'], message: 'two have the same key' });

/** @returns the map, or what is wrong with it, each with its path */
export function readMap(value: unknown): { readonly ok: true; readonly map: RoundsMap } | { readonly ok: false;
  readonly problems: readonly string[] } {
  const read = mapSchema.safeParse(value);
  if (!read.success) {
    return { ok: false, problems: read.error.issues.map(({ path, message }) => `${path.join('.') || 'map'}: ${message}`) };
  }
  return { ok: true, map: read.data };
}
