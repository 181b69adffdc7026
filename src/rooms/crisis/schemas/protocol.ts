import { z } from 'zod';
import { PHASES, type Protocol, SITUATIONS, type Weekday } from '../../../core/crisis/types.ts';

const text = z.string();
const day = z.iso.date();
const words = z.object({ nl: text, en: text.optional() });
const lines = z.object({ nl: z.array(text), en: z.array(text).optional() });
const reachable = z.object({ name: text, phone: text });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const weekday = z.int().min(1).max(7).transform((number) => number as Weekday);
const policy = z.object({ present: z.boolean(), name: text.optional(), reviewOn: day.optional() });
const moments = z.array(z.object({ when: text, lines: z.array(text) }));
const aftercare = z.object({ nl: moments, en: moments.optional() });

const shape = z.object({
  roles: z.array(z.object({
    key: text, name: words, callFor: words, holder: text, deputy: reachable,
    windows: z.array(z.object({ days: z.array(weekday).min(1), from: time, to: time, phone: text })),
  })),
  steps: z.array(z.object({
    key: text, phase: z.enum(PHASES), title: words, lines, role: text,
    situations: z.array(z.enum(SITUATIONS)).optional(),
  })),
  spokesperson: reachable.extend({ deputy: reachable, others: lines }),
  aftercare: z.object({ students: aftercare, staff: aftercare }),
  rehearsedOn: day.optional(),
  nextRehearsalOn: day.optional(),
  reviewOn: day.optional(),
  policies: z.object({ suicidePrevention: policy, loss: policy }),
});

/** A protocol as it was kept; undefined when there is none, or when it is not one. */
export function readProtocol(body: unknown): Protocol | undefined {
  const parsed = shape.safeParse(body);
  return parsed.success ? parsed.data : undefined;
}
