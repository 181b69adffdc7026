import { euroShort } from '../accounting/euro.ts';
import type { Lang, Text } from '../frameworks/types.ts';
import type { ReportFigure, Value } from './types.ts';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;
const FEW: Text = { nl: 'minder dan tien', en: 'fewer than ten' };

function one(kind: ReportFigure['kind'], value: number, lang: Lang): string {
  if (kind === 'euros') return euroShort(value, lang);
  const text = value.toLocaleString(LOCALE[lang], { maximumFractionDigits: kind === 'count' ? 0 : kind === 'decimal' ? 2 : 0 })
    .replace('-', '−');
  return kind === 'percent' ? `${text}%` : text;
}

/** How a number is written in each language: `€ 1.234,50` and `€1,234.50`; whole euros without cents. */
export const shownAs = (kind: ReportFigure['kind'], value: Value): Text =>
  (value === 'few' ? FEW : { nl: one(kind, value, 'nl'), en: one(kind, value, 'en') });
