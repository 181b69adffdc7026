import { describe, expect, test } from 'vitest';
import { coverage } from '../../../core/coverage/coverage.ts';
import type { Finding, Unit } from '../../../core/coverage/types.ts';
import { fsScheme } from '../../../core/frameworks/schemes/fs.ts';
import { themesScheme } from '../../../core/frameworks/themes.ts';
import { couldStand, insideOf } from '../could-stand.ts';
import type { Look, SchemeAnswer } from '../service.ts';
import type { Line } from '../store.ts';
import { findingsView } from './findings.ts';
import { type Asker, frameView, unitOptions } from './frame.ts';
import { lineViews } from './lines.ts';
import { pictureView, wheelSegments } from './picture.ts';
import { schemeView } from './scheme.ts';

const name = (nl: string) => ({ nl, en: nl });
const units: readonly Unit[] = [
  { key: 'v', parent: 'z', name: name('Verpleegkunde') }, { key: 'z', name: name('Zorg') }, { key: 't', name: name('Techniek') },
];
const line = (id: string, more: Partial<Line> = {}): Line =>
  ({ id, name: { nl: `Naam ${id}` }, kind: 'offer', status: 'running', published: true, concepts: [], ...more });
const look = (lines: readonly Line[], more: Partial<Look> = {}): Look =>
  ({ lines, units, own: [], waiting: new Map(), scope: { units }, ...more });
const asker = (more: Partial<Asker> = {}): Asker => ({
  lang: 'nl', institution: name('Hogeschool'), keeps: false, href: (path) => `/voorbeeld${path}`, ...more,
});
const answer = (seen: Look, scheme = fsScheme): SchemeAnswer =>
  ({ look: seen, coverage: coverage(scheme, seen.lines, seen.scope), gaps: [], overlaps: [] });

describe('the picture', () => {
  const segments = wheelSegments(answer(look([line('a', { concepts: ['fs.b2.3'] })])).coverage, asker({ unit: 'z' }));

  test('has every part of the framework once, each with its figure and a way further for the same unit', () => {
    expect(segments.map(({ group }) => group)).toEqual([
      'vision', ...Array<string>(3).fill('condition'), ...Array<string>(3).fill('block'), ...Array<string>(21).fill('aspect'),
      ...Array<string>(3).fill('cycle'),
    ]);
    expect(segments.find(({ id }) => id === 'fs.b2.3'))
      .toMatchObject({ count: 1, state: 'thin', parent: 'fs.b2', href: '/voorbeeld/overzicht/deel/fs.b2.3?unit=z' });
  });

  test('says loudly when nothing has a place, and what a coordinator can do', () => {
    const empty = (keeps: boolean) => pictureView(answer(look([line('a')])), asker({ keeps })).unplaced;
    expect(empty(true)).toMatchObject({ help: { href: '/voorbeeld/overzicht/kaders#plekken' } });
    expect(empty(false)?.all).toMatch(/^Nog geen enkel initiatief/);
    expect(empty(false)?.help).toBeUndefined();
  });

  test('leads a coordinator, and nobody else, to the proposals that wait', () => {
    const waiting = new Map([['fs.v', 2], ['lk.1', 3]]);
    const stats = (keeps: boolean) => pictureView(answer(look([], { waiting })), asker({ keeps })).stats;
    expect(stats(true).at(-1)).toMatchObject({ value: 5, href: '/voorbeeld/initiatieven/voorstellen' });
    expect(stats(false)).toHaveLength(3);
  });
});

describe('the units to choose from', () => {
  test('stand as a tree, in order of name', () => {
    expect(unitOptions(units, 'nl').map(({ label }) => label.trim())).toEqual(['Techniek', 'Zorg', '– Verpleegkunde']);
  });

  test('all stand there, once, also when they hang in a circle', () => {
    const circle = [{ key: 'a', parent: 'b', name: name('A') }, { key: 'b', parent: 'a', name: name('B') }];
    expect(unitOptions(circle, 'nl').map(({ value }) => value).sort()).toEqual(['a', 'b']);
  });

  test('the page says for whom it is', () => {
    expect(frameView(look([], { scope: { units, unit: 'v' } }), asker(), 'fs').scope).toBe('Verpleegkunde, Hogeschool');
  });
});

