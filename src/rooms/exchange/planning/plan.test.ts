import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItem } from '../../../../tests/support/any-item.ts';
import { fromHsds, toHsdsService } from '../../../core/exchange/hsds/index.ts';
import { fromRows, toTable } from '../../../core/exchange/table/index.ts';
import type { Exported } from '../../../core/exchange/hsds/index.ts';
import type { ImportLine } from '../../../core/exchange/types.ts';
import type { Initiative } from '../../../core/initiatives/types.ts';
import type { Kept } from '../../../platform/catalogue/read.ts';
import type { Known } from './known.ts';
import { type ImportChange, lastImport } from './last-import.ts';
import { type PlannedLine, planImport } from './plan.ts';

const UNITS = [
  { id: 'unit-techniek', key: 'techniek', parent_id: null }, { id: 'unit-ict', key: 'hbo-ict', parent_id: 'unit-techniek' },
  { id: 'unit-zorg', key: 'zorg', parent_id: null },
];
const NOTHING: Known = {
  kept: [], last: new Map(), units: UNITS, ownConcepts: new Set(), ownMappings: [], publish: false, today: '2026-11-22',
};
const known = (change: Partial<Known>): Known => ({ ...NOTHING, ...change });

/** As the database gives it back: through JSON, and with the history that the import left. */
function written(lines: readonly PlannedLine[], before: Known = NOTHING): Known {
  const histories = new Map<string, ImportChange[]>([...before.last].map(([id, { initiative }]) => [id, [{ before: null, after: initiative }]]));
  const kept = new Map(before.kept.map((one) => [one.id, one]));
  lines.forEach((one, at) => {
    if (one.what === 'unchanged') return;
    const id = one.before?.id ?? one.line.id ?? `id-${at}`;
    const initiative = JSON.parse(JSON.stringify(one.after)) as Initiative;
    histories.set(id, [...(histories.get(id) ?? []), { before: one.before?.initiative ?? null, after: initiative }]);
    kept.set(id, {
      id, sourceKey: one.before?.sourceKey ?? one.line.key, version: 1, updatedAt: new Date(0), initiative, unitIds: one.unitIds,
      proposedConcepts: one.proposals.concepts, proposedFields: one.proposals.fields, source: one.line.source ?? one.before?.source,
    });
  });
  return {
    ...before, kept: [...kept.values()],
    last: new Map([...histories].flatMap(([id, list]) => { const last = lastImport(list); return last ? [[id, last]] : []; })),
  };
}

const edited = (from: Known, change: (one: Initiative) => Initiative, more: Partial<Kept> = {}): Known =>
  ({ ...from, kept: from.kept.map((one) => ({ ...one, ...more, initiative: change(one.initiative) })) });
const only = (lines: readonly ImportLine[], from: Known): PlannedLine => {
  const { lines: [line], refused } = planImport(lines, from);
  if (!line) throw new Error(JSON.stringify(refused));
  return line;
};

const ID = 'ac148810-d857-441c-9679-408f346de14b';
const service = {
  id: ID, name: 'Luisterend oor', status: 'active',
  description: 'Praat met een student die naar je luistert. Dat kan elke dag, ook als je je alleen voelt.',
};
const hsds = (change: object = {}) => fromHsds([{ ...service, ...change }], { today: '2026-11-22' }).lines;
const sheet = (...rows: string[][]) => fromRows(rows).lines;

describe('loading the same file again', () => {
  const formats = {
    sheet: (items: readonly Exported[]) => fromRows(toTable(items)).lines,
    hsds: (items: readonly Exported[]) => fromHsds(items.map((item) => toHsdsService(item, { detail: 'full', lang: 'nl' })), { today: '2026-11-22' }).lines,
  };

  it.each(Object.entries(formats))('changes nothing, whatever was in it: %s', (_, read) => {
    fc.assert(fc.property(fc.uniqueArray(anyItem, { maxLength: 3, selector: ({ id }) => id }), fc.boolean(), (items, publish) => {
      const lines = read(items);
      const first = planImport(lines, known({ publish }));
      expect(first.refused).toEqual([]);
      expect(first.lines.map(({ what }) => what)).toEqual(items.map(() => 'added'));
      const again = planImport(lines, written(first.lines, known({ publish })));
      expect(again.lines.map(({ what }) => what)).toEqual(items.map(() => 'unchanged'));
    }), { numRuns: 60 });
  });

  it('leaves alone what a person changed, filled in or confirmed', () => {
    fc.assert(fc.property(anyItem, anyItem, (item, hand) => {
      const lines = formats.sheet([item]);
      const before = written(planImport(lines, NOTHING).lines);
      const after = edited(before, (one) => ({ ...one, ...hand, concepts: [...(one.concepts ?? []), 'fs-t.1.1'] }));
      expect(only(lines, after)).toMatchObject({ what: 'unchanged' });
    }), { numRuns: 60 });
  });

  it('does not report a waiting time again because another day has come', () => {
    const first = hsds({ wait_time: '2 weken' });
    const from = written(planImport(first, NOTHING).lines);
    const later = fromHsds([{ ...service, wait_time: '2 weken' }], { today: '2026-11-25' }).lines;
    expect(only(later, { ...from, today: '2026-11-25' }).what).toBe('unchanged');
  });
});

