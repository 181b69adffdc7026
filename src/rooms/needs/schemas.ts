import { z } from 'zod';

/** A word or phrase of students, and the subtheme it belongs to. */
export const wordShape = z.object({
  phrase: z
    .string()
    .transform((text) => text.trim().toLowerCase().replace(/\s+/g, ' '))
    .pipe(z.string().min(2).max(80)),
  theme: z.string().regex(/^fs-t\.\d\.\d$/),
});