describe('gaps and overlaps in words', () => {
  const gap = (more: Partial<Finding>): Finding => ({
    rule: 'COVER-7', kind: 'gap', importance: 1, text: name('Niets.'), advice: name('Vraag het.'), ids: [], ...more,
  });
  const view = (finding: Finding, waiting = new Map<string, number>()) => findingsView(
    [finding], [], { waiting, under: (id) => (id === 'fs.b' ? ['fs.b1'] : []) }, asker(),
  ).gaps.first[0]?.items[0]?.links;

  test('lead to what would fill them', () => {
    expect(view(gap({ concept: 'fs.b' }))).toEqual([{ href: '/voorbeeld/overzicht/deel/fs.b#past', label: 'Wat past hier?' }]);
    expect(view(gap({ concept: 'fs.b' }), new Map([['fs.b1', 2], ['fs.v', 1]])))
      .toEqual([{ href: '/voorbeeld/overzicht/deel/fs.b#past', label: '2 voorstellen passen hier' }]);
    expect(view(gap({ rule: 'COVER-9', audience: 'carer', ids: ['a'] }))?.map(({ href }) => href))
      .toEqual(['/voorbeeld/overzicht/kruis/carer', '/voorbeeld/overzicht/kruis/everyone']);
    expect(view(gap({ rule: 'COVER-11', audience: 'carer' }))?.map(({ href }) => href))
      .toEqual(['/voorbeeld/overzicht/kruis/carer/unknown']);
  });

  test('keep their order, the same advice is said once, and the rest is folded', () => {
    const all = Array.from({ length: 8 }, (_, i) => gap({ text: name(`${i}`), advice: name(i < 2 ? 'A' : 'B') }));
    const { count, rest, first, more } = findingsView(all, [], { waiting: new Map(), under: () => [] }, asker()).gaps;
    expect([count, rest]).toEqual([8, 2]);
    expect(first.map(({ advice, items }) => [advice, items.map(({ text }) => text)])).toEqual([['A', ['0', '1']], ['B', ['2', '3', '4', '5']]]);
    expect(more.flatMap(({ items }) => items.map(({ text }) => text))).toEqual(['6', '7']);
  });
});

describe('initiatives in rows', () => {
  const rows = (keeps: boolean, one: Partial<Line>) => lineViews([line('x', one)], look([]), asker({ keeps }))[0];

  test('lead a coordinator to the entry, others to the offer when a student can find it', () => {
    expect(rows(true, { published: false })?.href).toBe('/voorbeeld/initiatieven/x');
    expect(rows(false, {})?.href).toBe('/voorbeeld/aanbod/x');
    for (const hidden of [{ published: false }, { kind: 'policy' }, { status: 'ended' }, { status: 'idea' }] as const) {
      expect(rows(false, hidden)).toMatchObject({ found: false });
      expect(rows(false, hidden)?.href).toBeUndefined();
    }
  });

  test('say for whom they are, and show the other language when one lacks', () => {
    expect(rows(false, { units: ['v', 'gone'], name: { en: 'Walk' }, level: 2 }))
      .toMatchObject({ unit: 'Verpleegkunde', name: 'Walk', level: '2. Samen met anderen' });
    expect(rows(false, {})).toMatchObject({ unit: 'hele instelling', level: 'nog niet ingevuld' });
  });
});

test('a scheme shows each place once in bars and once in the table, with the same figure', () => {
  const view = schemeView(answer(look([line('a', { concepts: ['fs-t.3.1'] })]), themesScheme), asker());
  const bars = view.branches.flatMap((branch) => [branch, ...branch.parts]).concat(view.loose);
  expect(bars.map(({ href, total }) => [href, total]).sort()).toEqual(view.table.map(({ href, total }) => [href, total]).sort());
  expect(view.table).toHaveLength(themesScheme.concepts.length);
});

describe('what could stand at a place', () => {
  const inside = insideOf(themesScheme, 'fs-t.6');

  test('is not what stands there, and what waits comes first', () => {
    const lines = [line('there', { concepts: ['fs-t.6.1'] }), line('fits', { concepts: ['fs-t.3.1'] }), line('waits'), line('no')];
    const own = [{ from: 'fs-t.3.1', to: 'fs-t.6.2', relation: 'close', why: name('Druk en slaap.') }] as const;
    const waiting = [{ id: 'waits', concept: 'fs-t.6.1', why: null }, { id: 'there', concept: 'fs-t.6.2', why: null }];
    expect(couldStand(lines, inside, own, waiting).map((one) => [one.line.id, one.waiting])).toEqual([['waits', true], ['fits', false]]);
  });
});
