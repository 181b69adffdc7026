import type { Lang, Text } from '../frameworks/types.ts';
import type { ReportFigure, Value } from './types.ts';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;
const FEW: Text = { nl: 'minder dan tien', en: 'fewer than ten' };

function euros(cents: number, lang: Lang): string {
  const whole = cents % 100 === 0;
  const digits = { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: 2 };
  const amount = (Math.abs(cents) / 100).toLocaleString(LOCALE[lang], digits);
  const sign = cents < 0 ? '−' : '';
  // a space that does not break, so that sign and amount stay on one line
  return lang === 'nl' ? `${sign}€\u00A0${amount}` : `${sign}€${amount}`;
}

function one(kind: ReportFigure['kind'], value: number, lang: Lang): string {
  if (kind === 'euros') return euros(value, lang);
  const text = value.toLocaleString(LOCALE[lang], { maximumFractionDigits: kind === 'count' ? 0 : kind === 'decimal' ? 2 : 0 })
    .replace('-', '−');
  return kind === 'percent' ? `${text}%` : text;
}

/** How a number is written in each language: `€ 1.234,50` and `€1,234.50`; whole euros without cents. */
export const shownAs = (kind: ReportFigure['kind'], value: Value): Text =>
  (value === 'few' ? FEW : { nl: one(kind, value, 'nl'), en: one(kind, value, 'en') });
