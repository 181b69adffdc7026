import { describe, expect, it } from 'vitest';
import type { Initiative } from '../../core/initiatives/types.ts';
import { carriedOver } from './carry-over.ts';

const initiative = (more: Partial<Initiative>): Initiative => ({
  name: { nl: 'Wandelgroep' },
  kind: 'offer',
  summary: { nl: 'Samen wandelen.' },
  owner: { name: 'Team' },
  join: { nl: 'Kom langs.' },
  status: 'running',
  ...more,
});
const place = (name: string) => ({ name });

describe('what the form does not show', () => {
  it('stays: a fourth place, and a place in the scheme of levels', () => {
    const before = initiative({ places: ['a', 'b', 'c', 'd'].map(place), concepts: ['fs-t.1.1', 'care.2', 'lk.2.4'] });
    const after = carriedOver(before, initiative({ places: [place('a')], concepts: ['fs-t.1.2'] }));
    expect(after.places).toEqual([place('a'), place('d')]);
    expect(after.concepts).toEqual(['fs-t.1.2', 'care.2']);
  });

  it('is nothing when there was nothing more', () => {
    const typed = initiative({});
    expect(carriedOver(initiative({ places: [place('a')], concepts: ['fs-t.1.1'] }), typed)).toEqual(typed);
  });
});
