import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alongStrip, edgesOf, LINE, placesFor, shareOf, STRIP } from './geometry.ts';

const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('the picture of a score', () => {
  it('keeps every point inside, in the order of days and values', () => {
    fc.assert(fc.property(fc.array(fc.record({ on: day, value: fc.float({ min: 0, max: 100, noNaN: true }) }), { minLength: 1, maxLength: 20 }), (points) => {
      const { x, y } = placesFor(points, 0, 100);
      for (const { on, value } of points) {
        expect(x(on)).toBeGreaterThanOrEqual(LINE.left);
        expect(x(on)).toBeLessThanOrEqual(LINE.width - LINE.right);
        expect(y(value)).toBeGreaterThanOrEqual(LINE.top);
        expect(y(value)).toBeLessThanOrEqual(LINE.height - LINE.bottom);
      }
      const days = points.map(({ on }) => on).sort();
      expect(days.map(x)).toEqual([...days.map(x)].sort((a, b) => a - b));
    }));
  });

  it('draws higher values higher and further to the right, and what is off the scale at its end', () => {
    const { y } = placesFor([{ on: '2026-11-26', value: 1 }], 1, 5);
    expect(y(5)).toBeLessThan(y(1));
    expect(alongStrip(5, 1, 5)).toBe(STRIP.width - STRIP.right);
    expect(alongStrip(9, 1, 5)).toBe(alongStrip(5, 1, 5));
    expect(shareOf(3, 3, 3)).toBe(0);
  });

  it('lets stretches touch, from the lowest value to the highest', () => {
    const bands = [{ title: 'a', from: 1, to: 2.49 }, { title: 'b', from: 2.5, to: 5 }];
    expect(edgesOf(bands, 1, 5).map(({ from, to }) => [from, to])).toEqual([[1, 2.5], [2.5, 5]]);
  });
});
