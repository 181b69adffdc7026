import type { Lang } from '../../../core/frameworks/types.ts';
import type { Report } from '../../../core/reporting/types.ts';

/** Amounts in euros with two decimals and a point, as programs read them; other numbers unrounded. */
export const exact = (kind: string, value: number | 'few'): string =>
  (value === 'few' ? 'few' : kind === 'euros' ? (value / 100).toFixed(2) : String(value));

/** Every figure of a report as a row. Fewer than ten people is `few`. */
export const csvOf = ({ year, figures }: Report, lang: Lang): readonly (readonly string[])[] => [
  ['year', 'figure', 'kind', 'value', 'counted_from', 'rows', 'label'],
  ...Object.values(figures).map(({ id, kind, value, rows, label }) =>
    [String(year), id, kind, exact(kind, value), rows.of, String(rows.ids.length), label[lang]]),
];
