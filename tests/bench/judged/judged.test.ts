import { describe, expect, it } from 'vitest';
import { FINDABLE_KINDS } from '../../../src/core/initiatives/types.ts';
import { initiatives } from '../../../src/demo/offers/index.ts';
import { judged, offTopic } from './index.ts';

const findable = new Set(initiatives
  .filter(({ kind, published }) => published === true && FINDABLE_KINDS.includes(kind)).map(({ key }) => key));

const plain = (q: string): string => q.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe('the judged questions', () => {
  it.each(judged)('$q: names only offers that a student can find', ({ relevant }) => {
    expect(Object.keys(relevant).filter((key) => !findable.has(key))).toEqual([]);
  });

  it.each(judged)('$q: has one to four offers that are what somebody needs', ({ relevant }) => {
    const best = Object.values(relevant).filter((gain) => gain === 3).length;
    expect(best).toBeGreaterThanOrEqual(1);
    expect(best).toBeLessThanOrEqual(4);
  });

  it('are at least 180, none twice', () => {
    expect(judged.length).toBeGreaterThanOrEqual(180);
    const all = [...judged.map(({ q }) => q), ...offTopic].map(plain);
    expect(all.filter((q, index) => all.indexOf(q) !== index)).toEqual([]);
  });

  it('are in English for about one in five', () => {
    const share = judged.filter(({ lang }) => lang === 'en').length / judged.length;
    expect(share).toBeGreaterThanOrEqual(0.12);
    expect(share).toBeLessThanOrEqual(0.28);
  });

  it('ask in every style', () => {
    expect(new Set(judged.map(({ style }) => style)))
      .toEqual(new Set(['sentence', 'word', 'typo', 'youth', 'diagnosis', 'compound', 'mixed']));
  });

  it('let every findable offer be the best answer to something', () => {
    const best = new Set(judged.flatMap(({ relevant }) =>
      Object.entries(relevant).filter(([, gain]) => gain === 3).map(([key]) => key)));
    expect([...findable].filter((key) => !best.has(key))).toEqual([]);
  });
});

describe('the questions about something else', () => {
  it('are fifty', () => {
    expect(offTopic).toHaveLength(50);
  });
});
