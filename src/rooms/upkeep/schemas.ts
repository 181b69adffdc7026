import { z } from 'zod';
import type { Said } from './service.ts';

const days = z.string().regex(/^\d{0,3}$/).default('').transform((text) => (text === '' ? undefined : Number(text)));
const shape = z.object({ holds: z.enum(['yes', 'no']), from: days, to: days });

/** Reads the owner's answer; undefined when the waiting time makes no sense. */
export function readSaid(form: URLSearchParams): Said | undefined {
  const parsed = shape.safeParse(Object.fromEntries(form));
  if (!parsed.success) return undefined;
  const { holds, from, to } = parsed.data;
  if (from === undefined && to === undefined) return { holds: holds === 'yes' };
  if (from === undefined || to === undefined || from > to) return undefined;
  return { holds: holds === 'yes', waiting: { fromDays: from, toDays: to } };
}
