import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseAcute } from '../../finding/acute/index.ts';
import { OPENS, STAYS_SHUT } from './examples.ts';
import { isHopeless, urgencyOf } from './urgency.ts';

describe('the urgent branch', () => {
  it.each(OPENS)('stands open: %s', (words) => expect(urgencyOf(words)).toBeDefined());
  it.each(STAYS_SHUT)('is one tap away: %s', (words) => expect(urgencyOf(words)).toBeUndefined());

  it('puts acute words before words without hope (GUIDE-1)', () => {
    expect(urgencyOf('hij wil dood, het heeft geen zin meer')).toMatchObject({ rule: 'GUIDE-1', acute: { kind: 'suicide' } });
    expect(urgencyOf('wordt thuis geslagen')).toMatchObject({ rule: 'GUIDE-1' });
  });

  it('opens for a route about not wanting to live, without any words (GUIDE-4)', () => {
    expect(urgencyOf('', { themes: ['fs-t.2.6'] })).toEqual({ rule: 'GUIDE-4' });
    expect(urgencyOf('', { themes: ['fs-t.6.1'] })).toBeUndefined();
  });

  it('does not look at capitals, marks, or what stands around the words', () => {
    fc.assert(fc.property(fc.constantFrom(...OPENS), fc.constantFrom('', 'Mijn student. ', 'vandaag, '), (words, before) => {
      expect(urgencyOf(`${before}${words.toUpperCase()}.`)).toBeDefined();
    }));
  });

  it('answers to anything that is typed', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (words) => {
      expect(typeof isHopeless(words)).toBe('boolean');
      expect(urgencyOf(words)?.rule === 'GUIDE-1').toBe(recogniseAcute(words) !== undefined);
    }), { numRuns: 60 });
  });
});
