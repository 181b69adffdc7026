import { z } from 'zod';
import { RULE_KEYS } from '../../../core/instruments/rules/index.ts';
import type { RuleKey } from '../../../core/instruments/types.ts';

/** Limits of a file, so that a page stays a page. `docs/formats/instrument.md` says the same. */
export const LIMITS = { items: 60, scales: 20, options: 11, scores: 20, bands: 10, text: 500 } as const;

const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
const text = z.string().regex(/\S/).max(LIMITS.text);
const short = z.string().regex(/\S/).max(200);
const both = z.strictObject({ nl: text, en: text });
const value = z.int().min(-100).max(100);
const point = z.number().min(-10_000).max(10_000);
const keys = z.array(key).max(LIMITS.items);

const option = z.strictObject({ value, label: both });
const scale = z.strictObject({ key, options: z.array(option).min(2).max(LIMITS.options) });
const acute = z.union([z.strictObject({ from: value }), z.strictObject({ upTo: value })]);
const item = z.strictObject({
  key, number: z.int().min(1).max(LIMITS.items).optional(), text: both, scale: key, part: both.optional(),
  acute: acute.optional(), inClass: z.boolean().optional(),
});
const band = z.strictObject({ key, from: point, to: point, title: both, words: both });
const values = z.array(value).min(1).max(LIMITS.options);
const method = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), factor: z.number().positive().max(100).optional() }),
  z.strictObject({ kind: z.literal('mean') }),
  z.strictObject({ kind: z.literal('count'), at: z.record(key, values) }),
  z.strictObject({ kind: z.literal('groups'), feeling: keys, doing: keys, often: values, seldom: values }),
]);
const score = z.strictObject({
  key, title: both, items: keys.min(1), reversed: keys.optional(), method,
  missing: z.strictObject({ atMost: z.int().min(0).max(LIMITS.items), fill: z.enum(['mean', 'none']) }),
  min: point, max: point, higher: z.enum(['more', 'less', 'neither']), bands: z.array(band).max(LIMITS.bands),
  changeFrom: z.number().positive().max(10_000).optional(), of: key.optional(),
});

/** The file of an instrument, field by field. What must agree between fields is in `agree.ts`. */
export const instrumentShape = z.strictObject({
  format: z.literal('samenhang-instrument'), version: z.literal(1), key, edition: z.string().regex(/^\S{1,20}$/),
  title: both, about: both,
  source: z.strictObject({ name: short, url: z.string().regex(/^https?:\/\/[^\s]{1,300}$/).optional() }),
  licence: text, validated: z.boolean(), recall: both, minutes: z.int().min(1).max(60),
  againAfterDays: z.int().min(0).max(730), years: z.array(z.int().min(1).max(8)).min(1).max(8).optional(),
  scales: z.array(scale).min(1).max(LIMITS.scales), items: z.array(item).min(1).max(LIMITS.items),
  scores: z.array(score).min(1).max(LIMITS.scores),
  rule: z.enum(RULE_KEYS as [RuleKey, ...RuleKey[]]).optional(), clinical: z.boolean().optional(),
  picture: z.enum(['wheel', 'lines']).optional(),
});
