import { z } from 'zod';
import { AUDIENCES, FORMS, LEVELS } from '../../core/initiatives/types.ts';

/** A question is at most this long; what comes after is not read. */
export const LONGEST_QUESTION = 500;

const question = z.string().transform((text) => text.trim().slice(0, LONGEST_QUESTION));
const themes = z.array(z.string().regex(/^fs-t\.\d(\.\d)?$/)).max(12);
const known = <T extends string>(values: readonly T[]) =>
  z.array(z.string()).transform((given) => values.filter((value) => given.includes(value)));

const filters = z.object({
  levels: z.array(z.string()).transform((given) => LEVELS.filter((level) => given.includes(String(level)))),
  forms: known(FORMS),
  audiences: known(AUDIENCES),
  language: z.enum(['nl', 'en']).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  theme: z.string().regex(/^fs-t\.\d$/).optional().catch(undefined),
  available: z.boolean(),
});

export type Filters = z.infer<typeof filters>;
/** `urgent`: an address that was made under acute help; it keeps that help on top. */
export type Asked = {
  readonly question: string;
  readonly themes: readonly string[];
  readonly urgent: boolean;
  readonly filters: Filters;
};

/** Reads what was asked, from a posted form or from an address; anything unknown is left out, never an error. */
export function readAsked(form: URLSearchParams): Asked {
  const t = themes.safeParse(
    (form.get('t') ?? '')
      .split(',')
      .filter(Boolean)
      .map((n) => `fs-t.${n}`),
  );
  return {
    question: question.parse(form.get('q') ?? ''),
    themes: t.success ? t.data : [],
    urgent: form.get('n') === '1',
    filters: filters.parse({
      levels: form.getAll('level'),
      forms: form.getAll('form'),
      audiences: form.getAll('audience'),
      language: form.get('language') || undefined,
      unit: form.get('unit') || undefined,
      theme: form.get('theme') || undefined,
      available: form.get('available') === '1',
    }),
  };
}

export const apiQuestion = z.object({ q: z.string().max(10_000), lang: z.enum(['nl', 'en']).default('nl') });

export const reportMessage = z.string().trim().min(3).max(1000);
