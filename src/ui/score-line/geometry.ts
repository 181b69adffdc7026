import { round } from '../wheel/geometry.ts';

/** A stretch of a score, with its name. */
export type BandShape = { readonly title: string; readonly from: number; readonly to: number };
export type LinePoint = { readonly on: string; readonly value: number };

/** What the pictures are drawn on, in units of their own. */
/** `left` leaves room for the names of the stretches, so that none stands under the line. */
export const LINE = { width: 360, height: 130, left: 128, right: 6, top: 8, bottom: 26 } as const;
export const STRIP = { width: 360, height: 44, left: 10, right: 10 } as const;

/** Where each stretch begins and ends, so that they touch: one ends where the next begins. */
export const edgesOf = (bands: readonly BandShape[], min: number, max: number) => bands.map((band, i) => ({
  ...band, from: i === 0 ? min : band.from, to: bands[i + 1]?.from ?? max,
}));

/** From a value to a share of the whole, 0–1, whatever it is. */
export const shareOf = (value: number, min: number, max: number): number =>
  Math.min(1, Math.max(0, (value - min) / (max - min || 1)));

const time = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** Where values and days fall in the picture of a line. Days stand apart as far as they are apart. */
export function placesFor(points: readonly LinePoint[], min: number, max: number) {
  const times = points.map(({ on }) => time(on));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const inner = LINE.width - LINE.left - LINE.right - 24;
  const along = (day: string): number => (last === first ? 0.5 : (time(day) - first) / (last - first));
  return {
    x: (day: string): number => round(LINE.left + 12 + along(day) * inner),
    y: (value: number): number =>
      round(LINE.top + (1 - shareOf(value, min, max)) * (LINE.height - LINE.top - LINE.bottom)),
  };
}

/** Where a value falls in the strip, from left to right. */
export const alongStrip = (value: number, min: number, max: number): number =>
  round(STRIP.left + shareOf(value, min, max) * (STRIP.width - STRIP.left - STRIP.right));
