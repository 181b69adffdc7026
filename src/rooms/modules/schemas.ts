import { z } from 'zod';
import { isDay } from '../../core/time/days.ts';

/** Signs that nobody sees do not make a name. */
const named = z.string().transform((text) => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim()).pipe(z.string().min(1).max(120));

/** Which step an address is about. */
export const stepIn = (text: string | undefined): number => (/^[1-9]$/.test(text ?? '') ? Number(text) : 0);

/** The button that was pressed; the first when the form does not say. */
export const goShape = z.enum(['next', 'back', 'stop']).catch('next');

/** The version that a form was made from; 0 when the form does not say. */
export const versionIn = (text: string | undefined): number => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : 0);

export const ownerShape = named;

/** Who approved a text. @param today a day that has been is not later */
export const approvalShape = (today: string) => z.object({
  by: named, as: named, on: z.string().refine((day) => isDay(day) && day <= today), edition: z.string().max(40),
});
