import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maandcheck } from '../instruments/own/maandcheck.ts';
import type { Item } from '../instruments/types.ts';
import { answersTo, asksForHelp, itemsAsked, sameAnswers, withAnswers } from './asking.ts';
import { keptUntil } from './terms.ts';

const item = (more: Partial<Item>): Item => ({ key: 'a', text: { nl: 'a', en: 'a' }, scale: 'how', ...more });

describe('acute answers (CHECK-5)', () => {
  it.each([
    [{ from: 1 }, 0, false], [{ from: 1 }, 1, true], [{ from: 1 }, 3, true],
    [{ upTo: 1 }, 2, false], [{ upTo: 1 }, 1, true], [{ upTo: 1 }, 0, true],
  ])('%o with %i', (acute, answer, asks) => {
    expect(asksForHelp([item({ acute })], { a: answer })).toBe(asks);
  });
  it('a question that was passed over, or that is not there, asks for nothing', () => {
    expect(asksForHelp([item({ acute: { from: 0 } })], {})).toBe(false);
    expect(asksForHelp([item({})], { a: 3 })).toBe(false);
  });
});

it('in class only what a neighbour may read is asked (CHECK-4)', () => {
  const items = [item({ key: 'a' }), item({ key: 'b', inClass: true }), item({ key: 'c', inClass: false })];
  expect(itemsAsked({ items }, true).map(({ key }) => key)).toEqual(['b']);
  expect(itemsAsked({ items }, false)).toHaveLength(3);
});

it('answers that are not on their scale, or to another question, are none', () => {
  const { items } = maandcheck;
  const first = items[0]?.key ?? '';
  expect(answersTo(maandcheck, items, { [first]: 99, other: 3 })).toEqual({});
  expect(answersTo(maandcheck, items, { [first]: 3 })).toEqual({ [first]: 3 });
});

const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 4 }), { noNullPrototype: true });
describe('sending answers', () => {
  it('sent ones win, the rest stays, passed over ones go', () => {
    fc.assert(fc.property(answers, answers, (before, sent) => {
      const after = withAnswers(before, sent);
      for (const key of ['a', 'b', 'c', 'd']) expect(after[key]).toBe(sent[key] ?? before[key]);
      const nothing = Object.fromEntries(Object.keys(before).map((key) => [key, null]));
      expect(withAnswers(before, nothing)).toEqual({});
    }));
  });
  it('two sets say the same whatever their order', () => {
    fc.assert(fc.property(answers, (one) => {
      const turned = Object.fromEntries(Object.entries(one).reverse());
      expect(sameAnswers(one, turned)).toBe(true);
      expect(sameAnswers(one, { ...one, e: 1 })).toBe(false);
      expect(sameAnswers({ ...one, e: 1 }, { ...one, e: 2 })).toBe(false);
    }));
  });
});

it('what is kept goes after five years, also from a day that is not there then', () => {
  expect(keptUntil('2026-11-26')).toBe('2031-11-26');
  expect(keptUntil('2028-02-29')).toBe('2033-02-28');
});

it('in class no question is put that brings acute help, whatever a file says (CHECK-4)', () => {
  const [one, two] = maandcheck.items as [Item, Item];
  const items = [{ ...one, inClass: true, acute: { from: 1 } }, { ...two, inClass: true }];
  expect(itemsAsked({ items }, true).map(({ key }) => key)).toEqual([two.key]);
});
