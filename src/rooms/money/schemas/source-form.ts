import { z } from 'zod';
import { SOURCE_KINDS } from '../../../core/accounting/types.ts';
import { isDay } from '../../../core/time/days.ts';
import type { SourceWrite } from '../types.ts';
import { gather, line, type Read } from './fields.ts';
import { messages } from './messages.ts';

const day = z.string().trim().refine((text) => text === '' || isDay(text));

/** Reads a source of money as somebody filled it in. Without days it has no beginning or no end. */
export function readSource(form: URLSearchParams): Read<SourceWrite> {
  const fields = gather(form);
  const name = fields.take('naam', line(120).pipe(z.string().min(1)), messages.name);
  const kind = fields.take('soort', z.enum(SOURCE_KINDS), messages.sourceKind);
  const conditions = fields.take('voorwaarden', line(2000), messages.tooLong);
  const from = fields.take('van', day, messages.day);
  const until = fields.take('tot', day, messages.day);
  if (from && until && until < from) fields.wrong('tot', messages.until);
  if (fields.errors.length > 0 || name === undefined || kind === undefined) return { ok: false, errors: fields.errors };
  return { ok: true, value: {
    name, kind, conditions: conditions ?? '', ...(from ? { from } : {}), ...(until ? { until } : {}),
  } };
}
