import { describe, expect, it } from 'vitest';
import type { Text } from '../../frameworks/types.ts';
import { ADJUSTMENT_AREAS, ROLE_KEYS } from '../types.ts';
import { adjustments } from './adjustments/index.ts';
import { moments } from './moments/index.ts';
import { roles } from './roles/index.ts';

type Found = { readonly where: string; readonly text: Text };

/** Every text in both languages that stands somewhere in a value, with where it stands. */
function textsIn(value: unknown, where: string): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value || 'en' in value) return [{ where, text: value as Text }];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${where}.${name}`));
}

const all = [...moments, ...adjustments, ...roles];
const texts = all.flatMap((one) => textsIn(one, one.key));
const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** What we do to machines, not to people; of a student nobody writes this (glossary). */
const FORBIDDEN = [
  /\bscreen(t|ing|ed|en)?\b/i, /\bdiagnos/i, /\bdetect/i, /\bpredict/i, /\bvoorspel/i, /\brisk/i, /\brisico/i,
  /\btreat(s|ed|ing|ment)?\b/i, /\bbehandel/i, /\bpatient/i, /\bpatiënt/i, /\bprobleemgeval/i, /\bstoornis/i, /\bdisorder/i,
];

describe('texts for guides and students', () => {
  it('are there, in Dutch and in English, filled and without spaces around them', () => {
    expect(texts.length).toBeGreaterThan(400);
    const wrong = texts.filter(({ text }) => [text.nl, text.en].some((words) => !words || words !== words.trim()));
    expect(wrong).toEqual([]);
  });

  it('speak softly and never about what somebody would have', () => {
    const wrong = texts.filter(({ text: { nl, en } }) =>
      `${nl} ${en}`.includes('!') || FORBIDDEN.some((word) => word.test(nl) || word.test(en)));
    expect(wrong).toEqual([]);
  });

  it('say nothing twice in the same list', () => {
    const lists = [...moments.flatMap(({ hear, watch, slide }) => [hear, watch, slide.lines]),
      ...roles.flatMap(({ does, doesNot, expect: hoped, asks }) => [does, doesNot, hoped, asks])];
    for (const list of lists) {
      expect(list.length).toBeGreaterThan(1);
      expect(new Set(list.map(({ nl }) => nl)).size).toBe(list.length);
    }
  });

  it.each([['moments', moments], ['adjustments', adjustments], ['roles', roles]])('%s have keys that fit an address, each once', (_, list) => {
    const keys = list.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9][a-z0-9-]{0,59}$/.test(key))).toEqual([]);
  });
});

describe('key moments', () => {
  it.each(moments)('$key names its days, and gives the address of help once', ({ from, to, message, slide }) => {
    expect([from, to].filter((day) => !MONTH_DAY.test(day))).toEqual([]);
    for (const words of [message.nl, message.en]) expect(words.split('{link}')).toHaveLength(2);
    // more does not fit on one slide that can be read from the last row
    expect(slide.lines.length).toBeLessThanOrEqual(4);
    for (const { nl, en } of [slide.title, ...slide.lines]) expect(Math.max(nl.length, en.length)).toBeLessThan(75);
  });

  it('no other text has a place for an address', () => {
    expect(texts.filter(({ where, text }) => !where.endsWith('.message') && /[{}]/.test(text.nl + text.en))).toEqual([]);
  });
});

describe('what can be arranged', () => {
  it('has something in every area', () => {
    expect(new Set(adjustments.map(({ area }) => area))).toEqual(new Set(ADJUSTMENT_AREAS));
  });
});

describe('roles', () => {
  it('there is a card for every role, and no other', () => {
    expect(roles.map(({ key }) => key).sort()).toEqual([...ROLE_KEYS].sort());
  });

  it('an institution of any kind keeps somebody close by, somebody for money and rules, and somebody to talk to', () => {
    for (const sector of ['mbo', 'hbo', 'wo'] as const) {
      const here = roles.filter(({ sectors }) => !sectors || sectors.includes(sector)).map(({ key }) => key);
      expect(here).toEqual(expect.arrayContaining(['mentor', 'dean', 'psychologist', 'confidential-adviser', 'gp']));
      expect(here.includes('care-coordinator')).toBe(sector === 'mbo');
      expect(here.includes('study-adviser')).toBe(sector !== 'mbo');
    }
  });
});
