import { z } from 'zod';

/** What the owner says: it holds, or not; and a new waiting time, if they gave one. */
export type Said = {
  readonly holds: boolean;
  readonly waiting?: { readonly fromDays: number; readonly toDays: number };
};

const days = z
  .string()
  .regex(/^\d{0,3}$/)
  .default('')
  .transform((text) => (text === '' ? undefined : Number(text)));
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
