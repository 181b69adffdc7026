import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItem } from '../../../../tests/support/any-item.ts';
import { hasSharedData, sharedText } from '../../../../tests/support/shared-data.ts';
import type { BadLine, GoodLine, Import } from '../types.ts';
import { HEADERS } from './columns.ts';
import { fromRows, fromTable, toTable } from './index.ts';

const good = ({ lines }: Import): GoodLine[] => lines.filter((line) => line.ok);
const bad = ({ lines }: Import): BadLine[] => lines.filter((line) => !line.ok);

describe('the full format', () => {
  it('comes back as it went out', () => {
    fc.assert(fc.property(fc.uniqueArray(anyItem, { maxLength: 4, selector: ({ id }) => id }), (items) => {
      const result = fromTable(toTable(items.map(({ institution: _, updatedAt: __, ...item }) => item)));
      expect(result.notes).toEqual([]);
      expect(good(result).map(({ id, initiative }) => ({ id, ...initiative })))
        .toEqual(items.map(({ institution: _, updatedAt: __, ...item }) => item));
      expect(good(result).every(({ incomplete }) => incomplete.length === 0)).toBe(true);
    }), { numRuns: 60 });
  });

  it('is content with a name, and says what still has to be filled', () => {
    const [line] = good(fromRows([['name_nl'], ['Rust']]));
    expect(line).toMatchObject({ line: 2, key: 'name/rust', initiative: { name: { nl: 'Rust' }, status: 'running' } });
    expect(line?.incomplete).toEqual(expect.arrayContaining(['kind', 'summary', 'owner', 'join']));
    expect(line?.id).toBeUndefined();
  });

  it('knows a row by key, id or name, in that order, and keeps the key of an export', () => {
    const id = 'AC148810-d857-441c-9679-408f346de14b';
    const rows = [['Key', 'ID', 'Name NL'], ['rust', id, 'a'], ['', id, 'b'], ['', '', 'C'], ['hsds/x', '', 'd']];
    expect(good(fromRows(rows)).map(({ key }) => key))
      .toEqual(['key/rust', `id/${id.toLowerCase()}`, 'name/c', 'hsds/x']);
  });

  it('reads Dutch words and Dutch dates as well as codes', () => {
    const rows = [['name_nl', 'kind', 'status', 'forms', 'published', 'checked_on', 'embedding'],
      ['Rust', 'Voorziening', 'loopt', 'chat; Workshop', 'ja', '1-12-2026', 'centraal']];
    expect(good(fromRows(rows))[0]?.initiative).toMatchObject({
      kind: 'facility', status: 'running', forms: ['chat', 'workshop'], published: true, checkedOn: '2026-12-01',
        embedding: 'central',
    });
  });

  it('says per cell what is wrong, keeps the other rows and skips empty ones', () => {
    const header = ['name_nl', 'kind', 'level', 'owner_email', 'url', 'concepts', 'moments', 'waiting_to_days', 'id'];
    const result = fromRows([header,
      ['Rust', 'offer', '', '', '', '', '', '', ''], ['', '', '', '', '', '', '', '', ''],
      ['Fout', 'iets', '7', 'geen', 'javascript:1', 'fs-t.9.9', 'morgen', 'lang', '12'],
      ['', 'offer', '', '', '', '', '', '', ''], ['Half', '', '', '', '', '', '', '14', ''],
    ]);
    expect(good(result).map(({ line }) => line)).toEqual([2]);
    expect(bad(result).map(({ line, errors }) => [line, errors.map(({ field }) => field)])).toEqual([
      [4, ['id', 'kind', 'owner_email', 'level', 'concepts', 'moments', 'waiting_to_days', 'url']],
      [5, ['name_nl']], [6, ['waiting_from_days']],
    ]);
  });

  it('names columns that nobody knows, and refuses a column that is there twice', () => {
    expect(fromRows([['name_nl', 'kleur'], ['Rust', 'rood']]).notes[0]?.nl).toContain('kleur');
    expect(bad(fromRows([['name_nl', 'Name NL'], ['Rust', 'Stil']]))).toMatchObject([{ errors: [{ field: 'file' }] }]);
  });

  it('refuses the second row with the same key, and says where the first is', () => {
    const [line] = bad(fromRows([['key', 'name_nl'], ['a', 'Rust'], ['a', 'Stil']]));
    expect(line?.line).toBe(3);
    expect(line?.errors[0]?.message.en).toContain('line 2');
  });

  it.each([[[]], [[['a', 'b'], ['1', '2']]], [[['dimensie', 'naam'], ['meedoen', 'Rust']]]])(
    'refuses a sheet without a header we know: %j', (rows: string[][]) => {
      expect(fromRows(rows).lines).toMatchObject([{ ok: false, errors: [{ field: 'file' }] }]);
    },
  );
});

describe('docs/formats/initiatives.md', () => {
  it('names every column', () => {
    const page = readFileSync(new URL('../../../../docs/formats/initiatives.md', import.meta.url), 'utf8');
    for (const header of HEADERS) expect(page).toContain(`\`${header}\``);
  });
});

describe('the list of 2022', () => {
  const header = ['dimensie', 'plaats', 'naam'];

  it('knows a row by dimension, place and name together', () => {
    const result = fromRows([header, ['transities', 'centraal', 'Mhbo-coaches'],
      ['mentaal welbevinden', 'centraal', 'Mhbo-coaches'],
      ['Transities', ' centraal ', 'mhbo-coaches']]);
    expect(good(result).map(({ key }) => key)).toEqual([
      '2022/transities/centraal/mhbo-coaches', '2022/mentaal welbevinden/centraal/mhbo-coaches',
    ]);
    expect(bad(result)).toMatchObject([{ line: 4, errors: [{ field: 'naam' }] }]);
  });

  it('takes the place as embedding and proposes the dimension', () => {
    const [line] = good(fromRows([header, ['zingeving', 'curriculum', 'Reflecteren']]));
    expect(line?.initiative).toMatchObject({ embedding: 'curriculum', name: { nl: 'Reflecteren' } });
    expect(line?.initiative.concepts).toBeUndefined();
    expect(line?.proposal?.concepts).toMatchObject([{ concept: 'ph.6' }]);
  });

  it('says which dimension or place it does not know', () => {
    const result = fromRows([header, ['sport', 'overal', ''], ['meedoen', 'centraal', 'Rust']]);
    expect(bad(result)[0]?.errors.map(({ field }) => field)).toEqual(['dimensie', 'plaats', 'naam']);
    expect(good(result)).toHaveLength(1);
  });
});

describe.skipIf(!hasSharedData)(hasSharedData ? 'the file of 2022'
  : 'the file of 2022: SKIPPED, ../shared/data is absent', () => {
  it('loads as it is: 109 initiatives, each with its own key, none ready to publish', () => {
    const result = fromRows(parse(sharedText('interventies-hbo-2022.csv'), { bom: true }));
    expect(bad(result)).toEqual([]);
    expect(new Set(good(result).map(({ key }) => key)).size).toBe(109);
    expect(good(result).every(({ incomplete }) => incomplete.includes('owner'))).toBe(true);
    expect(good(result).filter(({ initiative }) => initiative.name.nl === 'Creating Happiness')).toHaveLength(1);
  });
});
