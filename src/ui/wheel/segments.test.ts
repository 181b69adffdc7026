import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place, wrap, type Segment } from './segments.ts';

const segment = (id: string, group: Segment['group'], parent?: string): Segment =>
  ({ id, label: id, count: 1, state: 'thin', href: '#', group, parent });

const wheels = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 5 }).map((aspects) => [
  segment('v', 'vision'),
  ...aspects.flatMap((count, i) => [
    segment(`b${i}`, 'block'),
    ...Array.from({ length: count }, (_, j) => segment(`b${i}.${j}`, 'aspect', `b${i}`)),
  ]),
]);

describe('place', () => {
  it('fills the ring of blocks exactly once, whatever their number', () => {
    fc.assert(fc.property(wheels, (wheel) => {
      const blocks = place(wheel).filter(({ group }) => group === 'block');
      expect(blocks.reduce((sum, { from, to }) => sum + to - from, 0)).toBeCloseTo(360);
      blocks.slice(1).forEach((block, i) => expect(block.from).toBeCloseTo(blocks[i]!.to));
    }));
  });

  it('puts every aspect outside its own block and nowhere else, in the colour of the block', () => {
    fc.assert(fc.property(wheels, (wheel) => {
      const placed = place(wheel);
      for (const aspect of placed.filter(({ group }) => group === 'aspect')) {
        const block = placed.find(({ id }) => id === aspect.parent)!;
        expect(aspect.from).toBeGreaterThanOrEqual(block.from - 1e-6);
        expect(aspect.to).toBeLessThanOrEqual(block.to + 1e-6);
        expect(aspect.inner).toBeGreaterThan(block.outer);
        expect(aspect.hue).toBe(block.hue);
      }
    }));
  });

  it('keeps every segment, numbered from 1 without a gap', () => {
    fc.assert(fc.property(wheels, (wheel) => {
      const placed = place(wheel);
      expect(placed.map(({ key }) => key)).toEqual(wheel.map((_, i) => i + 1));
      expect(new Set(placed.map(({ id }) => id)).size).toBe(wheel.length);
    }));
  });
});

describe('wrap', () => {
  it('loses no word, and makes no line too long unless one word is', () => {
    const labels = fc.array(fc.stringMatching(/^[a-z]{1,24}$/), { minLength: 1, maxLength: 9 });
    fc.assert(fc.property(labels, fc.integer({ min: 5, max: 30 }), (words, width) => {
      const lines = wrap(words.join(' '), width);
      expect(lines.join(' ')).toBe(words.join(' '));
      expect(lines.filter((line) => line.length > width && line.includes(' '))).toEqual([]);
    }));
  });
});
