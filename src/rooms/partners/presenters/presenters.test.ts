import { describe, expect, it } from 'vitest';
import { agreementCounts, agreementRows } from './lists.ts';
import { contactRows, mapRows, mapView, themeLinks } from './map.ts';
import { wordsOf } from '../words/index.ts';

const href = (path: string) => `/voorbeeld${path}`;
const look = { lang: 'nl' as const, href };
type Found = Parameters<typeof mapView>[0];
const offer = (id: string, change: Partial<Found['offers'][number]> = {}) => ({
  id, level: 4, concepts: ['fs-t.2.1'], waiting: undefined,
  body: { name: { nl: id }, provider: { kind: 'internal', name: 'Psychologen' } }, ...change,
}) as Found['offers'][number];
const found: Found = {
  offers: [
    offer('a', { waiting: { state: 'open', fromDays: 3, toDays: 5, reportedOn: '2026-11-01' } }),
    offer('b', { waiting: { state: 'open', fromDays: 10, toDays: 21, reportedOn: '2026-11-01' } }), offer('c', { level: null }),
  ],
  partners: [{
    id: 'p', body: { name: { nl: 'GGZ', en: 'MHC' }, levels: [5], place: 'outside', phone: '000' }, checked_on: null,
    words: { summary: { nl: 'Praten.' }, how: { nl: 'Via de huisarts.' } }, capacity: { state: 'full', fromDays: 42, toDays: 84, reportedOn: '2026-11-01' },
  }],
};

describe('the map', () => {
  const { steps, rest } = mapView(found, undefined, look);

  it('says how many things a team does and how long one waits for them, from the shortest to the longest', () => {
    expect(steps[3]?.inside).toEqual([{
      name: 'Psychologen', count: '2 dingen', wait: '3 dagen tot 3 weken wachten', items: [
        { href: '/voorbeeld/aanbod/a', name: { nl: 'a' }, note: '3 tot 5 dagen wachten' },
        { href: '/voorbeeld/aanbod/b', name: { nl: 'b' }, note: '10 dagen tot 3 weken wachten' },
      ],
    }]);
    expect(rest).toHaveLength(1);
  });

  it('says of a partner whether there is room, in words, and leads to its page', () => {
    expect(steps[4]?.outside).toEqual([{
      name: { nl: 'GGZ', en: 'MHC' }, href: '/voorbeeld/keten/p', state: { look: 'wrong', label: 'Nu vol' }, wait: '6 tot 12 weken wachten', items: [],
    }]);
  });

  it('is the same as a table, card by card', () => {
    expect(mapRows(steps, 'nl').map(({ step, where, room }) => [step, where, room])).toEqual([
      ['4. Met één begeleider', 'Op school', '3 dagen tot 3 weken wachten'], ['5. Bij een specialist', 'Buiten school', 'Nu vol, 6 tot 12 weken wachten'],
    ]);
    expect(contactRows(found, undefined, 'nl')).toEqual([{ name: { nl: 'GGZ', en: 'MHC' }, how: { nl: 'Via de huisarts.' }, reach: '000', room: 'Nu vol, 6 tot 12 weken wachten' }]);
  });

  it('has a link for everything and one for each of seven themes, without words in the address', () => {
    const links = themeLinks('2', look);
    expect(links.map(({ href: to }) => to)).toEqual(['/voorbeeld/keten', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `/voorbeeld/keten?thema=${n}`)]);
    expect(links.filter(({ here }) => here).map(({ href: to }) => to)).toEqual(['/voorbeeld/keten?thema=2']);
  });
});

it.each([[0, 0, 'geen wachttijd', 'no waiting'], [1, 3, '1 tot 3 dagen wachten', '1 to 3 days of waiting'], [0, 21, 'tot 3 weken wachten', 'up to 3 weeks of waiting'],
  [1, 14, '1 dag tot 2 weken wachten', '1 day to 2 weeks of waiting'], [14, 15, '2 weken wachten', '2 weeks of waiting']])('a wait of %i to %i days', (from, to, nl, en) => {
  expect([wordsOf('nl').wait(from, to), wordsOf('en').wait(from, to)]).toEqual([nl, en]);
});

it('agreements: what lapsed first, then what is about to, with how many in a line', () => {
  const body = { what: 'x', withWhom: 'x', owner: 'x', contact: 'x' };
  const row = (id: string, from_on: string, until_on: string | null) =>
    ({ id, partner_id: 'p', body, from_on, until_on, partner: { name: { nl: id }, levels: [4], place: 'outside' }, published: true }) as Parameters<typeof agreementRows>[0][number];
  const rows = agreementRows([row('open', '2026-01-01', null), row('later', '2027-01-01', null), row('soon', '2026-01-01', '2026-12-20'), row('past', '2026-01-01', '2026-11-01')], '2026-11-22', 'nl');
  expect(rows.map(({ id, label, when }) => [id, label, when])).toEqual([
    ['past', 'Afgelopen', 'tot en met 1 november 2026'], ['soon', 'Loopt bijna af', 'tot en met 20 december 2026'], ['open', 'Geldt', 'zonder einddatum'], ['later', 'Begint nog', 'vanaf 1 januari 2027'],
  ]);
  expect(agreementCounts(rows, 'nl')).toBe('1 afspraak is afgelopen, 1 loopt binnen zestig dagen af.');
  expect(agreementCounts(rows.slice(2), 'nl')).toBeUndefined();
});

it('speaks softly in both languages: no exclamation marks', () => {
  const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(texts) : []);
  for (const lang of ['nl', 'en'] as const) expect(texts(wordsOf(lang)).filter((text) => /!|diagnos|screen|detect|risico|risk|behandel|treat/i.test(text) || text.trim() === '')).toEqual([]);
});
