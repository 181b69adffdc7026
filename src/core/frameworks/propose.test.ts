import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AUDIENCES, KINDS, LEVELS, TRANSITIONS } from '../initiatives/types.ts';
import { FACETS, type Tags } from './facets.ts';
import { conceptById, leaves } from './index.ts';
import { proposePlaces } from './propose.ts';
import { combine, compareRelations, inverse, RELATIONS } from './relations.ts';
import { themesScheme } from './themes.ts';
import type { Mapping } from './types.ts';

const subthemes = leaves(themesScheme).map(({ id }) => id);
const places = (tags: Tags, own?: readonly Mapping[]): string[] =>
  proposePlaces(tags, own).map(({ concept }) => concept);
const why = { nl: 'Omdat.', en: 'Because.' };

const anyTags: fc.Arbitrary<Tags> = fc.record({
  themes: fc.uniqueArray(fc.constantFrom(...subthemes), { maxLength: 4 }),
  kind: fc.option(fc.constantFrom(...KINDS), { nil: undefined }),
  audiences: fc.uniqueArray(fc.constantFrom(...AUDIENCES), { maxLength: 4 }),
  transitions: fc.uniqueArray(fc.constantFrom(...TRANSITIONS), { maxLength: 3 }),
  provider: fc.option(fc.record({ kind: fc.constantFrom('internal' as const, 'partner' as const) }), { nil: undefined }),
  level: fc.option(fc.constantFrom(...LEVELS), { nil: undefined }),
});

describe('from what an initiative is about', () => {
  test('a workshop about putting things off has a place in each scheme, firm places first', () => {
    const proposals = proposePlaces({ themes: ['fs-t.3.2'], kind: 'offer', level: 2 });
    expect(proposals.map(({ relation, concept }) => `${relation} ${concept}`)).toEqual([
      'exact care.2', 'broad fs.b2.2', 'broad gs.1', 'broad sc.6', 'broad ph.2',
      'related lk.p2', 'related lk.2.1', 'related lk.2.4',
    ]);
    expect(proposals[1]).toMatchObject({ from: 'fs-t.3.2', why: { nl: expect.any(String), en: expect.any(String) } });
  });

  test('training for staff goes to knowledge and skills', () => {
    expect(places({ themes: [], kind: 'training', audiences: ['staff'] })).toEqual(['fs.c3', 'lk.3.2', 'sc.2']);
  });

  test('training for students only does not', () => {
    expect(places({ themes: [], kind: 'training', audiences: ['working'] })).not.toContain('fs.c3');
  });

  test('an agreement with a partner goes to line 4 and stakeholder participation', () => {
    const proposed = places({ themes: [], kind: 'agreement', provider: { kind: 'partner' } });
    expect(proposed.slice(0, 4)).toEqual(['fs.c2', 'lk.4', 'lk.4.1', 'sc.4']);
    expect(places({ themes: [], kind: 'agreement' })).not.toContain('lk.4');
  });

  test('policy goes to leadership and policy', () => {
    expect(places({ themes: [], kind: 'policy' })).toEqual(['fs.c1', 'gs.2', 'sc.1']);
  });

  test('a transition moment is the same moment in StepChange', () => {
    expect(proposePlaces({ themes: [], transitions: ['placement'] })[0])
      .toMatchObject({ concept: 'sc.8.4', relation: 'exact', from: 'transition:placement' });
  });

  test('nothing known, nothing proposed', () => {
    expect(proposePlaces({ themes: ['fs-t.99'], kind: 'offer' })).toEqual([]);
  });
});

describe('an own scheme', () => {
  const own: Mapping[] = [
    { from: 'hv.1', to: 'fs-t.3.2', relation: 'broad', why },
    { from: 'hv.2', to: 'fs.b2.2', relation: 'close', why },
    { from: 'hv.3', to: 'lk.2.1', relation: 'close', why },
  ];

  test('is reached from the theme, and through a place that is proposed firmly', () => {
    const proposals = proposePlaces({ themes: ['fs-t.3.2'] }, own).filter(({ concept }) => concept.startsWith('hv.'));
    expect(proposals).toEqual([
      { concept: 'hv.2', from: 'fs.b2.2', relation: 'broad', why },
      { concept: 'hv.1', from: 'fs-t.3.2', relation: 'narrow', why },
    ]);
  });

  test('leads back to the built-in schemes', () => {
    expect(proposePlaces({ themes: ['hv.3'] }, own)).toEqual(
      [{ concept: 'lk.2.1', from: 'hv.3', relation: 'close', why }]);
  });
});

describe('whatever the tags', () => {
  test('every place comes once, exists, is new, and has a reason; stronger before weaker', () => {
    fc.assert(fc.property(anyTags, (tags) => {
      const proposals = proposePlaces(tags);
      expect(new Set(proposals.map(({ concept }) => concept)).size).toBe(proposals.length);
      for (const { concept, why: { nl, en } } of proposals) {
        expect(conceptById(concept)).toBeDefined();
        expect(tags.themes).not.toContain(concept);
        expect(nl !== '' && en !== '').toBe(true);
      }
      const ranks = proposals.map(({ relation }) => RELATIONS.indexOf(relation));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }));
  });

  test('the order of the tags does not matter', () => {
    fc.assert(fc.property(anyTags, (tags) => {
      const turned: Tags = {
        ...tags,
        themes: [...tags.themes].reverse(),
        audiences: [...tags.audiences ?? []].reverse(),
        transitions: [...tags.transitions ?? []].reverse(),
      };
      expect(proposePlaces(turned)).toEqual(proposePlaces(tags));
    }));
  });

  test('one more theme takes no place away, but the theme itself', () => {
    fc.assert(fc.property(anyTags, fc.constantFrom(...subthemes), (tags, theme) => {
      const more = new Set(places({ ...tags, themes: [...tags.themes, theme] }));
      for (const place of places(tags)) expect(more.has(place) || place === theme).toBe(true);
    }));
  });
});

test('every facet points to places that exist and speaks calmly in both languages', () => {
  for (const { from, to, why: words } of FACETS) {
    for (const [, concept] of to) expect(conceptById(concept), `${from} ${concept}`).toBeDefined();
    expect(words.nl !== '' && words.en !== '' && !`${words.nl}${words.en}`.includes('!'), from).toBe(true);
  }
});

test('two steps are never stronger than one, and a mapping read twice backwards is itself', () => {
  const relation = fc.constantFrom(...RELATIONS);
  fc.assert(fc.property(relation, relation, (a, b) => {
    expect(compareRelations(combine(a, b), a)).toBeGreaterThanOrEqual(0);
    expect(combine(a, b)).toBe(combine(b, a));
    expect(inverse(inverse(a))).toBe(a);
  }));
});
