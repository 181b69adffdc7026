import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pagesToShow } from './pagination.tsx';

it('always shows the first, the last and this page, with gaps only where pages are left out', () => {
  const where = fc.integer({ min: 1, max: 500 }).chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)));
  fc.assert(fc.property(where, ([page, pages]) => {
    const shown = pagesToShow(page, pages);
    expect(shown[0]).toBe(1);
    expect(shown.at(-1)).toBe(pages);
    expect(shown).toContain(page);
    shown.forEach((n, i) => {
      if (i === 0 || n === 0) return;
      const before = shown[i - 1]!;
      expect(before === 0 ? n - shown[i - 2]! : n - before).toBeGreaterThan(before === 0 ? 1 : 0);
      if (before !== 0) expect(n - before).toBe(1);
    });
  }));
});
