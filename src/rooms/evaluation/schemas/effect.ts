import { z } from 'zod';
import { effectOf, effectOfReport } from '../../../core/evaluation/effect.ts';
import { readBeforeAfter } from '../../../core/evaluation/table.ts';
import type { Effect } from '../../../core/evaluation/types.ts';
import type { Text } from '../../../core/frameworks/types.ts';
import { count, number, numberOrNot, oneOf, reliabilityOrNot, spread, words, wordsOrNot } from './fields.ts';
import { readForm, type Read } from './read.ts';

const BETTER = ['higher', 'lower'] as const;
const aboutShape = { scaleNl: words(200), scaleEn: wordsOrNot(200), better: oneOf(BETTER), source: words(200) };
const scaleOf = (nl: string, en: string) => ({ nl, ...(en ? { en } : {}) });

const reportShape = z.object({
  ...aboutShape, n: count, meanBefore: number, meanAfter: number, sdBefore: spread, sdAfter: spread, low: numberOrNot,
  high: numberOrNot,
}).refine(({ low, high, meanBefore, meanAfter }) => (low === undefined && high === undefined)
  || (low !== undefined && high !== undefined && low <= meanAfter - meanBefore && meanAfter - meanBefore <= high),
{ path: ['low'], message: 'interval' });

/** An effect that somebody else computed and reported. */
export function readReported(form: URLSearchParams): Read<Effect> {
  const read = readForm(reportShape, form);
  if (!read.ok) return read;
  const { scaleNl, scaleEn, better, source, low, high, ...numbers } = read.value;
  const ci95 = low === undefined || high === undefined ? {} : { ci95: [low, high] as const };
  return { ok: true, value: effectOfReport({ ...numbers, ...ci95 },
    { scale: scaleOf(scaleNl, scaleEn), better, source }) };
}

const columnsShape = z.object({
  ...aboutShape, before: words(400), after: words(400), group: wordsOrNot(400), waited: wordsOrNot(200),
  reliability: reliabilityOrNot,
}).refine(({ group, waited }) => !group || waited, { path: ['waited'], message: 'needed' });

const wrong = (field: string, message: Text): Read<Effect> => ({ ok: false, errors: [{ field, message }] });

/**
 * The effect in a file whose columns were chosen. Only the result of the group comes out (EVAL-47).
 * @param rows the header first @param unknown what to say when nobody in the group column waited
 */
export function readColumns(form: URLSearchParams, rows: readonly (readonly string[])[], unknown: Text): Read<Effect> {
  const read = readForm(columnsShape, form);
  if (!read.ok) return read;
  const { scaleNl, scaleEn, better, source, reliability, before, after, group, waited } = read.value;
  const table = readBeforeAfter(rows, { before, after, ...(group ? { group } : {}) });
  if (!table.ok) return wrong('before', table.message);
  const waits = (name: string | undefined) => group !== '' && name?.toLowerCase() === waited.toLowerCase();
  const waiting = table.rows.filter((row) => waits(row.group));
  if (group && waiting.length === 0) return wrong('waited', unknown);
  const { lost, excluded } = table;
  return {
    ok: true,
    value: effectOf({
      pairs: table.rows.filter((row) => !waits(row.group)), lost, excluded, ...(group ? { waited: waiting } : {}),
    }, { scale: scaleOf(scaleNl, scaleEn), better, from: 'file', source, ...(reliability === undefined ? {} : { reliability }) }),
  };
}
