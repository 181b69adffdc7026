import { parseAmount } from '../../../core/accounting/amount.ts';
import { dividedOver, leftToDivide } from '../../../core/accounting/divide.ts';
import { linesFor, type Sector } from '../../../core/accounting/lines.ts';
import type { Share } from '../../../core/accounting/types.ts';
import type { Lang } from '../../../core/frameworks/types.ts';
import type { Gathered } from './fields.ts';
import { messages } from './messages.ts';

/** Lines and subthemes of a sector, in order. */
export const placesFor = (sector: Sector): readonly string[] =>
  linesFor(sector).flatMap(({ id, subs }) => [id, ...subs.map((sub) => sub.id)]);

/** The field of a line or subtheme. */
export const shareField = (concept: string): string => `deel-${concept.replaceAll('.', '-')}`;

/** How the parts are written: as percentages of the amount, or as amounts. */
export const WAYS = ['percent', 'amount'] as const;

/**
 * Reads the parts over lines and subthemes; none at all is fine: not divided yet. A percentage has hundredths, as an
 * amount has cents, so the same reader serves both.
 * @param cents the whole amount; undefined when that could not be read, and then parts are not held against it
 */
export function readDivision(
  { typed, wrong }: Gathered, cents: number | undefined, { sector, lang }: { sector: Sector; lang: Lang },
): readonly Share[] {
  const percent = typed('verdeling') !== 'amount';
  const parts = placesFor(sector).flatMap((concept) => {
    const field = shareField(concept);
    const text = typed(field).replace(/\s*%$/, '');
    if (text === '') return [];
    const read = parseAmount(text, lang);
    if (!read.ok) wrong(field, messages.part);
    else if (percent && read.cents < 0) wrong(field, messages.below);
    return read.ok && read.cents !== 0 && !(percent && read.cents < 0) ? [{ concept, cents: read.cents }] : [];
  });
  const [first] = parts;
  if (!first || cents === undefined) return [];
  const left = leftToDivide(percent ? 10_000 : cents, parts);
  if (left !== 0) wrong(shareField(first.concept), percent ? messages.leftPercent(left) : messages.leftAmount(left));
  if (!percent || left !== 0) return parts;
  return dividedOver(cents, parts.map(({ concept, cents: weight }) => ({ concept, weight })));
}
