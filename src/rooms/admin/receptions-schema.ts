import { z } from 'zod';

const days = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** A place where hand-overs arrive, as the form sends it. */
export const receptionShape = z.object({
  offer: z.uuid(),
  term: days(1, 60),
  keep: days(7, 180),
  confidential: z.boolean(),
  open: z.boolean(),
  people: z.array(z.uuid()),
}).refine(({ open, people }) => !open || people.length > 0, { path: ['people'] });
