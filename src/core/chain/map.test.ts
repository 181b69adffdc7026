import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../initiatives/types.ts';
import { chainMap, type MapOffer, type MapPartner, waitOf } from './map.ts';

const offer = (id: string, change: Partial<MapOffer> = {}): MapOffer => ({
  id, name: { nl: id }, level: 2, concepts: ['fs-t.2.1'], provider: { kind: 'internal', name: 'Psychologen' }, ...change,
});
const partner = (id: string, change: Partial<MapPartner> = {}): MapPartner => ({
  id, name: { nl: id }, levels: [5], themes: [], place: 'outside', ...change,
});
const cardsAt = (map: ReturnType<typeof chainMap>, level: number, place: 'inside' | 'outside') =>
  map.steps[level - 1]?.bands.find((band) => band.place === place)?.cards ?? [];

const anyOffer = fc.record({
  id: fc.uuid(), name: fc.constant({ nl: 'Iets' }), level: fc.option(fc.constantFrom(...LEVELS), { nil: undefined }),
  concepts: fc.subarray(['fs-t.1.1', 'fs-t.2.1', 'fs-t.7.2']),
  provider: fc.option(fc.record({ kind: fc.constantFrom('internal' as const, 'partner' as const), name: fc.constantFrom('GGZ', 'ggz ', 'Coaches') }), { nil: undefined }),
});
const anyPartner = fc.record({
  id: fc.uuid(), name: fc.constantFrom({ nl: 'GGZ' }, { nl: 'Wijkteam', en: 'District team' }),
  levels: fc.subarray([...LEVELS], { minLength: 1 }), themes: fc.subarray(['fs-t.2', 'fs-t.7']), place: fc.constantFrom('inside' as const, 'outside' as const),
});

describe('the care-chain map', () => {
  it('puts offers of one team on one card, and those of a partner with its entry (CHAIN-7)', () => {
    const map = chainMap([
      offer('a'), offer('b'), offer('c', { level: 5, provider: { kind: 'partner', name: ' ggz  voorbeeld' } }),
    ], [partner('p', { name: { nl: 'GGZ Voorbeeld' } })]);
    expect(cardsAt(map, 2, 'inside').map(({ name, offers }) => [name, offers.length])).toEqual([['Psychologen', 2]]);
    expect(cardsAt(map, 5, 'outside').map((card) => [card.partner?.id, card.offers.map(({ id }) => id)])).toEqual([['p', ['c']]]);
  });

  it('loses no offer and doubles none, whatever the partners are called', () => {
    fc.assert(fc.property(fc.array(anyOffer), fc.uniqueArray(anyPartner, { selector: ({ name }) => name.nl }), (offers, partners) => {
      const map = chainMap(offers, partners);
      const shown = [...map.steps.flatMap(({ bands }) => bands.flatMap(({ cards }) => cards.flatMap((card) => card.offers))), ...map.rest];
      expect(shown.map(({ id }) => id).sort()).toEqual(offers.map(({ id }) => id).sort());
    }));
  });

  it('shows less with a theme, never more, and acute help always (CHAIN-6)', () => {
    fc.assert(fc.property(fc.array(anyOffer), fc.array(anyPartner), (offers, partners) => {
      const ids = (theme?: string) => chainMap(offers, partners, theme).steps.flatMap(({ level, bands }) =>
        bands.flatMap(({ cards }) => cards.flatMap((card) => card.offers.map(({ id }) => `${level} ${id}`))));
      const all = ids();
      expect(ids('fs-t.2').every((one) => all.includes(one))).toBe(true);
      expect(ids('fs-t.2').filter((one) => one.startsWith('6'))).toHaveLength(all.filter((one) => one.startsWith('6')).length);
    }));
  });

  it('keeps a partner for anything in sight, and takes one for something else away', () => {
    const map = chainMap([], [partner('anything'), partner('money', { themes: ['fs-t.7'] })], 'fs-t.2');
    expect(cardsAt(map, 5, 'outside').map((card) => card.partner?.id)).toEqual(['anything']);
  });

  it('does not take theme 1 for theme 10', () => {
    expect(chainMap([offer('a', { concepts: ['fs-t.10.1'] })], [], 'fs-t.1').steps[1]?.bands[0]?.cards).toEqual([]);
  });
});

it('the wait of some offers runs from the shortest to the longest', () => {
  expect(waitOf([{ wait: { fromDays: 3, toDays: 9 } }, {}, { wait: { fromDays: 1, toDays: 4 } }])).toEqual({ fromDays: 1, toDays: 9 });
  expect(waitOf([{}])).toBeUndefined();
});
