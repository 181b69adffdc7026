import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnoutOf } from './turnout.ts';

const TREE = new Map<string, string | null>([['a', null], ['a1', 'a'], ['a2', 'a'], ['a1x', 'a1'], ['b', null], ['b1', 'b']]);
const ALL = { units: [], years: [] };
const plain = () => 0;
const took = (unitId: string | null, year: number | null, people: number) => ({ unitId, year, people });
const of = (told: ReturnType<typeof turnoutOf>) => new Map(told.map(({ unitId, year, people }) => [unitId ?? year ?? 'all', people]));

describe('how many took part', () => {
  it('is nothing below ten, in all and of every part', () => {
    expect(turnoutOf([took('a1', 1, 9)], ALL, TREE, plain)).toEqual([{ unitId: null, year: null, people: null }]);
    fc.assert(fc.property(fc.array(fc.record({
      unitId: fc.constantFrom(null, ...TREE.keys()), year: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null }),
      people: fc.integer({ min: 0, max: 30 }),
    })), fc.integer({ min: 0, max: 4 }), (all, start) => {
      for (const { people } of turnoutOf(all, ALL, TREE, () => start)) {
        if (people !== null) expect(people >= 10 && people % 5 === 0).toBe(true);
      }
    }));
  });
  it('is told of a class with its programme, and of a part that is too small together with another one', () => {
    const told = of(turnoutOf([took('a1x', 1, 12), took('a1', 2, 9), took('a2', 1, 31), took('b1', 1, 4)], ALL, TREE, plain));
    expect(told.get('all')).toBe(55);
    expect(told.get('a2')).toBe(30);
    // b1, the faculties and none said are 4 people together: the smallest that was to be told goes with them
    expect(told.get('a1')).toBeNull();
    expect(told.has('a1x')).toBe(false);
  });
  it('does not tell a unit or a year apart that is the whole of the round', () => {
    expect(turnoutOf([took('a1', 1, 40)], { units: ['b1'], years: [1] }, TREE, plain)).toEqual([{ unitId: null, year: null, people: 40 }]);
  });
  it('is not told when nearly all who were invited took part: that would tell of each of them', () => {
    const whole = (people: number, invited: number | null) =>
      turnoutOf([took('a1', 1, people)], { ...ALL, invited }, TREE, plain);
    expect(whole(20, 20)).toEqual([{ unitId: null, year: null, people: null }]);
    expect(whole(23, 24)).toEqual([{ unitId: null, year: null, people: null }]);
    expect(of(whole(20, 25)).get('all')).toBe(20);
    // without a list nobody knows out of how many
    expect(of(whole(20, null)).get('all')).toBe(20);
    // most came by the link and were on no list
    expect(of(whole(40, 12)).get('all')).toBe(40);
  });
});
