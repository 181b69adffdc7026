import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Count, EDGE, FEWEST, type Place, releaseCoverage } from './coverage.ts';

/** A small tree under `all`: up to five faculties with up to five programmes each, people at any of them. */
const people = fc.constantFrom(0, 0, 0, 2, 4, 6, 9, 10, 11, 12, 15, 30);
const shape = fc.record({
  direct: people,
  faculties: fc.array(fc.record({ direct: people, programmes: fc.array(people, { maxLength: 5 }) }), { maxLength: 5 }),
});
const sizes = shape.map(({ direct, faculties }) => [
  { id: 'all', must: direct },
  ...faculties.flatMap((faculty, i) => [
    { id: `f${i}`, parent: 'all', must: faculty.direct },
    ...faculty.programmes.map((must, j) => ({ id: `f${i}p${j}`, parent: `f${i}`, must })),
  ]),
]);
/** some with almost nobody or almost everybody, because that is where it goes wrong */
const filled = (all: readonly { id: string; parent?: string; must: number }[]) =>
  fc.array(fc.tuple(fc.constantFrom('low', 'high', 'half', 'half'), fc.nat(2)), { minLength: all.length, maxLength: all.length })
    .map((draws) => all.map((one, i): Place => {
      const [how, n] = draws[i]!;
      const have = { low: n, high: one.must - n, half: Math.floor(one.must / 2) - n }[how];
      return { ...one, have: Math.min(one.must, Math.max(0, have)) };
    }));
const trees = sizes.chain(filled);

const within = (id: string, top: string, tree: readonly Place[]): boolean => {
  const parent = tree.find((one) => one.id === id)?.parent;
  return id === top || (parent !== undefined && within(parent, top, tree));
};
/** which groups of people (who stand directly somewhere) are in a place: 1 or 0 each; empty groups are known to be so */
const groupsIn = (id: string, tree: readonly Place[]) =>
  tree.filter(({ must }) => must > 0).map((one) => (within(one.id, id, tree) ? 1 : 0));
const totalOf = (id: string, tree: readonly Place[]): Count => tree.filter((one) => within(one.id, id, tree))
  .reduce((sum, { must, have }) => ({ must: sum.must + must, have: sum.have + have }), { must: 0, have: 0 });

/** Rank by elimination over the rationals, small numbers only. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = left.findIndex((row, i) => i >= found && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [left[found], left[pivot]] = [left[pivot]!, left[found]!];
    for (let i = 0; i < left.length; i++) {
      if (i === found) continue;
      const times = left[i]![column]! / left[found]![column]!;
      left[i] = left[i]!.map((value, k) => value - times * left[found]![k]!);
    }
    found += 1;
  }
  return found;
}
const derivable = (target: readonly number[], from: readonly (readonly number[])[]) =>
  from.length > 0 && rank([...from, target]) === rank(from);
const numbersIn = (tree: readonly Place[]) => [...releaseCoverage(tree)].filter(([, { kind }]) => kind === 'share').map(([id]) => id);

/** What an attacker gets by taking from each place with a number the nearest ones below it. */
function rests(ids: readonly string[], tree: readonly Place[]): readonly { id: string; below: readonly string[]; rest: Count }[] {
  return ids.map((id) => {
    const inside = ids.filter((one) => one !== id && within(one, id, tree));
    const below = inside.filter((one) => !inside.some((other) => other !== one && within(one, other, tree)));
    const whole = totalOf(id, tree);
    const rest = below.map((one) => totalOf(one, tree))
      .reduce((left, { must, have }) => ({ must: left.must - must, have: left.have - have }), whole);
    return { id, below, rest };
  });
}