describe('a line that changed', () => {
  it('changes what the file changed and nothing else', () => {
    const from = edited(written(planImport(hsds({ fees_description: 'Gratis' }), NOTHING).lines),
      (one) => ({ ...one, name: { ...one.name, en: 'A listening ear' }, level: 2, join: { nl: 'Kom langs.' } }));
    const line = only(hsds({ fees_description: '€ 5' }), from);
    expect(line.what).toBe('changed');
    expect(line.after).toMatchObject({
      name: { nl: 'Luisterend oor', en: 'A listening ear' }, level: 2, join: { nl: 'Kom langs.' }, cost: { nl: '€ 5' },
    });
  });

  it('says which fields it left as a person made them', () => {
    const from = edited(written(planImport(hsds(), NOTHING).lines), (one) => ({ ...one, name: { nl: 'Praatje' } }));
    const line = only(hsds({ fees_description: 'Gratis' }), from);
    expect(line).toMatchObject({ what: 'changed', keptByHand: ['name'], after: { name: { nl: 'Praatje' } } });
  });

  it('takes over what is new in the file, also over a change by hand', () => {
    const from = edited(written(planImport(hsds(), NOTHING).lines), (one) => ({ ...one, name: { nl: 'Praatje' } }));
    expect(only(hsds({ name: 'Samen praten' }), from).after.name).toEqual({ nl: 'Samen praten' });
  });

  it('never makes up a sentence over one that a person wrote', () => {
    const from = edited(written(planImport(hsds(), NOTHING).lines), (one) => ({ ...one, summary: { nl: 'Iemand luistert.' } }));
    const line = only(hsds({ description: 'Iets heel anders. Met meer woorden.' }), from);
    expect(line.after.summary).toEqual({ nl: 'Iemand luistert.' });
    expect(line.after.description?.nl).toContain('heel anders');
  });

  it('adds concepts, keeps confirmed ones, and brings back none that a person took away', () => {
    const header = ['key', 'name_nl', 'concepts'];
    const from = written(planImport(sheet(header, ['a', 'Rust', 'fs-t.1.1;fs-t.1.2']), NOTHING).lines);
    const by = edited(from, (one) => ({ ...one, concepts: ['fs-t.1.2', 'ph.4'] }));
    expect(only(sheet(header, ['a', 'Rust', 'fs-t.1.1;fs-t.1.2;fs-t.2.1']), by).after.concepts).toEqual(['fs-t.1.2', 'ph.4', 'fs-t.2.1']);
  });
});

describe('publishing', () => {
  const publish = { publish: true };

  it('happens when it is asked for, with today as the day of the check', () => {
    expect(only(hsds(), NOTHING).after.published).toBe(false);
    expect(only(hsds({ assured_date: '2020-01-01' }), known(publish)))
      .toMatchObject({ publishes: true, after: { published: true, checkedOn: '2026-11-22' } });
  });

  it('does not happen for what is incomplete, cannot be found, or is closed', () => {
    const header = ['name_nl', 'kind', 'summary_nl', 'owner', 'join_nl'];
    const lines = [
      ...sheet(header, ['Half', 'offer', 'Zin.', '', 'Kom.'], ['Beleid', 'policy', 'Zin.', 'Team', 'Lees het.'],
        ['Heel', 'facility', 'Zin.', 'Team', 'Kom.']),
      ...hsds({ status: 'inactive' }),
    ];
    const { lines: planned } = planImport(lines, known(publish));
    expect(planned.filter(({ publishes }) => publishes).map(({ after }) => after.name.nl)).toEqual(['Heel']);
    expect(planned.map(({ publishable }) => publishable)).toEqual([false, false, true, false]);
  });

  it('also happens to a line that was there already', () => {
    const from = written(planImport(hsds(), NOTHING).lines);
    expect(only(hsds(), { ...from, ...publish })).toMatchObject({ what: 'changed', publishes: true });
  });

  it('does not bring back what was taken off the list', () => {
    const from = written(planImport(hsds(), known(publish)).lines, known(publish));
    expect(only(hsds(), edited(from, (one) => ({ ...one, published: false }))).what).toBe('unchanged');
  });

  it('stops when the file says that it is closed', () => {
    const from = written(planImport(hsds(), known(publish)).lines, known(publish));
    expect(only(hsds({ status: 'inactive' }), from)).toMatchObject({ what: 'changed', after: { published: false } });
  });

  it('does not take over a review date that has passed: it would sink at once', () => {
    const header = ['name_nl', 'kind', 'summary_nl', 'owner', 'join_nl', 'review_on'];
    const lines = sheet(header, ['Heel', 'offer', 'Zin.', 'Team', 'Kom.', '2025-01-01']);
    const line = only(lines, known(publish));
    expect(line.after.reviewOn).toBeUndefined();
    expect(only(lines, written([line], known(publish))).what).toBe('unchanged');
  });
});

