import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BOX, scalesFor } from './scale.ts';

it('everything falls inside the picture, with a few round lines around it', () => {
  const value = fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100);
  const day = fc.integer({ min: 0, max: 4000 }).map((n) => new Date(1.6e12 + n * 86_400_000).toISOString().slice(0, 10));
  const point = fc.record({ on: day, value });
  fc.assert(fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), value, (points, target) => {
    const { x, y, ticks } = scalesFor(points, [target], []);
    for (const one of points) {
      expect(x(one.on)).toBeGreaterThanOrEqual(BOX.left - 0.1);
      expect(x(one.on)).toBeLessThanOrEqual(BOX.width - BOX.right + 0.1);
    }
    for (const one of [target, ...points.map((each) => each.value)]) {
      expect(y(one)).toBeGreaterThanOrEqual(BOX.top - 0.1);
      expect(y(one)).toBeLessThanOrEqual(BOX.height - BOX.bottom + 0.1);
    }
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(7);
  }));
});

it('a higher value stands higher, and a later day more to the right', () => {
  const { x, y } = scalesFor([{ on: '2026-01-01', value: 10 }, { on: '2026-06-01', value: 20 }], [], []);
  expect(y(20)).toBeLessThan(y(10));
  expect(x('2026-06-01')).toBeGreaterThan(x('2026-01-01'));
});
