/** What people write where there is nothing. */
const NOTHING = new Set(['', '-', '–', '.', 'na', 'n/a', '#n/a', 'nan', 'null', 'n.v.t.', 'nvt']);
const PLAIN = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;
/** Thousands with dots and a decimal comma, and the other way round. */
const GROUPED = /^[+-]?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+)$/;
/** Nothing that somebody scores is bigger. */
const MOST = 1e12;

/**
 * EVAL-30. A number as it stands in a file: with a point or a comma (1,234 is a bit more than one), spaces around it.
 * @returns undefined when nothing is there ("", "NA", "-"), 'not-a-number' for anything else
 */
export function numberIn(cell: string): number | undefined | 'not-a-number' {
  const text = cell.trim().replace('\u2212', '-');
  if (NOTHING.has(text.toLowerCase())) return undefined;
  const decimal = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const written = GROUPED.test(text)
    ? `${text.slice(0, decimal).replace(/[.,]/g, '')}.${text.slice(decimal + 1)}`
    : text.replace(',', '.');
  if (!PLAIN.test(written)) return 'not-a-number';
  const value = Number(written);
  return Math.abs(value) <= MOST ? value : 'not-a-number';
}