describe('proposals', () => {
  it('are made for what is new, with why', () => {
    const { proposals } = only(hsds(), NOTHING);
    expect(proposals.concepts.length).toBeGreaterThan(0);
    for (const { why } of [...proposals.concepts, ...proposals.fields]) expect(why?.nl && why.en).toBeTruthy();
  });

  it('do not come back for the same text when a person turned them down', () => {
    const from = edited(written(planImport(hsds(), NOTHING).lines), (one) => one, { proposedConcepts: [], proposedFields: [] });
    const { proposals } = only(hsds({ fees_description: 'Gratis' }), from);
    expect([proposals.concepts, proposals.fields]).toEqual([[], []]);
  });

  it('still wait when the line changes, and new text brings new ones', () => {
    const from = written(planImport(hsds(), NOTHING).lines);
    const waiting = from.kept[0]?.proposedConcepts.map(({ concept }) => concept) ?? [];
    const after = only(hsds({ name: 'Geldcoach', description: 'Hulp bij schulden en geldzorgen. De geldcoach kijkt mee naar je financiën.' }), from);
    const concepts = after.proposals.concepts.map(({ concept }) => concept);
    expect(concepts).toEqual(expect.arrayContaining([...waiting, 'fs-t.7.2']));
  });

  it('keep a service an offer that can be found, also when its text looks like something else', () => {
    const line = only(hsds({ name: 'Training voor docenten', description: 'Training voor docenten over welzijn in de les.' }), known({ publish: true }));
    expect(line.after).toMatchObject({ kind: 'offer', published: true });
    expect(line.proposals.fields).toContainEqual(expect.objectContaining({ field: 'kind', value: 'training' }));
  });

  it('propose places in other schemes only for themes that were given', () => {
    const header = ['name_nl', 'concepts'];
    const given = only(sheet(header, ['Rust', 'fs-t.2.3']), NOTHING).proposals.concepts;
    expect(given.some(({ concept }) => concept.startsWith('lk.'))).toBe(true);
    expect(only(sheet(header, ['Eenzaam', '']), NOTHING).proposals.concepts.every(({ concept }) => concept.startsWith('fs-t.'))).toBe(true);
  });
});

describe('which initiative a line is about', () => {
  it('goes by id, then by source key, then by name when the sheet has nothing else', () => {
    const from = written(planImport(sheet(['key', 'name_nl'], ['a', 'Rust'], ['b', 'Stilte']), NOTHING).lines);
    expect(only(sheet(['key', 'name_nl'], ['a', 'Rust en stilte']), from).before?.id).toBe('id-0');
    expect(only(sheet(['name_nl'], ['STILTE']), from).before?.id).toBe('id-1');
    expect(only(sheet(['key', 'name_nl'], ['c', 'Rust']), from).what).toBe('added');
  });

  it('refuses the second line about the same one', () => {
    const from = written(planImport(sheet(['key', 'name_nl'], ['a', 'Rust']), NOTHING).lines);
    const { refused } = planImport(sheet(['key', 'name_nl'], ['a', 'Rust'], ['', 'Rust']), from);
    expect(refused).toMatchObject([{ line: 3, errors: [{ field: 'key' }] }]);
    expect(refused[0]?.errors[0]?.message.nl).toContain('regel 2');
  });
});

describe('units and schemes of the institution', () => {
  const header = ['key', 'name_nl', 'units', 'concepts'];

  it('turns keys into units and says which ones it does not know', () => {
    const { lines, refused } = planImport(sheet(header, ['a', 'Rust', 'hbo-ict', ''], ['b', 'Stil', 'maan;zorg', '']), NOTHING);
    expect(lines[0]?.unitIds).toEqual(['unit-ict']);
    expect(refused).toMatchObject([{ line: 3, errors: [{ field: 'units' }] }]);
  });

  it('refuses concepts of a scheme that is not there', () => {
    const lines = sheet(header, ['a', 'Rust', '', 'eigen.1']);
    expect(planImport(lines, NOTHING).refused).toMatchObject([{ errors: [{ field: 'concepts' }] }]);
    expect(planImport(lines, known({ ownConcepts: new Set(['eigen.1']) })).refused).toEqual([]);
  });

  it('loads for the own units only when the role is for some units', () => {
    const limited = { limitedTo: ['unit-techniek'] };
    const whole = written(planImport(sheet(header, ['heel', 'Voor ons allemaal', '', '']), NOTHING).lines);
    const { lines, refused } = planImport(sheet(header, ['a', 'Rust', '', ''], ['b', 'Stil', 'hbo-ict', ''],
      ['c', 'Zorg', 'zorg', ''], ['heel', 'Van iedereen', '', '']), { ...whole, ...limited });
    expect(lines.map(({ unitIds }) => unitIds)).toEqual([['unit-techniek'], ['unit-ict']]);
    expect(refused.map(({ line, errors }) => [line, errors.map(({ field }) => field)])).toEqual([[4, ['units']], [5, ['units']]]);
  });
});
