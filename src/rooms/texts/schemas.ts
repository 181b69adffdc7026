import { z } from 'zod';
import { isDay } from '../../core/time/days.ts';

/** What stands beside the words of a text: who keeps it, when to look again, whether it is used. */
export const aroundShape = z.object({
  owner: z.string().trim().min(1).max(120),
  reviewOn: z.union([z.literal(''), z.string().refine(isDay)]).optional().transform((text) => text || undefined),
  shown: z.string().optional().transform((text) => text === '1'),
});

/** The version that a form was made from; 0 when the form does not say. */
export const versionIn = (text: string | undefined): number => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : 0);
