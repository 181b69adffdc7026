import { describe, expect, it } from 'vitest';
import { fromRows } from '../../../core/exchange/table/index.ts';
import type { Kept } from '../../../platform/catalogue/read.ts';
import type { Known } from '../planning/known.ts';
import { planImport } from '../planning/plan.ts';
import { previewView, readLooking } from './preview.ts';

const KNOWN: Known = {
  kept: [], last: new Map(), units: [], ownConcepts: new Set(), ownMappings: [], publish: false, today: '2026-11-22',
};
const HEADER = ['key', 'name_nl', 'kind', 'summary_nl', 'owner', 'join_nl', 'level'];
const look = (query = '') => readLooking(new URLSearchParams(query));

function view(rows: readonly (readonly string[])[], query = '', kept: readonly Kept[] = []) {
  const read = fromRows([HEADER, ...rows]);
  const plan = planImport(read.lines, { ...KNOWN, kept });
  return previewView({ name: 'lijst.csv', read, plan, matched: false, remembered: false }, look(query), [], 'nl');
}

function kept(rows: readonly (readonly string[])[], change: Partial<Kept> = {}): readonly Kept[] {
  return planImport(fromRows([HEADER, ...rows]).lines, KNOWN).lines.map(({ line, after, unitIds, proposals }, at) => ({
    id: `id-${at}`, sourceKey: line.key, version: 1, updatedAt: new Date(0), initiative: after, unitIds,
    proposedConcepts: proposals.concepts, proposedFields: proposals.fields, ...change,
  }));
}

const SOUP = ['soep', 'Soep', 'offer', 'Elke dinsdag samen soep eten.', 'Team Eten', 'Kom om twaalf uur.', '1'];

describe('the preview of a file', () => {
  it('counts, and shows new lines with what is proposed, why, and what is missing', () => {
    const shown = view([SOUP, ['half', 'Mantelzorgcafé', '', '', '', '', ''], ['fout', 'Fout', 'iets', '', '', '', '9']]);
    expect(shown).toMatchObject({
      counts: { added: 2, changed: 0, unchanged: 0 }, kinds: ['added'], refused: 1, complete: 1, toWrite: 2, shown: 'added',
      errors: [{ line: 4, field: 'kind' }, { line: 4, field: 'level' }],
    });
    const [soup, half] = shown.rows;
    expect([soup?.missing, half?.missing]).toEqual([[], ['Soort', 'In één zin', 'Wie zorgt dat dit klopt', 'Hoe doe je mee']]);
    expect(half?.proposed).toContainEqual({ group: 'Voor wie', label: 'studenten die voor iemand zorgen', why: expect.stringContaining('antelzorg') });
    expect(shown.proposals).toBe((soup?.proposed.length ?? 0) + (half?.proposed.length ?? 0));
  });

  it('shows of a change what was and what will be, and proposals that are new only', () => {
    const changed = view([[...SOUP.slice(0, 4), 'Team Soep', ...SOUP.slice(5, 6), '2']], '', kept([SOUP]));
    expect(changed.counts).toEqual({ added: 0, changed: 1, unchanged: 0 });
    expect(changed.rows[0]?.changes).toEqual([
      { field: 'Wie zorgt dat dit klopt', from: 'Team Eten', to: 'Team Soep' },
      { field: 'Hoe intensief', from: 'Zelf aan de slag', to: 'Samen met anderen' },
    ]);
    expect(changed.proposals).toBe(0);
  });

  it('has nothing to do for a file that is here already', () => {
    const same = view([SOUP], '', kept([SOUP], { initiative: { ...kept([SOUP])[0]!.initiative, published: true } }));
    expect(same).toMatchObject({ toWrite: 0, complete: 0, proposals: 0, shown: 'unchanged' });
  });

  it('goes page by page, and never past the last', () => {
    const many = Array.from({ length: 120 }, (_, n) => [`k${n}`, `Rust ${n}`, '', '', '', '', '']);
    expect(view(many, 'page=2').rows[0]?.line).toBe(52);
    expect(view(many, 'page=99&toon=added')).toMatchObject({ page: 3, pages: 3 });
    expect(view(many, 'toon=onzin&page=-1')).toMatchObject({ page: 1, shown: 'added' });
  });

  it('stops listing errors somewhere, and says how many more there are', () => {
    const many = Array.from({ length: 130 }, (_, n) => [`k${n}`, '', '', '', '', '', '']);
    const shown = view(many);
    expect([shown.errors.length, shown.moreErrors, shown.refused]).toEqual([100, 30, 130]);
  });
});
