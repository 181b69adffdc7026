import { z } from 'zod';
import { yearsAreClear } from '../../core/exchange/matching/spending/amounts.ts';
import type { SpendingField } from '../../core/exchange/matching/spending/fields.ts';
import type { FieldError } from '../../platform/http/errors.ts';
import type { Matched } from '../../platform/import/book-service.ts';
import type { Columns } from '../../platform/import/form.ts';

const year = z.string().trim().regex(/^20\d\d$/);
const WHICH_YEAR = { nl: 'Vul in van welk jaar deze bedragen zijn, bijvoorbeeld 2025.', en: 'Fill in of which year these amounts are, for example 2025.' };
const NO_AMOUNT = {
  nl: 'Kies bij minstens één kolom een bedrag: ‘Uitgegeven’ of ‘Begroot’, of uren en tarief.',
  en: 'Choose an amount for at least one column: ‘Spent’ or ‘Budget’, or hours and rate.',
};

/** The year of the file, and whether there is an amount at all: what spending needs beside its columns. */
export function readRest(form: URLSearchParams, read: Columns, { layout }: Matched<SpendingField>): Columns {
  const given = year.safeParse(form.get('year') ?? '');
  const { year: _, ...rest } = read.matching.rest;
  const matching = { ...read.matching, rest: given.success ? { ...rest, year: given.data } : rest };
  const fields = Object.values(matching.columns);
  const amounts = fields.some((field) => /^(spent|budget)\b/.test(field)) || (fields.includes('hours') && fields.includes('rate'));
  const typed = (form.get('year') ?? '').trim() !== '';
  const hoursOnly = !fields.some((field) => /^(spent|budget)\b/.test(field)) && !fields.includes('year') && !given.success;
  const errors: readonly FieldError[] = [
    ...read.errors,
    ...(amounts ? [] : [{ field: `c${layout.columns.at(-1)?.at ?? 0}`, message: NO_AMOUNT }]),
    ...((typed && !given.success) || !yearsAreClear(layout, matching) || (amounts && hoursOnly) ? [{ field: 'year', message: WHICH_YEAR }] : []),
  ];
  return { ...read, matching, errors };
}