describe('what is said of how many followed a training', () => {
  it('SDC-1: gives no number about fewer than ten', () => {
    fc.assert(fc.property(trees, (tree) => {
      for (const [id, shown] of releaseCoverage(tree)) {
        const { must } = totalOf(id, tree);
        if (must > 0 && must < FEWEST) expect(shown).toEqual({ kind: 'hidden' });
        if (shown.kind === 'share') expect(shown).toEqual({ kind: 'share', ...totalOf(id, tree) });
      }
    }));
  });

  it('SDC-2: nobody works out the number of a place without one, with any sum of the numbers there are', () => {
    fc.assert(fc.property(trees, (tree) => {
      const numbers = numbersIn(tree);
      const known = numbers.map((id) => groupsIn(id, tree));
      for (const { id } of tree) {
        if (numbers.includes(id) || totalOf(id, tree).must === 0) continue;
        const same = numbers.some((one) => String(groupsIn(one, tree)) === String(groupsIn(id, tree)));
        expect([id, !same && derivable(groupsIn(id, tree), known)]).toEqual([id, false]);
      }
    }), { numRuns: 2000 });
  });

  it('SDC-2 and 3: what subtraction leaves is at least ten people, and neither almost nobody nor almost everybody', () => {
    fc.assert(fc.property(trees, (tree) => {
      for (const { rest } of rests(numbersIn(tree), tree)) {
        if (rest.must === 0) continue;
        expect(rest.must).toBeGreaterThanOrEqual(FEWEST);
        expect(rest.have).toBeGreaterThanOrEqual(EDGE);
        expect(rest.must - rest.have).toBeGreaterThanOrEqual(EDGE);
      }
    }), { numRuns: 2000 });
  });

  it('SDC-3: nor is what is left beside the places that are said in words', () => {
    fc.assert(fc.property(trees, (tree) => {
      const shown = releaseCoverage(tree);
      for (const { id, rest } of rests(numbersIn(tree), tree)) {
        const inWords = tree.filter(({ id: one, parent }) => parent === id && shown.get(one)?.kind.startsWith('almost'));
        const left = inWords.map((one) => totalOf(one.id, tree))
          .reduce((sum, { must, have }) => ({ must: sum.must - must, have: sum.have - have }), rest);
        if (inWords.length > 0 && left.must > 0) expect(Math.min(left.must - FEWEST, left.have - EDGE, left.must - left.have - EDGE)).toBeGreaterThanOrEqual(0);
      }
    }), { numRuns: 2000 });
  });

  it('SDC-2: two tables about the same people together give no size of fewer than ten away', () => {
    const twice = sizes.chain((all) => fc.tuple(filled(all), filled(all)));
    fc.assert(fc.property(twice, ([one, other]) => {
      const known = [...new Set([...numbersIn(one), ...numbersIn(other)])];
      for (const { rest } of rests(known, one)) expect(rest.must === 0 || rest.must >= FEWEST).toBe(true);
    }), { numRuns: 2000 });
  });

  it('SDC-4: says nothing under a place of which it says nothing', () => {
    fc.assert(fc.property(trees, (tree) => {
      const shown = releaseCoverage(tree);
      for (const { id, parent } of tree) {
        if (parent && shown.get(parent)?.kind === 'hidden') expect(['hidden', 'none']).toContain(shown.get(id)?.kind);
      }
    }));
  });
});

describe('for example', () => {
  const faculty = (...programmes: readonly [must: number, have: number][]): readonly Place[] => [
    { id: 'all', must: 0, have: 0 }, ...programmes.map(([must, have], i) => ({ id: `p${i}`, parent: 'all', must, have })),
  ];
  const kinds = (tree: readonly Place[]) => [...releaseCoverage(tree).values()].map(({ kind }) => kind);

  it('one small programme takes the next smallest with it', () => {
    expect(kinds(faculty([4, 2], [12, 6], [20, 10]))).toEqual(['share', 'hidden', 'hidden', 'share']);
  });
  it('two small programmes of ten people together keep the large ones', () => {
    expect(kinds(faculty([5, 3], [6, 3], [12, 6], [20, 10]))).toEqual(['share', 'hidden', 'hidden', 'share', 'share']);
  });
  it('a small programme is not left alone, also when many people stand directly beside it', () => {
    const [, ...programmes] = faculty([4, 2], [12, 6], [20, 10]);
    expect(kinds([{ id: 'all', must: 30, have: 15 }, ...programmes])).toEqual(['share', 'hidden', 'hidden', 'share']);
  });
  it('almost everybody is said in words, and the number cannot be found beside it', () => {
    expect(kinds(faculty([12, 11], [14, 7], [20, 10]))).toEqual(['share', 'almost-all', 'hidden', 'share']);
  });
  it('where nobody has to, that is said', () => {
    expect(kinds(faculty([0, 0], [12, 6], [20, 10]))).toEqual(['share', 'none', 'share', 'share']);
  });
  it('an institution of nine people says nothing', () => {
    expect(kinds(faculty([9, 4]))).toEqual(['hidden', 'hidden']);
  });
});
