import type { Lang } from '../frameworks/types.ts';
import type { Report, ReportPicture } from './types.ts';

/** A picture for paper: as SVG with its size in pixels, and the same in words. */
export type Drawn = { readonly svg: string; readonly width: number; readonly height: number; readonly alt: string };

const WIDTH = 640;
const [LABEL, AMOUNT, BAR, GAP, TOP] = [230, 96, 18, 14, 34];
const COLOURS = ['#0e5651', '#f2a65f'] as const;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' })[sign] ?? sign);
const label = (x: number, y: number, text: string, more = ''): string =>
  `<text x="${x}" y="${y}" font-family="Atkinson Hyperlegible Next" font-size="14" fill="#2b1f2f"${more}>${escaped(text)}</text>`;
const cut = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

/** Bars under each other, one for each figure; every value stands beside its bar, and in the words. */
export function drawn({ caption, series, bars }: ReportPicture, { figures }: Pick<Report, 'figures'>, lang: Lang): Drawn {
  const value = (id: string): number => { const found = figures[id]?.value; return typeof found === 'number' ? Math.max(0, found) : 0; };
  const shown = (id: string): string => figures[id]?.shown[lang] ?? '–';
  const most = Math.max(1, ...bars.flatMap((bar) => bar.figures.map(value)));
  const room = WIDTH - LABEL - AMOUNT;
  const step = series.length * BAR + GAP;
  const legend = series.length < 2 ? [] : series.map((name, at) =>
    `<rect x="${LABEL + at * 90}" y="4" width="14" height="14" rx="3" fill="${COLOURS[at]}"/>${label(LABEL + at * 90 + 20, 16, name[lang])}`);
  const rows = bars.map((bar, n) => {
    const y = TOP + n * step;
    const drawnBars = bar.figures.map((id, at) => {
      const length = value(id) / most * room;
      const top = y + at * BAR;
      return `<rect x="${LABEL}" y="${top + 1}" width="${length.toFixed(1)}" height="${BAR - 3}" rx="3" fill="${COLOURS[at]}"/>${label(LABEL + length + 6, top + BAR - 5, shown(id))}`;
    });
    return label(0, y + BAR - 4, cut(bar.label[lang]), ' font-weight="700"') + drawnBars.join('');
  });
  const height = TOP + bars.length * step;
  const words = bars.map((bar) => `${bar.label[lang]}: ${bar.figures.map((id, at) => (series.length > 1 ? `${series[at]?.[lang] ?? ''} ${shown(id)}` : shown(id))).join(', ')}`);
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"><rect width="100%" height="100%" fill="#ffffff"/>${legend.join('')}${rows.join('')}</svg>`,
    width: WIDTH, height, alt: `${{ nl: 'Staafdiagram', en: 'Bar chart' }[lang]}. ${caption[lang]}. ${words.join('. ')}.`,
  };
}
